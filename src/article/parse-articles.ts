import type { Config } from '../config/config.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import type { Dialect } from '../model/dialect.js';
import { distinctBy } from '../model/distinct.js';
import type { Instant } from '../model/instant.js';
import type { LeftOut, ListedArticle } from './article.js';
import { detectDialect } from './detect-dialect.js';
import { findDuplicates } from './find-duplicates.js';
import { fieldFinder } from './find-fields.js';
import { linkArticles, type Page } from './link-articles.js';
import { fileLister } from './list-file.js';
import { type OpenedArticle, openArticle } from './open-article.js';
import type { ListedFile, ParseMemory } from './parse-memory.js';
import { isAuthorDirectory, readAuthorDirectory } from './people/author-directory.js';
import type { SourceFile, SourceText } from './source-file.js';

/** What {@link parseArticles} reads. */
export interface ParseInput {
  /** The articles, and the files of authors beside them. */
  readonly files: readonly SourceFile[];
  /** The names of files at the root of the site and around its articles, which tell its generator. */
  readonly markers: readonly string[];
  readonly config: Config;
  readonly now: Instant;
  /** What is remembered of a build before, if anything. */
  readonly memory?: (settings: RememberedBy) => ParseMemory;
}

/** What the front matter of all articles is read by, beside the configuration; and the articles. */
export interface RememberedBy {
  readonly dialect: Dialect;
  /** The files of authors. */
  readonly authors: readonly { readonly path: string; readonly source: SourceText }[];
  /** In the order in which they are going to be asked for. */
  readonly files: readonly SourceFile[];
}

/** All articles of a publication, and what keeps others out. */
export interface ParsedArticles {
  readonly articles: readonly ListedArticle[];
  readonly leftOut: readonly LeftOut[];
  /** Those that are left out, by the id that they had if a feed carried them before. */
  readonly leftOutById: ReadonlyMap<string, LeftOut>;
  readonly dialect: Dialect;
  readonly diagnostics: readonly Diagnostic[];
  /** The moment from which on some of it may be otherwise: the first date of an article that is still to come. */
  readonly until?: Instant;
  /**
   * The address of another article by what the body of an article calls it: a path of a file, a place or a name, with
   * or without a fragment, which is kept. `undefined` if there is none, or no page of it that readers can open.
   */
  readonly resolveFrom: (article: ListedArticle) => (reference: string) => string | undefined;
  /** An object that stays the same from build to build as long as all that `open` gives is as it was; absent: nobody knows. */
  readonly lasting?: (article: ListedArticle) => object | undefined;
  /** Reads all of one of the articles; or tells why it cannot be had any more. */
  readonly open: (article: ListedArticle) => OpenedArticle | { readonly diagnostic: Diagnostic };
}

/** Problems that all articles share are told once, at the first. */
const toldOnce: ReadonlySet<string> = new Set(['unknown-author', 'unusable-id', 'unresolved-address']);

/**
 * Reads the front matter of every article. What comes out does not depend on the order of the files.
 *
 * Of what is read only a list is kept: the fields and the body of an article are read once more when some feed carries it.
 */
export function parseArticles({ files, markers, config, now, memory }: ParseInput): ParsedArticles {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  const articleFiles = sorted.filter((file) => /\.(?:md|markdown|mdx)$/i.test(file.path));
  const dialect = config.dialect === 'auto' ? detectDialect(sorted, markers) : config.dialect;
  const authorFiles = sorted.filter(isAuthorDirectory);
  const directory = readAuthorDirectory(authorFiles);
  const remembered = memory?.({
    dialect,
    authors: authorFiles.map((file) => ({ path: file.path, source: file.read() })),
    files: articleFiles,
  });
  const settings = { config, dialect, now, directory, fieldsOf: fieldFinder(config.fields) };

  const listFile = fileLister(settings);
  const list = new ArticleList(directory.diagnostics);
  for (const file of articleFiles) {
    const known = remembered?.recall(file);
    const found = known ?? listFile(file);
    if (!known) remembered?.keep(file, found);
    list.add(file, found);
  }
  const { articles, leftOut, leftOutById, pages, until } = list;
  const diagnostics = tellOnce([...list.diagnostics, ...findDuplicates(articles)]);
  const resolveFrom = linkArticles(() => [...articles, ...pages], settings);
  const open = (article: ListedArticle) => openArticle(article, settings, remembered?.opened);
  const lasting = remembered?.lasting;
  return {
    articles,
    leftOut,
    leftOutById,
    dialect,
    diagnostics,
    resolveFrom,
    open,
    ...(until && { until }),
    ...(lasting && { lasting: ({ file }) => lasting(file) }),
  };
}

/** What is found in one file after the other. */
class ArticleList {
  readonly articles: ListedArticle[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly leftOutById = new Map<string, LeftOut>();
  /** Of what is in no feed. */
  readonly pages: Page[] = [];
  readonly diagnostics: Diagnostic[];
  until: Instant | undefined;

  constructor(diagnostics: readonly Diagnostic[]) {
    this.diagnostics = [...diagnostics];
  }

  add(file: SourceFile, { listed, leftOut, formerId, url, until, diagnostics }: ListedFile): void {
    if (listed) this.articles.push({ file, ...listed });
    if (leftOut) this.#leaveOut({ path: file.path, ...leftOut }, formerId);
    if (url !== undefined) this.pages.push({ file, url });
    if (until !== undefined && (this.until === undefined || until < this.until)) this.until = until;
    if (diagnostics.length > 0) this.diagnostics.push(...diagnostics);
  }

  #leaveOut(leftOut: LeftOut, formerId: string | undefined): void {
    this.leftOut.push(leftOut);
    if (formerId !== undefined) this.leftOutById.set(formerId, leftOut);
  }
}

function tellOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return distinctBy(diagnostics, ({ code, message, path, range }) =>
    JSON.stringify(toldOnce.has(code) ? [code, message] : [code, message, path, range]),
  );
}
