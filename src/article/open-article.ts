import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import type { Article, ListedArticle } from './article.js';
import { type SplitText, splitExactly } from './front-matter.js';
import { frontMatterMark } from './front-matter-mark.js';
import { parseSplit } from './parse-article.js';
import type { ParseSettings } from './parsed-article.js';

/** What a feed carries of an article: all that its file says, and the body. */
export interface OpenedArticle extends Pick<SplitText, 'body' | 'bodyLine'> {
  readonly article: Article;
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
  return { article: article(), body: split.body, bodyLine: split.bodyLine };
}
