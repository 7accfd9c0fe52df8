import type { BuildResult } from './build.js';
import type { FolderResult } from './build-folder.js';
import { type Diagnostic, hasErrors } from './diagnostic/diagnostic.js';
import type { Published } from './io/cache/open-cache.js';
import type { PublishedFile } from './io/publish.js';
import type { FolderTexts } from './io/texts/folder-texts.js';

/** What is kept of a build, to be told again while nothing changes: its outputs are in their files. */
export type KeptBuild = Pick<
  FolderResult,
  'kind' | 'diagnostics' | 'report' | 'changes' | 'until' | 'files' | 'outputs'
>;

/** What a build says that finds all as another has published it; `undefined` where it would be refused. */
export function keptBuild(
  skipped: readonly Diagnostic[],
  { again, outputs, report, until }: BuildResult,
  files: readonly PublishedFile[],
  texts: Pick<FolderTexts, 'contentOf'>,
): Published<KeptBuild> | undefined {
  const same = again?.();
  if (!same || files.length === 0 || hasErrors(same.diagnostics)) return undefined;
  return {
    files: files.map(({ path }, index) => ({ path, checksum: texts.contentOf(outputs[index]?.path ?? '').checksum })),
    ...(until && { until }),
    result: {
      kind: 'ok',
      report,
      ...(until && { until }),
      ...same,
      diagnostics: [...skipped, ...same.diagnostics],
      outputs,
      files: files.map((file) => ({ ...file, state: 'unchanged' })),
    },
  };
}
