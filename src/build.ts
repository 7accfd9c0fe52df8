import { distinctBy } from './article/distinct.js';
import { type ParsedArticles, parseArticles } from './article/parse-articles.js';
import type { SourceFile } from './article/source-file.js';
import { type BuildReport, reportOf } from './build-report.js';
import type { Config } from './config/config.js';
import { type Diagnostic, hasErrors } from './diagnostic/diagnostic.js';
import { report } from './diagnostic/report.js';
import { sortDiagnostics } from './diagnostic/sort.js';
import { composeFeeds } from './feed/compose-feeds.js';
import { select } from './feed/select.js';
import type { MediaSource } from './media/media-source.js';
import type { Instant } from './model/instant.js';
import { checkEpisodeFiles } from './podcast/check-episode-files.js';
import { measureCover } from './podcast/measure-cover.js';
import { renderArticles } from './render-articles.js';
import { type OutputFile, writeFormats } from './write-formats.js';

/** The stages of a build that take their time. */
export type Stage = 'render' | 'measure' | 'write';

/** All that a build depends on: it reads no clock, no file and no environment beyond this. */
export interface BuildInput {
  readonly config: Config;
  /** The articles and the data beside them, in any order. */
  readonly files: readonly SourceFile[];
  /** Names of files around the articles that tell which site generator they are for, such as `_config.yml`. */
  readonly markers: readonly string[];
  /** Decides which articles are due. */
  readonly now: Instant;
  /** Where media files are; absent: nobody looks at any. */
  readonly media?: MediaSource;
  /** Whether a warning blocks publishing as an error does. */
  readonly strict?: boolean;
  readonly onProgress?: (stage: Stage, done: number, total: number) => void;
}

/** What comes out of a build. */
export interface BuildResult {
  /** The files to publish; none when something blocks publishing. */
  readonly outputs: readonly OutputFile[];
  /** By path, then place. */
  readonly diagnostics: readonly Diagnostic[];
  readonly report: BuildReport;
}

/**
 * Makes the feeds of a publication: the whole flow from articles to the text of the feeds, in memory.
 *
 * Nothing that an author wrote makes it throw: all problems of all articles come back as diagnostics. The same input
 * gives the same outputs, on any machine.
 */
export async function buildFeeds(input: BuildInput): Promise<BuildResult> {
  const { config, files, markers, now, media: source, strict = false, onProgress = () => {} } = input;
  const parsed = parseArticles({ files, markers, config, now });
  // Two articles with one id are an error; one of them still goes on, so that all other problems are seen as well.
  const selected = select(
    distinctBy(parsed.articles, ({ id }) => id),
    config.limit,
  );
  const rendered = await renderArticles(selected, parsed, config, (done) =>
    onProgress('render', done, selected.length),
  );
  const { measureMedia } = await import('./measure-media.js');
  const settings = { config, dialect: parsed.dialect, ...(source && { source }) };
  const measured = await measureMedia(rendered.articles, settings, (done) =>
    onProgress('measure', done, selected.length),
  );
  const ofEpisodes = await checkEpisodeFiles(
    rendered.articles.map(({ article }) => article),
    settings,
  );
  const problems = [...parsed.diagnostics, ...rendered.diagnostics, ...measured.diagnostics, ...ofEpisodes];
  if (rendered.articles.length === 0) {
    const empty = hasErrors(problems) ? [] : [report('no-entries', { leftOut: leftOutWords(parsed) })];
    const counts = reportOf({ parsed, measured: [], trimmed: 0, outputs: [] });
    return { outputs: [], diagnostics: sortDiagnostics([...problems, ...empty]), report: counts };
  }
  const feeds = composeFeeds(config, measured.articles, await measureCover(config, parsed.dialect, source));
  const written = writeFormats(config, feeds, rendered.articles, (done, total) => onProgress('write', done, total));
  const diagnostics = sortDiagnostics([...problems, ...written.diagnostics]);
  const blocked = hasErrors(diagnostics) || (strict && diagnostics.length > 0);
  const outputs = blocked ? [] : written.outputs;
  return {
    outputs,
    diagnostics,
    report: reportOf({ parsed, measured: measured.articles, trimmed: written.trimmed, outputs }),
  };
}

function leftOutWords({ leftOut }: ParsedArticles): string {
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))].sort();
  return reasons.map((reason) => `${leftOut.filter((one) => one.reason === reason).length} ${reason}`).join(', ');
}
