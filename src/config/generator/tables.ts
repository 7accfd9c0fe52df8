import { hexoAddress, hexoPattern } from './hexo.js';
import { hugoPatterns, onlyHugoPattern } from './hugo.js';
import { hugoLanguages } from './hugo-languages.js';
import { jekyllAddress, jekyllPattern } from './jekyll.js';
import type { GeneratorTable, Taking } from './taking.js';
import { authors, language, plainText, text, timeZone } from './values.js';

/** The site generators whose configuration is data, so that it can be read without running it. */
export type Generator = 'jekyll' | 'hexo' | 'hugo' | 'zola';

/** A generator's keys as they are written with a dot between. */
const from = (keys: string): Pick<Taking, 'from'> => ({ from: keys.split('.') });

const titleAndDescription: readonly Taking[] = [
  { ...from('title'), to: 'site.title', read: text },
  { ...from('description'), to: 'site.description', read: text },
];

/** What is taken over from each generator. The guides have the same tables. */
export const generatorTables: Readonly<Record<Generator, GeneratorTable>> = {
  jekyll: {
    takings: [
      { ...from('url'), to: 'site.url', read: jekyllAddress },
      ...titleAndDescription,
      { ...from('lang'), to: 'site.language', read: language, missed: true },
      { ...from('locale'), to: 'site.language', read: language, missed: true },
      { ...from('timezone'), to: 'site.timeZone', read: timeZone, missed: true },
      { ...from('author'), to: 'site.authors', read: authors },
      { ...from('permalink'), to: 'permalink', read: jekyllPattern, missed: true },
    ],
  },
  hexo: {
    takings: [
      { ...from('url'), to: 'site.url', read: hexoAddress },
      ...titleAndDescription,
      { ...from('language'), to: 'site.language', read: language },
      { ...from('timezone'), to: 'site.timeZone', read: timeZone, missed: true },
      { ...from('author'), to: 'site.authors', read: authors },
      { ...from('permalink'), to: 'permalink', read: hexoPattern, missed: true },
    ],
  },
  hugo: {
    ignoresCase: true,
    languages: hugoLanguages,
    takings: [
      { ...from('baseURL'), to: 'site.url', read: text },
      { ...from('title'), to: 'site.title', read: text },
      { ...from('params.description'), to: 'site.description', read: text },
      { ...from('languageCode'), to: 'site.language', read: language, missed: true },
      { ...from('locale'), to: 'site.language', read: language, missed: true },
      { ...from('timeZone'), to: 'site.timeZone', read: timeZone, missed: true },
      { ...from('params.author'), to: 'site.authors', read: authors },
      { ...from('copyright'), to: 'site.rights', read: plainText },
      { ...from('permalinks'), to: 'permalink', read: hugoPatterns, missed: true, suggest: onlyHugoPattern },
    ],
  },
  zola: {
    takings: [
      { ...from('base_url'), to: 'site.url', read: text },
      ...titleAndDescription,
      { ...from('default_language'), to: 'site.language', read: language, missed: true },
      { ...from('author'), to: 'site.authors', read: authors },
    ],
  },
};
