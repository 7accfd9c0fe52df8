import type { SourceFile } from './article/source-file.js';
import { type BuildReport, buildFeeds } from './build.js';
import { resolveConfig } from './config/resolve-config.js';
import type { UserConfig } from './config/user-config.js';
import type { Diagnostic } from './diagnostic/diagnostic.js';
import { sortDiagnostics } from './diagnostic/sort.js';
import { toInstant } from './model/instant.js';
import type { OutputFile } from './write-formats.js';

/** An article, or data beside the articles such as `authors.yml`, as a text. */
export interface ArticleText {
  /** Inside the articles folder, with `/` between its parts: decides the address, as a file's place does. */
  readonly path: string;
  readonly text: string;
}

/** What a build from memory is told. */
export interface BuildOptions {
  /** As in `tidings.config`; `articles` and `out` mean nothing here. */
  readonly config: UserConfig;
  readonly articles: readonly ArticleText[];
  /** Decides which articles are due. */
  readonly now: Date;
  /** Whether a warning blocks the outputs as an error does. */
  readonly strict?: boolean;
  /** Names of files around the articles that tell which site generator they are for, such as `_config.yml`. */
  readonly markers?: readonly string[];
}

/** What a build from memory comes to. */
export interface BuildOutcome {
  /** The feeds; none when something blocks publishing. */
  readonly outputs: readonly OutputFile[];
  /** By path, then place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when the configuration has mistakes. */
  readonly report?: BuildReport;
}

/**
 * Makes feeds out of articles in memory: texts in, texts out. It reads no file, no clock and no environment, so the
 * same input gives the same outputs anywhere.
 *
 * Mistakes in the configuration and the articles come back as diagnostics.
 *
 * @throws RangeError when `now` is an invalid date.
 */
export async function build({ config, articles, now, strict, markers = [] }: BuildOptions): Promise<BuildOutcome> {
  const time = toInstant(now);
  if (time === undefined) throw new RangeError('`now` is not a valid date');
  const resolved = resolveConfig([{ value: config }]);
  if (!resolved.config) return { outputs: [], diagnostics: sortDiagnostics(resolved.diagnostics) };
  const input = { config: resolved.config, files: articles.map(toSourceFile), markers, now: time };
  return buildFeeds(strict === undefined ? input : { ...input, strict });
}

function toSourceFile({ path, text }: ArticleText): SourceFile {
  return { path, place: path, read: () => ({ text }) };
}
