import type { Article } from './article/article.js';
import { splitFrontMatter } from './article/front-matter.js';
import type { ParsedArticles } from './article/parse-articles.js';
import type { Diagnostic } from './diagnostic/diagnostic.js';
import { hasErrors } from './diagnostic/diagnostic.js';
import { report } from './diagnostic/report.js';
import type { RenderedArticle } from './feed/compose.js';
import { idPrefix } from './feed/id-prefix.js';

/** The bodies of the articles that some feed carries. */
export interface RenderedArticles {
  /** In the order given, without those that cannot be rendered. */
  readonly articles: readonly RenderedArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and renders the bodies of articles.
 *
 * An article is read a second time here, so that a hundred thousand bodies need not stay in memory for the few that
 * are rendered. The Markdown side is loaded only now: a build that has nothing to render does not wait for it.
 */
export async function renderArticles(
  articles: readonly Article[],
  { dialect, resolveFrom }: ParsedArticles,
  siteUrl: string,
  onProgress: (done: number) => void,
): Promise<RenderedArticles> {
  const rendered: RenderedArticle[] = [];
  const diagnostics: Diagnostic[] = [];
  if (articles.length === 0) return { articles: rendered, diagnostics };
  const { render } = await import('./content/render.js');
  for (const [index, article] of articles.entries()) {
    onProgress(index);
    const source = article.file.read();
    if ('diagnostic' in source) {
      diagnostics.push(source.diagnostic);
      continue;
    }
    const { path } = article.file;
    const { body, bodyLine } = splitFrontMatter(source.text, path);
    const result = render({
      markdown: body,
      path,
      firstLine: bodyLine,
      url: article.url,
      siteUrl,
      idPrefix: idPrefix(article.id),
      ...(article.title === undefined ? {} : { title: article.title }),
      dialect,
      mdx: path.toLowerCase().endsWith('.mdx'),
      resolve: resolveFrom(article),
    });
    diagnostics.push(...result.diagnostics);
    if (hasErrors(result.diagnostics)) continue;
    if (result.html === '' && body.trim() !== '') diagnostics.push(report('empty-body', undefined, { path }));
    rendered.push({ article, body: result });
  }
  return { articles: rendered, diagnostics };
}
