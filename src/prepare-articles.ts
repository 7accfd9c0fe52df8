import type { ListedArticle } from './article/article.js';
import type { ParsedArticles } from './article/parse-articles.js';
import type { Stage } from './build.js';
import { mediaFilesOf } from './build-report.js';
import type { Config } from './config/config.js';
import type { Renderer } from './content/renderer.js';
import type { Diagnostic } from './diagnostic/diagnostic.js';
import type { MeasuredArticle } from './feed/compose.js';
import type { MediaSource } from './media/media-source.js';
import { checkEpisodeFiles } from './podcast/check-episode-files.js';
import { renderArticles } from './render-articles.js';
import type { Stopwatch } from './timings/stopwatch.js';

/** What {@link articlePreparer} works with. */
export interface PrepareSettings extends Pick<ParsedArticles, 'dialect' | 'resolveFrom' | 'open'> {
  readonly config: Config;
  readonly renderer: Renderer;
  /** Absent: nobody looks at any media file. */
  readonly source?: MediaSource;
  readonly onProgress: (stage: Stage, done: number, total: number) => void;
  readonly stopwatch: Stopwatch;
}

/** Articles that are ready for a feed, and what is wrong with those and all that were prepared before. */
export interface PreparedArticles {
  /** In the order given, without those that cannot be rendered. */
  readonly articles: readonly MeasuredArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Renders and measures articles, each once: when some turn out to be wrong and others take their places, only these
 * are still to be prepared.
 */
export function articlePreparer(
  settings: PrepareSettings,
): (articles: readonly ListedArticle[]) => Promise<PreparedArticles> {
  const { config, dialect, source, onProgress, stopwatch } = settings;
  const known = new Set<string>();
  const prepared = new Map<string, MeasuredArticle>();
  const diagnostics: Diagnostic[] = [];

  const prepare = async (articles: readonly ListedArticle[]): Promise<void> => {
    if (articles.length === 0) return;
    const total = articles.length;
    const render = () => renderArticles(articles, settings, (done) => onProgress('render', done, total));
    const rendered = await stopwatch.time('render', render, () => total);
    const media = { config, dialect, ...(source && { source }) };
    const measure = async () => {
      const { measureMedia } = await import('./measure-media.js');
      return measureMedia(rendered.articles, media, (done) => onProgress('measure', done, total));
    };
    const measured = await stopwatch.time('measure', measure, (some) => mediaFilesOf(some.articles).length);
    const bodies = rendered.articles.map(({ article }) => article);
    const ofEpisodes = await checkEpisodeFiles(bodies, media);
    for (const one of measured.articles) prepared.set(one.article.file.path, one);
    diagnostics.push(...rendered.diagnostics, ...measured.diagnostics, ...ofEpisodes);
  };

  return async (articles) => {
    await prepare(articles.filter((article) => !known.has(article.file.path)));
    for (const article of articles) known.add(article.file.path);
    return { articles: articles.flatMap((article) => prepared.get(article.file.path) ?? []), diagnostics };
  };
}
