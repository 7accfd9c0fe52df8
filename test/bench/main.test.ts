import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { helpText, parseFlags } from '../../bench/flags.js';
import { main } from '../../bench/main.js';
import { findEleventy } from '../../bench/programs/eleventy.js';
import { root } from '../docs/documents.js';

afterEach(() => vi.restoreAllMocks());

function options(...args: string[]) {
  const parsed = parseFlags(args);
  if (!('options' in parsed)) throw new Error(JSON.stringify(parsed));
  return parsed.options;
}

describe('the flags of the benchmark', () => {
  it('have defaults', () => {
    const { sizes, rounds, modes, ...others } = options();
    expect(sizes).toEqual([1000, 10_000, 100_000]);
    expect(rounds).toBe(5);
    expect(modes).toEqual(['cold', 'warm', 'one-changed', 'fresh-checkout', 'all-items-cold', 'all-items-warm']);
    expect(others).toEqual({
      newest: 50,
      seed: 1,
      changed: 'newest',
      saves: 30,
      keep: false,
      slow: false,
      targets: false,
      firstRun: false,
      memory: true,
    });
  });

  it('are read', () => {
    const given = options('--sizes', '5,10', '--modes=watch,cold', '--peers', 'hugo,plain', '--no-memory', '--slow');
    expect(given).toMatchObject({ sizes: [5, 10], modes: ['watch', 'cold'], peers: ['hugo', 'plain'] });
    expect(given).toMatchObject({ memory: false, slow: true });
    expect(options('--peers', 'none').peers).toEqual([]);
    expect(options('--dir', 'a', '--json', 'b', '--markdown', 'c')).toMatchObject({
      dir: 'a',
      json: 'b',
      markdown: 'c',
    });
  });

  it.each([
    [['--size', '10'], "Unknown option '--size'"],
    [['10'], 'Unexpected argument'],
    [['--sizes', '10,x'], '--sizes: "x" is not a whole number above 0'],
    [['--rounds', '0'], '--rounds: "0" is not'],
    [['--modes', 'hot'], '--modes: "hot" is none of cold, warm'],
    [['--peers', 'hugo,jekyll'], '--peers: "jekyll" is none of hugo'],
    [['--changed', 'both'], '--changed: "both" is none of newest, oldest'],
    [['--json'], 'argument missing'],
  ])('that are wrong, such as %j, are refused', (args, says) => {
    expect(parseFlags(args)).toEqual({ mistake: expect.stringContaining(says) });
  });

  it('are all in the help, which fits into 80 columns', () => {
    for (const flag of ['sizes', 'rounds', 'modes', 'peers', 'json', 'keep', 'dir', 'first-run', 'slow', 'markdown']) {
      expect(helpText).toContain(`--${flag}`);
    }
    for (const line of helpText.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('the benchmark', () => {
  it.each([
    [['--wrong'], 2, "Unknown option '--wrong'"],
    [['--markdown', 'no-such-page.md', '--peers', 'none'], 2, 'there is no no-such-page.md'],
    [['--markdown', 'LICENSE', '--peers', 'none'], 2, 'LICENSE has no markers'],
  ])('with %j ends with %d', async (args, status, says) => {
    const print = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await main(args, root)).toBe(status);
    expect(print.mock.calls.join('')).toContain(says);
  });

  it('shows its help', async () => {
    const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(await main(['--help'], root)).toBe(0);
    expect(print).toHaveBeenCalledWith(helpText);
  });

  it('measures Tidings and a peer on the same work', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tidings-bench-test-'));
    const json = join(folder, 'bench.json');
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const what = ['--sizes', '12', '--rounds', '1', '--modes', 'cold', '--newest', '5', '--peers', 'plain-tables'];
    expect(await main([...what, '--no-memory', '--dir', join(folder, 'sites'), '--json', json], root)).toBe(0);
    expect(print.mock.calls.join('')).toMatch(/cold \|\s+12 \| script\+tables/);
    const { modes } = JSON.parse(readFileSync(json, 'utf8'));
    expect(modes[0].programs).toMatchObject([
      { name: 'tidings', times: [{ wall: expect.any(Number) }] },
      { name: 'plain-tables', ratio: expect.any(Number) },
    ]);
    rmSync(folder, { recursive: true });
  }, 120_000);

  it('finds an Eleventy where it is told', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tidings-eleventy-'));
    expect(findEleventy(root, folder)).toBeUndefined();
    for (const name of ['cmd.cjs', 'package.json']) writeFileSync(join(folder, name), '');
    expect(findEleventy(root, folder)).toBe(folder);
    rmSync(folder, { recursive: true });
  });
});
