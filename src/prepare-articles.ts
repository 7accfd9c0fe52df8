import type { ListedArticle } from './article/article.js';
import type { ParsedArticles } from './article/parse-articles.js';
import type { Stage } from './build.js';
import { mediaFilesOf } from './build-report.js';
import type { Config } from './config/config.js';
import type { Renderer } from './content/renderer.js';
import type { Diagnostic } from './diagnostic/diagnostic.js';
import type { MeasuredArticle } from './feed/compose.js';
import { measureMedia } from './measure-media.js';
import type { MediaSource } from './media/media-source.js';
import { someAtOnce } from './model/some-at-once.js';
import { checkEpisodeFiles } from './podcast/check-episode-files.js';
import { articlesAtOnce, renderArticle } from './render-articles.js';
import type { Stopwatch } from './timings/stopwatch.js';

/** What {@link articlePreparer} works with. */
export interface PrepareSettings extends Pick<ParsedArticles, 'dialect' | 'resolveFrom' | 'open'> {
  readonly config: Config;
  readonly renderer: Renderer;
  /** Absent: nobody looks at any media file. */
  readonly source?: MediaSource;
  /** Is told of each article that is ready, in the order in which they get it. */
  readonly onPrepared: (article: MeasuredArticle) => void;
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
  const { config, dialect, source, onPrepared, onProgress, stopwatch } = settings;
  const known = new Set<string>();
  const prepared = new Map<string, MeasuredArticle>();
  const diagnostics: Diagnostic[] = [];

  const media = { config, dialect, ...(source && { source }) };

  /** While the body of an article is rendered elsewhere, there is time to look at the media files of others. */
  const prepareOne = async (listed: ListedArticle, onRendered: () => void): Promise<readonly Diagnostic[]> => {
    const { rendered, places, diagnostics: ofBody } = await renderArticle(listed, settings);
    onRendered();
    if (!rendered || !places) return ofBody;
    const measure = () => measureMedia(rendered, places, media);
    const measured = await stopwatch.time('measure', measure, ({ article }) => mediaFilesOf([article]).length);
    const ofEpisode = await checkEpisodeFiles(rendered.article, places, media);
    prepared.set(listed.file.path, measured.article);
    stopwatch.time('write', () => onPrepared(measured.article));
    return [...ofBody, ...measured.diagnostics, ...ofEpisode];
  };
  const prepare = async (articles: readonly ListedArticle[]): Promise<void> => {
    const total = articles.length;
    if (total === 0) return;
    let done = 0;
    const onRendered = () => {
      done += 1;
    };
    const work = (article: ListedArticle) => {
      onProgress('render', done, total);
      return prepareOne(article, onRendered);
    };
    const prepareAll = () => someAtOnce(articles, articlesAtOnce, work);
    diagnostics.push(...(await stopwatch.time('render', prepareAll, () => total)).flat());
  };

  return async (articles) => {
    await prepare(articles.filter((article) => !known.has(article.file.path)));
    for (const article of articles) known.add(article.file.path);
    return { articles: articles.flatMap((article) => prepared.get(article.file.path) ?? []), diagnostics };
  };
}
