import type { Generator } from './tables.js';
import type { Taken } from './taking.js';

/** What is known of a site when its generator's configuration is looked for. */
export interface SiteSigns {
  /** Whether there is a file or a folder of that name in the root. */
  readonly has: (path: string) => boolean;
  /** Where articles are usually: the folders that are there. */
  readonly articles: readonly string[];
  /** What the file in question says, parsed; `undefined` where it cannot be. */
  readonly value?: unknown;
  /** What package.json says. */
  readonly manifest: unknown;
}

/** A file that may be a generator's configuration. */
export interface GeneratorFile {
  readonly generator: Generator;
  /** Relative to the root. */
  readonly paths: readonly string[];
  /** Whether the file is this generator's, where its name alone does not tell. */
  readonly fits?: (signs: SiteSigns) => boolean;
  /** A file of its own for one of the settings, where there is one. */
  readonly beside?: { readonly setting: string; readonly paths: readonly string[] };
  /** What does not hold for the articles. */
  readonly except?: Taken;
}

/** Whether a file in the root says that a site is of a generator whose configuration is a program. */
export function isProgram(name: string): boolean {
  return /^(?:(?:docusaurus|eleventy|astro)\.config\.[cm]?[jt]s|\.eleventy\.c?js|pelicanconf\.py)$/.test(name);
}

const endings = ['toml', 'yaml', 'yml', 'json'];
const named = (name: string): readonly string[] => endings.map((ending) => `${name}.${ending}`);

const jekyllPaths = ['_config.yml', '_config.yaml', '_config.toml'];

const has = (value: unknown, key: string): boolean =>
  typeof value === 'object' && Object.keys({ ...value }).some((one) => one.toLowerCase() === key);

const hugoLanguages = { setting: 'languages', paths: named('config/_default/languages') };

/**
 * Where the generators have their configuration; the first that is there and fits decides. `config.toml` was Hugo's
 * name and is Zola's, and `config.json` may be anybody's: the address of the site in it tells whose it is.
 */
export const generatorFiles: readonly GeneratorFile[] = [
  { generator: 'hugo', paths: [...named('hugo'), ...named('config/_default/hugo')], beside: hugoLanguages },
  {
    generator: 'hexo',
    paths: ['_config.yml', '_config.yaml', '_config.json'],
    fits: (signs) => signs.has('source/_posts') || signs.has('source/_drafts') || has(signs.manifest, 'hexo'),
  },
  {
    generator: 'jekyll',
    paths: jekyllPaths,
    fits: ({ articles }) => articles.some((folder) => /(?:^|\/)_(?:posts|drafts)$/.test(folder)),
  },
  // Without posts it is a site of pages, whose addresses its pattern does not make.
  { generator: 'jekyll', paths: jekyllPaths, except: 'permalink' },
  { generator: 'zola', paths: ['zola.toml', 'config.toml'], fits: ({ value }) => has(value, 'base_url') },
  {
    generator: 'hugo',
    paths: [...named('config'), ...named('config/_default/config')],
    beside: hugoLanguages,
    fits: (signs) => signs.has('content') && (signs.value === undefined || has(signs.value, 'baseurl')),
  },
];
