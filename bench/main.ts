import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BenchOptions, helpText, parseFlags } from './flags.js';
import { describeMachine } from './measure/machine.js';
import { measureSize, type SizeSettings } from './measure/measure-size.js';
import { FailedRun } from './measure/run-program.js';
import { findPeers } from './programs/programs.js';
import { markdownReport } from './report/markdown-report.js';
import { putBetween } from './report/put-between.js';
import type { BenchResult } from './report/result.js';
import { resultTables } from './report/result-tables.js';
import { compareWithTargets, targetTable } from './report/targets.js';

/**
 * Runs the benchmark that the flags ask for.
 *
 * @param root the folder of the project, compiled.
 * @returns the exit code: 1 where a program did not do its work, 2 where nothing could be measured.
 */
export async function main(args: readonly string[], root: string): Promise<number> {
  const parsed = parseFlags(args);
  if ('help' in parsed) return say(helpText, 0);
  if ('mistake' in parsed) return fail(parsed.mistake);
  const { options } = parsed;
  const found = findPeers(root, options.peers, options.eleventy);
  if ('missing' in found) return fail(`--peers: ${found.missing} is not installed here`);
  if (!existsSync(join(root, 'lib/cli.cjs'))) return fail('there is no lib/cli.cjs: npm run compile makes it');
  const unfit = options.markdown === undefined ? undefined : whyUnfit(options.markdown);
  if (unfit !== undefined) return fail(unfit);

  const dir = resolve(options.dir ?? mkdtempSync(join(tmpdir(), 'tidings-bench-')));
  mkdirSync(dir, { recursive: true });
  const measured: SizeSettings['measured'] = { modes: [], watch: [] };
  const tell = (what: string): unknown => process.stderr.write(`${what}\n`);
  const settings = { root, dir, options, peers: found.peers, tell, measured };
  const failure = await measureSizes(settings).finally(() => {
    if (options.dir === undefined && !options.keep) rmSync(dir, { recursive: true, force: true });
    else tell(`articles and sites are in ${dir}`);
  });
  publish(
    { machine: describeMachine(), rounds: options.rounds, newest: options.newest, ...measured },
    options,
    failure,
  );
  return failure === undefined ? 0 : fail(failure, 1);
}

/** Measures all sizes; says what went wrong, if a program failed. */
async function measureSizes(settings: SizeSettings): Promise<string | undefined> {
  try {
    for (const articles of settings.options.sizes) await measureSize(settings, articles);
  } catch (thrown) {
    if (thrown instanceof FailedRun) return thrown.message;
    throw thrown;
  }
  return undefined;
}

/** After a failure there is a part of the results, which is no page's. */
function publish(result: BenchResult, { json, markdown, targets }: BenchOptions, failure: string | undefined): void {
  say(resultTables(result));
  if (targets) say(`\n${targetTable(compareWithTargets(result))}`);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(result, undefined, 2)}\n`);
  if (markdown === undefined || failure !== undefined) return;
  const page = putBetween(readFileSync(markdown, 'utf8'), markdownReport(result));
  if (page !== undefined) writeFileSync(markdown, page);
}

/** Hours of measuring must not end in a file that cannot take the table. */
function whyUnfit(markdown: string): string | undefined {
  if (!existsSync(markdown)) return `--markdown: there is no ${markdown}`;
  return putBetween(readFileSync(markdown, 'utf8'), '') === undefined
    ? `--markdown: ${markdown} has no markers to put the table between`
    : undefined;
}

function say(text: string, status = 0): number {
  process.stdout.write(text);
  return status;
}

function fail(reason: string, status = 2): number {
  process.stderr.write(`bench: ${reason}\n`);
  return status;
}
