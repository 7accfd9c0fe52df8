import { describe, expect, it } from 'vitest';
import { generatorLayer } from '../../src/config/generator-layer.js';
import { resolveConfig } from '../../src/config/resolve-config.js';

/** What is told of the languages: the setting in question, and the one that would say it. */
function told(value: object) {
  return generatorLayer('hugo.toml', 'hugo', value).unread.map(({ path, setting }) => `${path.join('.')}: ${setting}`);
}

/** The languages that a build works with: each with its folder and tag, the main one first. */
function languages(value: object, ours: object = {}) {
  const { layer } = generatorLayer('hugo.toml', 'hugo', value);
  const site = { url: 'https://hill.example', ...ours };
  const { languages = [], main } = resolveConfig([{ value: { site } }, layer]).config?.translations ?? {};
  return languages
    .toSorted((a, b) => Number(b.name === main) - Number(a.name === main))
    .map(({ name, folder = '', tag }) => `${folder}/${name} ${tag}`);
}

describe('the languages of a Hugo site', () => {
  it.each<readonly [string, object, readonly string[], readonly string[]]>([
    ['in folders, but for English', { languages: { fr: {}, en: {} } }, ['/en en', 'fr/fr fr'], []],
    [
      'in folders, but for the default',
      { defaultContentLanguage: 'FR', languages: { en: null, fr: {} } },
      ['/fr fr', 'en/en en'],
      [],
    ],
    [
      'all in folders',
      { DefaultContentLanguageInSubdir: true, Languages: { en: {}, fr: {} } },
      ['en/en en', 'fr/fr fr'],
      [],
    ],
    [
      'at addresses of their own',
      { languages: { en: { baseURL: 'a' }, fr: { baseURL: 'b' } } },
      ['/en en', '/fr fr'],
      ['languages.en.baseURL: articles', 'languages.fr.baseURL: articles'],
    ],
    ['one alone', { languages: { de: {} } }, ['/de de'], []],
    [
      'with a code, however it is called',
      { languages: { en: { languageCode: 'en-us' }, pt: { languagetag: 'pt_BR' }, cn: { locale: 'zh-CN' } } },
      ['/en en-US', 'pt/pt pt-BR', 'cn/cn zh-CN'],
      [],
    ],
    [
      'with a name that is no tag',
      { languages: { en: {}, elvish: {} } },
      ['/en en', 'elvish/elvish undefined'],
      ['languages.elvish: site.language'],
    ],
    ['in upper case', { languages: { en: {}, 'zh-TW': {} } }, ['/en en', 'zh-tw/zh-tw zh-TW'], []],
    [
      'in one folder',
      { contentDir: 'text/', languages: { en: {}, fr: { contentDir: 'text' } } },
      ['/en en', 'fr/fr fr'],
      [],
    ],
  ])('%s', (_what, value, expected, doubts) => {
    expect(languages(value)).toEqual(expected);
    expect(told(value)).toEqual(doubts);
  });

  it('are those of its whole: the main one is the language of the site', () => {
    expect(languages({ languageCode: 'en-us', languages: { en: {}, fr: {} } })).toEqual(['/en en-US', 'fr/fr fr']);
    expect(languages({ languages: { en: {}, fr: {} } }, { language: 'en-GB' })).toEqual(['/en en-GB', 'fr/fr fr']);
  });

  it.each<readonly [string, object, readonly string[]]>([
    ['names none', { title: 'Hill' }, []],
    ['has an empty table', { languages: {} }, []],
    ['has a list', { languages: ['en', 'fr'] }, ['languages: articles']],
    ['has texts', { languages: { en: 'English' } }, ['languages: articles']],
    ['has no language by default', { languages: { de: {}, fr: {} } }, ['languages: articles']],
    [
      'has another by default',
      { defaultContentLanguage: 'es', languages: { de: {} } },
      ['defaultContentLanguage: articles'],
    ],
    [
      'has them in folders',
      { languages: { en: { contentDir: 'content/en' }, fr: { contentdir: 'content/fr' } } },
      ['languages.en.contentDir: articles', 'languages.fr.contentdir: articles'],
    ],
    [
      'has one of them in a folder',
      { languages: { en: {}, fr: { contentDir: 'content/fr' } } },
      ['languages.fr.contentDir: articles'],
    ],
  ])('are none where its configuration %s', (_what, value, expected) => {
    expect(languages(value)).toEqual([]);
    expect(told(value)).toEqual(expected);
  });

  it.each<readonly [string, object, readonly string[]]>([
    ['disabled', { fr: { disabled: true }, en: { disabled: false } }, ['languages.fr.disabled: articles']],
    ['patterns', { fr: { permalinks: { posts: '/:year/' } }, en: {} }, ['languages.fr.permalinks: permalink']],
    ['patterns of terms only', { fr: { permalinks: { term: { tags: '/:slug/' } } }, en: {} }, []],
    ['all that feeds have no need of', { fr: { title: 'F', weight: 2, languageName: 'Français' }, en: {} }, []],
  ])('are told of what is for one alone: %s', (_what, some, expected) => {
    expect(told({ languages: some })).toEqual(expected);
    expect(languages({ languages: some })).toEqual(['/en en', 'fr/fr fr']);
  });

  it('are told of where the site leaves some out', () => {
    expect(told({ disableLanguages: ['fr'], languages: { en: {}, fr: {} } })).toEqual(['disableLanguages: articles']);
    expect(told({ disableLanguages: [], languages: { en: {}, fr: {} } })).toEqual([]);
  });
});
