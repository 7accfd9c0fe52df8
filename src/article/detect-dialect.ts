import { compareText } from '../model/compare-text.js';
import type { Dialect } from '../model/dialect.js';
import type { SourceFile } from './source-file.js';

/** A file or folder that only the sites of one generator have. */
interface Mark {
  readonly dialect: Dialect;
  /** Of a file at the root of the site or around its articles. */
  readonly name?: RegExp;
  /** Of a file that is read. */
  readonly path?: RegExp;
}

/** What tells the dialects apart by names alone; the first that fits decides. */
const marks: readonly Mark[] = [
  { dialect: 'docusaurus', name: /^docusaurus\.config\.[cm]?[jt]s$/ },
  { dialect: 'hugo', name: /^hugo\.(?:toml|ya?ml|json)$/ },
  { dialect: 'eleventy', name: /^(?:\.eleventy\.c?js|eleventy\.config\.[cm]?[jt]s)$/ },
  { dialect: 'astro', name: /^astro\.config\.[cm]?[jt]s$/ },
  { dialect: 'pelican', name: /^pelicanconf\.py$/ },
  { dialect: 'hexo', path: /(?:^|\/)source\/_(?:posts|drafts)\// },
  { dialect: 'jekyll', path: /(?:^|\/)_posts\// },
  { dialect: 'jekyll', name: /^_config\.(?:ya?ml|toml)$/, path: /(?:^|\/)\d{4}-\d{1,2}-\d{1,2}-[^/]+$/ },
  { dialect: 'jekyll', path: /(?:^|\/)_data\/authors\.(?:ya?ml|json)$/ },
  { dialect: 'astro', path: /(?:^|\/)src\/content\// },
  { dialect: 'docusaurus', path: /(?:^|\/)authors\.ya?ml$/ },
];

/** What tells them apart by the text of an article, the surest sign first. */
const signs: readonly (readonly [Dialect, RegExp])[] = [
  ['zola', /^\+\+\+[ \t]*\r?\n(?:(?!\+\+\+)[^\n]*\n)*?\[(?:taxonomies|extra)\]/],
  ['docusaurus', /<!--[ \t]*truncate[ \t]*-->|\{\/\*[ \t]*truncate[ \t]*\*\/\}/],
  ['hugo', /^\+\+\+[ \t]*\r?\n/],
];

/** How many articles are looked into: enough to meet what a whole blog has, few enough to cost no time. */
const sample = 30;

/** The dialect that articles are written in, as far as the files tell; `plain` where nothing does. */
export function detectDialect(files: readonly SourceFile[], markers: readonly string[]): Dialect {
  const fits = ({ name, path }: Mark): boolean =>
    (!name || markers.some((marker) => name.test(marker))) && (!path || files.some((file) => path.test(file.path)));
  return marks.find(fits)?.dialect ?? byText(files, markers);
}

/** By what stands in the articles, since `config.toml` is Zola's name and was Hugo's. */
function byText(files: readonly SourceFile[], markers: readonly string[]): Dialect {
  const texts = [...files]
    .sort((a, b) => compareText(a.path, b.path))
    .slice(0, sample)
    .map((file) => file.read())
    .flatMap((source) => ('text' in source ? source.text.replace(/^\ufeff/, '') : []));
  const found = signs.find(([, sign]) => texts.some((text) => sign.test(text)))?.[0];
  const hasConfig = markers.some((marker) => /^config\.(?:toml|ya?ml|json)$/.test(marker));
  const hasContent = files.some(({ path }) => /(?:^|\/)content\//.test(path));
  return found ?? (hasConfig && hasContent ? 'hugo' : 'plain');
}
