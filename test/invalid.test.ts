import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { catalogue } from '../src/diagnostic/catalogue.js';

const cases = join(import.meta.dirname, 'invalid');
const cli = join(import.meta.dirname, '../lib/cli.cjs');
const work = mkdtempSync(join(tmpdir(), 'tidings-invalid-'));
const renew = process.env['UPDATE_GOLDEN'] === '1';

/**
 * The nets under the writers: no article is known that falls into them, so that test/check provokes them with feeds
 * made wrong on purpose.
 */
const nets = [
  'malformed-output',
  'changed-output',
  'broken-rule',
  'broken-advice',
  'relative-address',
  'invalid-entry',
  'unrenderable-body',
];

const now = ['--now', '2026-06-01T12:00:00Z'];
/** What a repository cannot hold, since permissions do not bind everybody: test/io provokes it. */
const permissions = ['unreadable-file', 'unreadable-folder', 'unremovable-folder'];
/** What takes forty megabytes of articles: test/write-formats.test.ts provokes it. */
const giants = ['feed-too-large'];
/** What needs somebody who writes during the build: test/render-articles.test.ts provokes it. */
const races = ['changed-file'];

const names = readdirSync(cases).sort();

afterAll(() => rmSync(work, { recursive: true, force: true }));

function textOf(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Runs a case as its author would, and gives what was printed. */
function run(name: string): string {
  const site = join(work, name);
  cpSync(join(cases, name), site, { recursive: true });
  // What a repository cannot hold, such as a file of many megabytes, the case makes itself.
  const setup = textOf(site, 'setup.sh');
  if (setup !== undefined) expect(spawnSync('sh', ['-eu'], { cwd: site, input: setup }).status).toBe(0);
  const args = textOf(site, 'args')
    ?.split('\n')
    .filter((line) => line !== '') ?? ['build'];
  for (const own of ['setup.sh', 'args', 'expected.txt']) rmSync(join(site, own), { force: true });
  const { stderr, status } = spawnSync(process.execPath, [cli, ...args, ...(args.includes('--now') ? [] : now)], {
    cwd: site,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true' },
  });
  return `${stderr.replaceAll(site, '<site>')}\nexit ${status}\n`;
}

// One folder a code: a site with that one thing wrong, and what Tidings says of it. UPDATE_GOLDEN=1 writes that anew.
describe.each(names)('%s', (name) => {
  it('is reported with place and fix', () => {
    const printed = run(name);
    const expected = join(cases, name, 'expected.txt');
    if (renew) writeFileSync(expected, printed);
    expect(printed).toBe(readFileSync(expected, 'utf8'));
    expect(printed).toContain(`[${name}]`);
  });
});

describe('the cases', () => {
  it('are there for every code', () => {
    const covered = [...names, ...nets, ...permissions, ...giants, ...races];
    expect(Object.keys(catalogue).filter((code) => !covered.includes(code))).toEqual([]);
    expect(covered.filter((code) => !(code in catalogue))).toEqual([]);
  });
});
