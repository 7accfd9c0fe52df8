import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import type { Article, ListedArticle } from './article.js';
import { ArticlePlaces } from './article-places.js';
import { splitExactly } from './front-matter.js';
import { frontMatterMark } from './front-matter-mark.js';
import { parseSplit } from './parse-article.js';
import type { ParseSettings } from './parsed-article.js';

/** What a feed carries of an article: all that its file says, and the body. */
export interface OpenedArticle {
  readonly article: Article;
  readonly body: string;
  /** The line of the file, from 1, that the body begins in. */
  readonly bodyLine: number;
  /** Where in the file things are: as long as somebody holds this, the text of the file stays in memory. */
  readonly places: ArticlePlaces;
}

/**
 * Reads all of an article that `parseArticle` found before; what it told of then is not told again.
 *
 * @returns what is wrong where the file is another than it was: a body goes with the front matter above it, and no other.
 */
export function openArticle(
  { file, mark }: ListedArticle,
  settings: ParseSettings,
): OpenedArticle | { readonly diagnostic: Diagnostic } {
  const source = file.read();
  if ('diagnostic' in source) return source;
  const split = splitExactly(source.text, file.path);
  const isSame = split.diagnostics.length === 0 && frontMatterMark(split.frontMatter) === mark;
  const { article } = isSame ? parseSplit(file, split, settings) : {};
  if (!article) return { diagnostic: report('changed-file', undefined, { path: file.path }) };
  const { body, bodyLine } = split;
  return { article: article(), body, bodyLine, places: new ArticlePlaces(file, split) };
}
