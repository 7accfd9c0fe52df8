import { jsonText } from '../diagnostic/print-json.js';
import { type ImportResult, importFeed } from '../import-feed.js';
import { buildOptions } from './build-options.js';
import { exitCodes } from './exit-codes.js';
import type { FlagValues } from './flags.js';
import { fromHere, readdress } from './from-here.js';
import type { Host } from './host.js';
import { importSummary } from './import-summary.js';
import { printOutcome } from './print-outcome.js';
import { hidden, showProgress } from './progress.js';
import { reportFormat } from './report-format.js';

/** The command `import`: takes the ids of a feed into the articles, tells what it did, and gives the exit code. */
export async function runImport(flags: FlagValues, host: Host, feed: string): Promise<number> {
  const format = reportFormat(flags, host.env);
  const options = buildOptions(flags);
  const dryRun = flags['dry-run'] !== undefined;
  const progress = flags.quiet ? hidden : showProgress(host);
  const imported = importFeed({ ...options, feed, dryRun, onProgress: progress.onProgress });
  const result = await imported.finally(progress.stop);
  const { shown, sourceOf } = fromHere(options.root ?? '.');
  const diagnostics = result.diagnostics.map((diagnostic) => readdress(diagnostic, shown));
  if (format === 'json') host.stdout.write(jsonText({ diagnostics, dryRun, report: readdressed(result, shown) }));
  else {
    const { columns } = host.stdout;
    const view = { shown, dryRun, ...(columns ? { columns } : {}) };
    const summary = flags.quiet || !result.report ? '' : importSummary(result.report, view);
    printOutcome({ diagnostics, sources: (path) => result.sources(sourceOf(path)), summary }, format, host);
  }
  return exitCodes[result.kind];
}

function readdressed({ report }: ImportResult, shown: (path: string) => string): ImportResult['report'] {
  return (
    report && {
      ...report,
      imported: report.imported.map((one) => ({ ...one, path: shown(one.path) })),
      unmatchedArticles: report.unmatchedArticles.map(shown),
    }
  );
}
