import { megabytes } from './amounts.js';
import type { BenchResult } from './result.js';
import { resultTables } from './result-tables.js';
import { compareWithTargets, targetTable } from './targets.js';

/** What was measured, where and how, as a part of a Markdown page. */
export function markdownReport(result: BenchResult): string {
  const { machine, rounds, newest } = result;
  const where = [
    `${machine.cores} × ${machine.processor}`,
    megabytes(machine.memory),
    machine.system,
    `Node ${machine.node}`,
    ...(machine.hugo === undefined ? [] : [`Hugo ${machine.hugo}`]),
  ];
  const compared = compareWithTargets(result);
  const how = `Medians of ${rounds} rounds; the newest ${newest} entries unless all. Measured on ${where.join(', ')}.`;
  const targets = compared.length > 0 ? `\nAgainst the targets of the project:\n\n${targetTable(compared)}` : '';
  return `${how}\n\n${resultTables(result)}${targets}`;
}
