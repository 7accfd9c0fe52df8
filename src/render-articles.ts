import type { Article, ListedArticle } from './article/article.js';
import type { ParsedArticles } from './article/parse-articles.js';
import type { Config } from './config/config.js';
import type { Renderer } from './content/renderer.js';
import type { RenderInput } from './content/rendering.js';
import type { Diagnostic } from './diagnostic/diagnostic.js';
import { hasErrors } from './diagnostic/diagnostic.js';
import { report } from './diagnostic/report.js';
import type { RenderedArticle } from './feed/compose.js';
import { idPrefix } from './feed/id-prefix.js';
import { present } from './model/present.js';

/** The bodies of the articles that some feed carries. */
export interface RenderedArticles {
  /** In the order given, without those that cannot be rendered. */
  readonly articles: readonly RenderedArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What all articles of a build have in common. */
export interface RenderSettings extends Pick<ParsedArticles, 'dialect' | 'resolveFrom' | 'open'> {
  readonly config: Pick<Config, 'bodies' | 'site'>;
  readonly renderer: Renderer;
}

/** How many bodies are under way at once: enough to keep every worker busy, few enough to keep in memory. */
const mostAtOnce = 16;

/**
 * Reads articles whole, and renders their bodies.
 *
 * An article is read a second time here, so that a hundred thousand need not stay in memory for the few that are rendered.
 */
export async function renderArticles(
  articles: readonly ListedArticle[],
  settings: RenderSettings,
  onProgress: (done: number) => void = () => {},
): Promise<RenderedArticles> {
  const results: RenderResult[] = new Array(articles.length);
  const waiting = articles.entries();
  let done = 0;
  const takeOneByOne = async (): Promise<void> => {
    for (const [index, article] of waiting) {
      onProgress(done);
      results[index] = await renderArticle(article, settings);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: Math.min(mostAtOnce, articles.length) }, takeOneByOne));
  return {
    articles: results.flatMap(({ rendered }) => rendered ?? []),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** An article with its body, if it could be rendered. */
interface RenderResult {
  readonly rendered?: RenderedArticle;
  readonly diagnostics: readonly Diagnostic[];
}

async function renderArticle(listed: ListedArticle, settings: RenderSettings): Promise<RenderResult> {
  const opened = settings.open(listed);
  if ('diagnostic' in opened) return { diagnostics: [opened.diagnostic] };
  const { article, body, bodyLine } = opened;
  const { path } = article.file;
  if (article.withdrawn && article.title !== undefined) return withdrawn(article, article.title);
  const result = await settings.renderer(inputOf(article, { body, bodyLine }, settings));
  if (article.withdrawn) return withdrawn(article, result.title);
  if (hasErrors(result.diagnostics)) return { diagnostics: result.diagnostics };
  const isEmpty = result.html === '' && body.trim() !== '';
  return {
    rendered: { article, body: result },
    diagnostics: isEmpty ? [...result.diagnostics, report('empty-body', undefined, { path })] : result.diagnostics,
  };
}

/** Of an article that was taken back, the title stays, be it the first heading of the body. What is wrong in it goes too. */
function withdrawn(article: Article, title: string | undefined): RenderResult {
  return { rendered: { article, body: present({ html: '', title, diagnostics: [] }) }, diagnostics: [] };
}

function inputOf(
  article: Article,
  { body, bodyLine }: { readonly body: string; readonly bodyLine: number },
  { dialect, resolveFrom, config: { bodies, site } }: RenderSettings,
): RenderInput {
  const { path } = article.file;
  const language = article.language ?? site.language;
  return {
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
}
