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
  { dialect: 'zola', name: /^(?:zola\.toml|config\.toml:base_url)$/ },
  { dialect: 'eleventy', name: /^(?:\.eleventy\.c?js|eleventy\.config\.[cm]?[jt]s)$/ },
  { dialect: 'astro', name: /^astro\.config\.[cm]?[jt]s$/ },
  { dialect: 'pelican', name: /^pelicanconf\.py$/ },
  { dialect: 'hexo', path: /(?:^|\/)source\/_(?:posts|drafts)\// },
  { dialect: 'jekyll', path: /(?:^|\/)_posts\// },
  { dialect: 'jekyll', name: /^_config\.(?:ya?ml|toml)$/, path: /(?:^|\/)\d{4}-\d{1,2}-\d{1,2}-[^/]+$/ },
  { dialect: 'jekyll', path: /(?:^|\/)_data\/authors\.(?:ya?ml|json)$/ },
  { dialect: 'astro', path: /(?:^|\/)src\/content\// },
  { dialect: 'hugo', name: /^config\.(?:toml|ya?ml|json)$/, path: /(?:^|\/)content\// },
  { dialect: 'docusaurus', path: /(?:^|\/)authors\.ya?ml$/ },
];

/**
 * The dialect that articles are written in, as far as the names of files tell; `plain` where nothing does.
 *
 * The text of an article is never asked: the dialect decides every address, and one article more or less must not
 * change the ids of all others.
 */
export function detectDialect(files: readonly SourceFile[], markers: readonly string[]): Dialect {
  const fits = ({ name, path }: Mark): boolean =>
    (!name || markers.some((marker) => name.test(marker))) && (!path || files.some((file) => path.test(file.path)));
  return marks.find(fits)?.dialect ?? 'plain';
}
