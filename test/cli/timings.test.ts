import { describe, expect, it } from 'vitest';
import { buildFolder } from '../../src/build-folder.js';
import { build } from '../../src/build-texts.js';
import { run } from '../../src/cli/run.js';
import { temporaryFolder } from '../io/temporary-folder.js';
import { fakeHost } from './fake-host.js';

const article = '---\ntitle: Hello\ndate: 2024-01-31\n---\nHello, *world*.\n';
const site = { url: 'https://example.org' };
const stages = ['configuration', 'discover', 'parse', 'render', 'measure', 'compose', 'write', 'compare', 'publish'];

async function tidings(args: readonly string[], files: Readonly<Record<string, string>> = {}, env = {}) {
  const root = temporaryFolder({ 'tidings.config.json': JSON.stringify({ site }), 'articles/a.md': article, ...files });
  const host = fakeHost({ env });
  const code = await run([...args, '--root', root, '--now', '2026-06-01T12:00:00Z'], host);
  return { code, ...host.printed };
}

/** What stands behind the empty line that the table begins with. */
const tableIn = (stdout: string) => stdout.split('\n\n')[1]?.trimEnd().split('\n') ?? [];

describe('--timings', () => {
  it('prints a table of the stages below the summary', async () => {
    const { code, stdout } = await tidings(['build', '--timings']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/done in .*\n\nconfiguration\t1\t/);
    expect(tableIn(stdout).map((line) => line.split('\t').slice(0, 2))).toEqual([
      ['configuration', '1'],
      ['discover', '1'],
      ['parse', '1'],
      ['render', '1'],
      ['measure', '0'],
      ['compose', '1'],
      ['write', '3'],
      ['compare', '0'],
      ['publish', '3'],
      ['total', ''],
    ]);
  });

  it('is for diff as well', async () => {
    const { stdout } = await tidings(['diff', '--timings']);
    expect(tableIn(stdout)).toHaveLength(stages.length + 1);
  });

  it('leaves out what did not run', async () => {
    const { code, stdout } = await tidings(['build', '--timings'], { 'tidings.config.json': '{' });
    expect(code).toBe(2);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split('\t')[0]),
    ).toEqual(['configuration', 'total']);
  });

  it('is part of the object in JSON, if it is asked for', async () => {
    const { timings } = JSON.parse((await tidings(['build', '--timings', '--format', 'json'])).stdout);
    expect(timings.stages.map(({ stage }: { stage: string }) => stage)).toEqual(stages);
    expect(timings.stages[2]).toEqual({ stage: 'parse', done: 1, milliseconds: expect.any(Number) });
    expect(timings.total).toEqual(expect.any(Number));
    expect(JSON.parse((await tidings(['build', '--format', 'json'])).stdout)).not.toHaveProperty('timings');
  });

  it.each([['--quiet'], ['--format', 'github']])('prints none with %s %s', async (...args) => {
    expect((await tidings(['build', '--timings', ...args])).stdout).not.toContain('parse\t');
  });

  it('is refused where nothing is built', async () => {
    const { code, stderr } = await tidings(['import', 'feed.xml', '--timings']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--timings')]);
  });
});

describe('the timings of the library', () => {
  const now = new Date('2026-06-01T12:00:00Z');
  const input = { config: { site }, articles: [{ path: 'a.md', text: article }], now };

  it('come with a clock', async () => {
    let time = 0;
    const clock = () => time++;
    const { timings } = await build({ ...input, clock });
    expect(timings?.stages.map(({ stage }) => stage)).toEqual(
      stages.filter((stage) => stage !== 'discover' && stage !== 'publish'),
    );
    expect(timings?.total).toBe(time - 1);
    const folder = temporaryFolder({ 'articles/a.md': article });
    const { timings: ofFolder } = await buildFolder({ root: folder, site: site.url, clock });
    expect(ofFolder?.stages.map(({ stage }) => stage)).toEqual(stages);
  });

  it('do not come without', async () => {
    expect(await build(input)).not.toHaveProperty('timings');
  });
});
