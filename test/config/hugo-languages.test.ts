import { describe, expect, it } from 'vitest';
import { generatorLayer } from '../../src/config/generator-layer.js';
import { resolveConfig } from '../../src/config/resolve-config.js';

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
  it.each<readonly [string, object, readonly string[]]>([
    ['in folders, but for English', { languages: { fr: {}, en: {} } }, ['/en en', 'fr/fr fr']],
    [
      'in folders, but for the default',
      { defaultContentLanguage: 'FR', languages: { en: null, fr: {} } },
      ['/fr fr', 'en/en en'],
    ],
    [
      'all in folders',
      { DefaultContentLanguageInSubdir: true, Languages: { en: {}, fr: {} } },
      ['en/en en', 'fr/fr fr'],
    ],
    ['at addresses of their own', { languages: { en: { baseURL: 'a' }, fr: { baseURL: 'b' } } }, ['/en en', '/fr fr']],
    ['one alone', { languages: { de: {} } }, ['/de de']],
    [
      'with a code, however it is called',
      { languages: { en: { languageCode: 'en-us' }, pt: { languagetag: 'pt_BR' }, cn: { locale: 'zh-CN' } } },
      ['/en en-US', 'pt/pt pt-BR', 'cn/cn zh-CN'],
    ],
    ['with a name that is no tag', { languages: { en: {}, elvish: {} } }, ['/en en', 'elvish/elvish undefined']],
    ['in upper case', { languages: { en: {}, 'zh-TW': {} } }, ['/en en', 'zh-tw/zh-tw zh-TW']],
    [
      'in one folder',
      { contentDir: 'text/', languages: { en: {}, fr: { contentDir: 'text' } } },
      ['/en en', 'fr/fr fr'],
    ],
  ])('%s', (_what, value, expected) => {
    expect(languages(value)).toEqual(expected);
  });

  it('are those of its whole: the main one is the language of the site', () => {
    expect(languages({ languageCode: 'en-us', languages: { en: {}, fr: {} } })).toEqual(['/en en-US', 'fr/fr fr']);
    expect(languages({ languages: { en: {}, fr: {} } }, { language: 'en-GB' })).toEqual(['/en en-GB', 'fr/fr fr']);
  });

  it.each<readonly [string, object]>([
    ['names none', { title: 'Hill' }],
    ['has a list', { languages: ['en', 'fr'] }],
    ['has texts', { languages: { en: 'English' } }],
    ['has no language by default', { languages: { de: {}, fr: {} } }],
    ['has another by default', { defaultContentLanguage: 'es', languages: { de: {} } }],
    ['has them in folders', { languages: { en: { contentDir: 'content/en' }, fr: { contentDir: 'content/fr' } } }],
  ])('are none where its configuration %s', (_what, value) => {
    expect(languages(value)).toEqual([]);
  });
});
