import type { Config } from '../config/config.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import type { Dialect } from '../model/dialect.js';
import type { Instant } from '../model/instant.js';
import type { Article, LeftOut } from './article.js';
import { detectDialect } from './detect-dialect.js';
import { distinctBy } from './distinct.js';
import { findDuplicates } from './find-duplicates.js';
import { fieldFinder } from './find-fields.js';
import { linkArticles, type Page } from './link-articles.js';
import { parseArticle } from './parse-article.js';
import { isAuthorDirectory, readAuthorDirectory } from './people/author-directory.js';
import type { SourceFile } from './source-file.js';

/** What {@link parseArticles} reads. */
export interface ParseInput {
  /** The articles, and the files of authors beside them. */
  readonly files: readonly SourceFile[];
  /** The names of files at the root of the site and around its articles, which tell its generator. */
  readonly markers: readonly string[];
  readonly config: Config;
  readonly now: Instant;
}

/** All articles of a publication, and what keeps others out. */
export interface ParsedArticles {
  readonly articles: readonly Article[];
  readonly leftOut: readonly LeftOut[];
  /** Those that are left out, by the id that they had if a feed carried them before. */
  readonly leftOutById: ReadonlyMap<string, LeftOut>;
  readonly dialect: Dialect;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The address of another article by what the body of an article calls it: a path of a file, a place or a name, with
   * or without a fragment, which is kept. `undefined` if there is none, or no page of it that readers can open.
   */
  readonly resolveFrom: (article: Article) => (reference: string) => string | undefined;
}

/** Problems that all articles share are told once, at the first. */
const toldOnce: ReadonlySet<string> = new Set(['unknown-author', 'unusable-id', 'unresolved-address']);

/** Reads the front matter of every article. What comes out does not depend on the order of the files. */
export function parseArticles({ files, markers, config, now }: ParseInput): ParsedArticles {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  const articleFiles = sorted.filter((file) => /\.(?:md|markdown|mdx)$/i.test(file.path));
  const dialect = config.dialect === 'auto' ? detectDialect(sorted, markers) : config.dialect;
  const directory = readAuthorDirectory(sorted.filter(isAuthorDirectory));
  const settings = { config, dialect, now, directory, fieldsOf: fieldFinder(config.fields) };

  const articles: Article[] = [];
  const leftOut: LeftOut[] = [];
  const leftOutById = new Map<string, LeftOut>();
  const pages: Page[] = [];
  const diagnostics: Diagnostic[] = [...directory.diagnostics];
  for (const file of articleFiles) {
    const parsed = parseArticle(file, settings);
    if (parsed.article) articles.push(parsed.article);
    if (parsed.leftOut) leftOut.push(parsed.leftOut);
    if (parsed.leftOut && parsed.formerId !== undefined) leftOutById.set(parsed.formerId, parsed.leftOut);
    if (parsed.url) pages.push({ file, url: parsed.url });
    diagnostics.push(...parsed.diagnostics);
  }
  diagnostics.push(...findDuplicates(articles));
  const resolveFrom = linkArticles(pages, dialect, config.site.url);
  return { articles, leftOut, leftOutById, dialect, diagnostics: tellOnce(diagnostics), resolveFrom };
}

function tellOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return distinctBy(diagnostics, ({ code, message, path, range }) =>
    JSON.stringify(toldOnce.has(code) ? [code, message] : [code, message, path, range]),
  );
}
