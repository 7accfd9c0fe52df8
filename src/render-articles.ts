import type { Article } from './article/article.js';
import { splitFrontMatter } from './article/front-matter.js';
import type { ParsedArticles } from './article/parse-articles.js';
import type { Config } from './config/config.js';
import type { RenderInput } from './content/rendering.js';
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
  { bodies, site }: Pick<Config, 'bodies' | 'site'>,
  onProgress: (done: number) => void,
): Promise<RenderedArticles> {
  const rendered: RenderedArticle[] = [];
  const diagnostics: Diagnostic[] = [];
  if (articles.length === 0) return { articles: rendered, diagnostics };
  const [{ render }, { loadExtras }] = await Promise.all([
    import('./content/render.js'),
    import('./content/extras.js'),
  ]);
  for (const [index, article] of articles.entries()) {
    onProgress(index);
    const source = article.file.read();
    if ('diagnostic' in source) {
      diagnostics.push(source.diagnostic);
      continue;
    }
    const { path } = article.file;
    const { body, bodyLine } = splitFrontMatter(source.text, path);
    const language = article.language ?? site.language;
    const input: RenderInput = {
      markdown: body,
      path,
      firstLine: bodyLine,
      url: article.url,
      siteUrl: site.url,
      idPrefix: idPrefix(article.id),
      ...(article.title === undefined ? {} : { title: article.title }),
      dialect,
      mdx: path.toLowerCase().endsWith('.mdx'),
      ...(language === undefined ? {} : { language }),
      settings: bodies,
      resolve: resolveFrom(article),
    };
    const result = render(input, await loadExtras(input));
    diagnostics.push(...result.diagnostics);
    if (hasErrors(result.diagnostics)) continue;
    if (result.html === '' && body.trim() !== '') diagnostics.push(report('empty-body', undefined, { path }));
    rendered.push({ article, body: result });
  }
  return { articles: rendered, diagnostics };
}
