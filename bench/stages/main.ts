import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { markdownTable } from '../report/markdown-table.js';
import { articleStages } from './article-stages.js';
import { bodyStages } from './body-stages.js';
import { feedStages } from './feed-stages.js';
import { makeMaterial } from './material.js';
import { timeStages } from './stage.js';

/** Prints what each stage of a build costs an article; gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === 'string') {
    process.stderr.write(`bench:stages: ${options}\n`);
    return 2;
  }
  const material = await makeMaterial(options.articles);
  const folder = mkdtempSync(join(tmpdir(), 'tidings-stages-'));
  try {
    const stages = [...articleStages(material, folder), ...bodyStages(material), ...feedStages(material)];
    const times = await timeStages(stages, material.files.length, options.rounds);
    const rows = [...times].map(([name, time]) => [name, time.toFixed(time < 10 ? 1 : 0)]);
    const table = markdownTable(
      [
        ['stage', 'left'],
        ['µs an article', 'right'],
      ],
      rows,
    );
    process.stdout.write(table);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

/** The flags, or what is wrong with them. */
function optionsOf(args: readonly string[]): { readonly articles: number; readonly rounds: number } | string {
  const options = {
    articles: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '9' },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const [articles, rounds] = [Number(values.articles), Number(values.rounds)];
    const areNumbers = [articles, rounds].every((number) => Number.isInteger(number) && number > 0);
    return areNumbers ? { articles, rounds } : '--articles and --rounds are whole numbers above 0';
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
