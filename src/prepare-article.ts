import type { ListedArticle } from './article/article.js';
import { mediaFilesOf } from './build-report.js';
import type { Config } from './config/config.js';
import type { Diagnostic } from './diagnostic/diagnostic.js';
import type { MeasuredArticle } from './feed/compose.js';
import { measureMedia } from './measure-media.js';
import type { MediaSource } from './media/media-source.js';
import { type NotedFind, noteFinds } from './media/noted-finds.js';
import { type Answers, noteAnswers } from './model/answers.js';
import { present } from './model/present.js';
import { checkEpisodeFiles } from './podcast/check-episode-files.js';
import { type RenderSettings, renderArticle } from './render-articles.js';
import type { Stopwatch } from './timings/stopwatch.js';

/** What all articles of a build have in common. */
export interface PrepareSettings extends RenderSettings {
  readonly config: Config;
  /** Absent: nobody looks at any media file. */
  readonly source?: MediaSource;
  readonly stopwatch: Stopwatch;
}

/** What became of an article. */
export interface PreparedArticle {
  /** Absent where it cannot be rendered. */
  readonly article?: MeasuredArticle;
  readonly diagnostics: readonly Diagnostic[];
  /** Where its body was told that other articles are, and what was found of its media files: else it may be another. */
  readonly asked: Answers;
  readonly finds: readonly NotedFind[];
}

/** Gets an article ready for a feed: renders its body, and looks at its media files. */
export async function prepareArticle(listed: ListedArticle, settings: PrepareSettings): Promise<PreparedArticle> {
  const { config, dialect, stopwatch } = settings;
  const { ask, answers } = noteAnswers(settings.resolveFrom(listed));
  const { source, finds = [] } = settings.source ? noteFinds(settings.source) : {};
  const { rendered, places, diagnostics } = await renderArticle(listed, { ...settings, resolveFrom: () => ask });
  if (!rendered || !places) return { diagnostics, asked: answers(), finds };
  const media = { config, dialect, ...present({ source }) };
  const measure = () => measureMedia(rendered, places, media);
  const measured = await stopwatch.time('measure', measure, ({ article }) => mediaFilesOf([article]).length);
  const ofEpisode = await checkEpisodeFiles(rendered.article, places, media);
  return {
    article: measured.article,
    diagnostics: [...diagnostics, ...measured.diagnostics, ...ofEpisode],
    asked: answers(),
    finds,
  };
}
