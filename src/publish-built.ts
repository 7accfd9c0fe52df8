import type { BuildResult } from './build.js';
import type { FolderOptions, FolderResult } from './build-folder.js';
import type { Config } from './config/config.js';
import { type Diagnostic, hasErrors } from './diagnostic/diagnostic.js';
import { publish } from './io/publish.js';
import type { FolderTexts } from './io/texts/folder-texts.js';
import type { Stopwatch } from './timings/stopwatch.js';

/** What decides whether a build is published, and what is. */
export interface PublishChoices extends Required<Pick<FolderOptions, 'strict' | 'dryRun'>> {
  /** What was found before anything was read. */
  readonly skipped: readonly Diagnostic[];
  readonly texts: FolderTexts;
  readonly stopwatch: Stopwatch;
}

/** What became of a build. */
export type PublishedBuild = Pick<FolderResult, 'kind' | 'diagnostics'> &
  Partial<Pick<FolderResult, 'outputs' | 'files'>>;

/** What is no fault of an article: a feed that somebody named and that is none, and a folder that nobody may read. */
const faultsAround: ReadonlySet<string> = new Set(['unreadable-feed', 'unreadable-folder']);

/** Publishes what was built, if nothing blocks it. */
export async function publishBuilt(
  root: string,
  { out }: Config,
  { outputs, ...built }: BuildResult,
  { skipped, strict, dryRun, texts, stopwatch }: PublishChoices,
): Promise<PublishedBuild> {
  const diagnostics = [...skipped, ...built.diagnostics];
  if (outputs.length === 0 || hasErrors(skipped) || (strict && skipped.length > 0)) {
    const isMisled = diagnostics.some(({ code }) => faultsAround.has(code));
    return { kind: isMisled ? 'config' : 'articles', diagnostics };
  }
  const contents = outputs.map(({ path }) => ({ path, content: texts.contentOf(path) }));
  const put = () => publish(root, out, contents, dryRun);
  const published = await stopwatch.time('publish', put, () => outputs.length);
  if (hasErrors(published.diagnostics)) {
    return { kind: 'config', diagnostics: [...diagnostics, ...published.diagnostics] };
  }
  return { kind: hasErrors(diagnostics) ? 'articles' : 'ok', diagnostics, outputs, files: published.files };
}
