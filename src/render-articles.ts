import type { ListedArticle } from './article/article.js';
import type { ArticlePlaces } from './article/article-places.js';
import type { OpenedArticle } from './article/open-article.js';
import type { ParsedArticles } from './article/parse-articles.js';
import type { Config } from './config/config.js';
import type { Renderer } from './content/renderer.js';
import type { RenderInput } from './content/rendering.js';
import type { Diagnostic } from './diagnostic/diagnostic.js';
import { hasErrors } from './diagnostic/diagnostic.js';
import { report } from './diagnostic/report.js';
import type { RenderedArticle } from './feed/compose.js';
import { idPrefix } from './feed/id-prefix.js';
import { rootFolders } from './media/media-folders.js';
import { present } from './model/present.js';
import { someAtOnce } from './model/some-at-once.js';

/** The bodies of the articles that some feed carries. */
export interface RenderedArticles {
  /** In the order given, without those that cannot be rendered. */
  readonly articles: readonly RenderedArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What all articles of a build have in common. */
export interface RenderSettings extends Pick<ParsedArticles, 'dialect' | 'resolveFrom' | 'open'> {
  readonly config: Pick<Config, 'bodies' | 'media' | 'site'>;
  readonly renderer: Renderer;
}

/** How many articles are under way at once: enough to keep every worker busy, few enough to keep in memory. */
export const articlesAtOnce = 32;

/** Reads articles whole, and renders their bodies. */
export async function renderArticles(
  articles: readonly ListedArticle[],
  settings: RenderSettings,
  onProgress: (done: number) => void = () => {},
): Promise<RenderedArticles> {
  let done = 0;
  const results = await someAtOnce(articles, articlesAtOnce, async (article) => {
    onProgress(done);
    const { rendered, diagnostics } = await renderArticle(article, settings);
    done += 1;
    return { articles: rendered ?? [], diagnostics };
  });
  return {
    articles: results.flatMap(({ articles }) => articles),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** What became of an article. */
export interface RenderResult {
  /** The article with its body, if it could be rendered. */
  readonly rendered?: RenderedArticle;
  /** Where things are in its file; absent where it could not be opened. */
  readonly places?: ArticlePlaces;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads an article whole, and renders its body.
 *
 * It is read a second time here, so that a hundred thousand need not stay in memory for the few that are rendered.
 */
export async function renderArticle(listed: ListedArticle, settings: RenderSettings): Promise<RenderResult> {
  const opened = settings.open(listed);
  if ('diagnostic' in opened) return { diagnostics: [opened.diagnostic] };
  const { article, body, places } = opened;
  const { path } = article.file;
  if (article.withdrawn && article.title !== undefined) return withdrawn(opened, article.title);
  const result = await settings.renderer(inputOf(opened, settings));
  if (article.withdrawn) return withdrawn(opened, result.title);
  if (hasErrors(result.diagnostics)) return { diagnostics: result.diagnostics };
  const isEmpty = result.html === '' && body.trim() !== '';
  return {
    rendered: { article, body: result },
    places,
    diagnostics: isEmpty ? [...result.diagnostics, report('empty-body', undefined, { path })] : result.diagnostics,
  };
}

/** Of an article that was taken back, the title stays, be it the first heading of the body. What is wrong in it goes too. */
function withdrawn({ article, places }: OpenedArticle, title: string | undefined): RenderResult {
  return { rendered: { article, body: present({ html: '', title, diagnostics: [] }) }, places, diagnostics: [] };
}

function inputOf(
  { article, body, bodyLine }: OpenedArticle,
  { dialect, resolveFrom, config: { bodies, media, site } }: RenderSettings,
): RenderInput {
  const { path } = article.file;
  const language = article.language ?? site.language;
  return {
    markdown: body,
    path,
    firstLine: bodyLine,
    url: article.url,
    siteUrl: site.url,
    rootFolders: rootFolders(dialect, media.folders),
    idPrefix: idPrefix(article.id),
    ...(article.title === undefined ? {} : { title: article.title }),
    dialect,
    mdx: path.toLowerCase().endsWith('.mdx'),
    ...(language === undefined ? {} : { language }),
    settings: bodies,
    resolve: resolveFrom(article),
  };
}
