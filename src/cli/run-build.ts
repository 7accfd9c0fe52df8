import { resolve } from 'node:path';
import { buildFolder } from '../build-folder.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { relativePath } from '../io/relative-path.js';
import { buildOptions } from './build-options.js';
import { exitCodes } from './exit-codes.js';
import type { FlagValues } from './flags.js';
import type { Host } from './host.js';
import { printOutcome } from './print-outcome.js';
import { hidden, showProgress } from './progress.js';
import { reportFormat } from './report-format.js';
import { summary } from './summary.js';

/** The command `build`: makes the feeds, tells what it did, and gives the exit code. */
export async function runBuild(flags: FlagValues, host: Host): Promise<number> {
  const started = host.clock();
  const format = reportFormat(flags, host.env);
  const options = buildOptions(flags);
  const progress = flags.quiet ? hidden : showProgress(host);
  const result = await buildFolder({ ...options, onProgress: progress.onProgress }).finally(progress.stop);
  const { shown, sourceOf } = fromHere(options.root ?? '.');
  const { columns } = host.stdout;
  const view = { time: host.clock() - started, shown, ...(columns ? { columns } : {}) };
  printOutcome(
    {
      ...result,
      diagnostics: result.diagnostics.map((diagnostic) => readdress(diagnostic, shown)),
      files: result.files.map((file) => ({ ...file, path: shown(file.path) })),
      ...(result.settings && { settings: { ...result.settings, path: shown(result.settings.path) } }),
      sources: (path) => result.sources(sourceOf(path)),
      summary: flags.quiet ? '' : summary(result, view),
    },
    format,
    host,
  );
  return exitCodes[result.kind];
}

/** Between paths relative to the root and paths as they are seen from the working directory, where editors open them. */
function fromHere(root: string) {
  return {
    shown: (path: string): string => relativePath(resolve(), resolve(root, path)) || '.',
    sourceOf: (path: string): string => relativePath(resolve(root), resolve(path)),
  };
}

function readdress(diagnostic: Diagnostic, shown: (path: string) => string): Diagnostic {
  const { path, related } = diagnostic;
  return {
    ...diagnostic,
    ...(path === undefined ? {} : { path: shown(path) }),
    ...(related ? { related: related.map((place) => ({ ...place, path: shown(place.path) })) } : {}),
  };
}
