import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import type { Instant } from '../model/instant.js';
import type { Slot } from '../model/slot.js';
import type { Article, ListedArticle } from './article.js';
import { ArticlePlaces } from './article-places.js';
import { normalizeText } from './front-matter/normalize-text.js';
import { splitExactly, splitFrontMatter } from './front-matter.js';
import { parseSplit } from './parse-article.js';
import type { ParseSettings } from './parsed-article.js';
import type { SourceFile } from './source-file.js';

/** What a feed carries of an article: all that its file says, and the body. */
export interface OpenedArticle {
  readonly article: Article;
  readonly body: string;
  /** The line of the file, from 1, that the body begins in. */
  readonly bodyLine: number;
  /** Where in the file things are: as long as somebody holds this, the text of the file stays in memory. */
  readonly places: ArticlePlaces;
}

/** What was read out of the text of an article: plain data. */
export interface ReadArticle {
  readonly article: Omit<Article, 'file'>;
  /** The line of the file, from 1, that the body begins in. */
  readonly bodyLine: number;
  /** Of the body, in UTF-16 code units: it is the end of the text. */
  readonly bodyLength: number;
  /** The moment from which on it may be otherwise; absent: time changes nothing in it. */
  readonly until?: Instant;
}

/** What a program remembers of articles that were opened by the same settings: what was read out of a file with that very text. */
export type OpenedMemory = (file: SourceFile, text: string) => Slot<ReadArticle>;

/**
 * Reads all of an article that `parseArticle` found before; what it told of then is not told again.
 *
 * @returns what is wrong where the file is another than it was: a body goes with the front matter above it, and no other.
 */
export function openArticle(
  { file, mark }: ListedArticle,
  settings: ParseSettings,
  memory?: OpenedMemory,
): OpenedArticle | { readonly diagnostic: Diagnostic } {
  const source = file.read();
  if ('diagnostic' in source) return source;
  const { text } = source;
  const slot = memory?.(file, text);
  const read = slot?.value ?? readArticle(file, text, settings);
  if (read?.article.mark !== mark) return { diagnostic: report('changed-file', undefined, { path: file.path }) };
  if (!slot?.value) slot?.put(read);
  const normal = normalizeText(text);
  const content = { body: normal.slice(normal.length - read.bodyLength), bodyLine: read.bodyLine };
  const places = new ArticlePlaces(file, content, () => splitFrontMatter(text, file.path).frontMatter);
  return { article: { ...read.article, file }, ...content, places };
}

function readArticle(file: SourceFile, text: string, settings: ParseSettings): ReadArticle | undefined {
  const split = splitExactly(text, file.path);
  if (split.diagnostics.length > 0) return undefined;
  const { article, until } = parseSplit(file, split, settings);
  if (!article) return undefined;
  const { file: _, ...read } = article();
  return { article: read, bodyLine: split.bodyLine, bodyLength: split.body.length, ...(until && { until }) };
}
