import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../src/cli/host.js';
import { run } from '../../src/cli/run.js';
import { temporaryFolder } from '../io/temporary-folder.js';
import { fakeHost } from './fake-host.js';

const article = '---\ntitle: Hello\ndate: 2024-01-31\n---\nHello, *world*.\n';
const broken = article.replace('2024-01-31', 'yesterday');
const undated = article.replace(/date.*\n/, '');
const config = 'site: { url: https://example.org }';

/** Runs a command line; every host has pipes. */
async function tidings(args: readonly string[], env: Environment = {}) {
  const host = fakeHost({ env });
  const code = await run(args, host);
  return { code, ...host.printed };
}

/** Runs `tidings build` in a folder with these files. */
function build(files: Readonly<Record<string, string>>, args: readonly string[] = [], env: Environment = {}) {
  const root = relative('', temporaryFolder({ 'tidings.config.yaml': config, ...files }));
  return tidings(['build', '--root', root, '--now', '2026-06-01T12:00:00Z', ...args], env);
}

describe('help and version', () => {
  it.each([['--help'], ['-h'], ['help'], ['help', 'build'], ['build', '--help'], ['build', '--bogus', '-h']])(
    '%s %s print the help on standard output',
    async (...args) => {
      const { code, stdout, stderr } = await tidings(args);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('Usage: tidings ');
    },
  );

  it.each([['--version'], ['-V'], ['build', '--version']])('%s %s print the version', async (...args) => {
    expect(await tidings(args)).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
  });
});

describe('the help on a terminal', () => {
  it('keeps to its columns', async () => {
    const host = fakeHost({ columns: 40 });
    await run(['--help'], host);
    const lines = host.printed.stdout.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  });
});

describe('wrong use', () => {
  it.each([
    [['biuld'], 'there is no command `biuld`', 'did you mean `tidings build`?'],
    [['hlep'], 'there is no command `hlep`', 'did you mean `tidings help`?'],
    [['help', 'biuld'], 'there is no command `biuld`', 'did you mean `tidings build`?'],
    [
      ['./posts'],
      'there is no command `./posts`',
      'the commands are `build`, `diff`, `import`, `clean`, `help`; `--articles DIR` names a folder',
    ],
    [
      ['toString'],
      'there is no command `toString`',
      'the commands are `build`, `diff`, `import`, `clean`, `help`; `--articles DIR` names a folder',
    ],
    [['build', '--artcles', 'x'], 'there is no flag `--artcles`', 'did you mean `--articles`?'],
    [
      ['build', '--limit', 'x', '--site', 'https://example.org'],
      '`--limit` is not a number of entries or `all`: `x`',
      'write a whole number from 1, such as `30`, or `all`',
    ],
    [
      ['build', '--now', 'x', '--site', 'https://example.org'],
      '`--now` is not a date: `x`',
      'write it as `2024-01-31T09:00:00Z`',
    ],
    [
      ['build', '--site', 'example'],
      '`--site` is not an absolute http(s) address: `example`',
      'write it as `https://example.org`',
    ],
  ])('%j is told with its fix, and exits with 2', async (args, message, help) => {
    const { code, stdout, stderr } = await tidings(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error\[[a-z-]+\]: /);
    expect(stderr).toContain(`: ${message}\n   = help: ${help}\n`);
  });

  it('is a document too when a tool asks', async () => {
    const { code, stdout, stderr } = await tidings(['--format', 'json', '--artcles']);
    expect([code, stderr]).toEqual([2, '']);
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ code: 'unknown-flag' }], files: [] });
  });

  it('cannot steer the terminal by what it names', async () => {
    const { stderr } = await tidings(['\u001b[2J\n::error::x']);
    expect(stderr).not.toContain('\u001b');
    expect(stderr.split('\n')[0]).toBe('error[unknown-command]: there is no command `\\u{1b}[2J\\u{a}::error::x`');
  });
});

describe('a build', () => {
  it('prints its summary on standard output, and nothing else', async () => {
    const { code, stdout, stderr } = await build({ 'articles/a.md': article });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^1 article read\n.*\/dist\/rss\.xml +1 entry +(?:\d+ bytes|[\d.]+ kB) +new\n(?:.*\n)*done in 0\.00 s\n$/,
    );
  });

  it('prints problems on standard error, with paths as seen from here, and exits with 1', async () => {
    const { code, stdout, stderr } = await build({ 'articles/a.md': broken, 'articles/good.md': article });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^error\[invalid-date\].*\n {2}--> .*tidings-\w+\/articles\/a\.md:3:7\n {3}\|\n 3 \| date: yesterday\n/,
    );
    expect(stdout).toMatch(/\n1 error\n {2}1 invalid-date\nnothing is published and .*dist is as it was\n$/);
  });

  it('exits with 0 in spite of a warning, and with 1 under --strict', async () => {
    const files = { 'articles/a.md': article, 'articles/b.md': undated };
    expect((await build(files)).code).toBe(0);
    expect((await build(files, ['--strict'])).code).toBe(1);
  });

  it('prints problems only under --quiet', async () => {
    expect(await build({ 'articles/a.md': article }, ['--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    const { stdout, stderr } = await build({ 'articles/a.md': article, 'articles/b.md': undated }, ['--quiet']);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^warning\[missing-date\]/);
  });

  it('is one JSON document under --format json', async () => {
    const { stdout, stderr } = await build({ 'articles/a.md': article, 'articles/b.md': undated }, [
      '--format',
      'json',
    ]);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      diagnostics: [
        expect.objectContaining({ code: 'missing-date', severity: 'warning', path: expect.stringMatching(/b\.md$/) }),
      ],
      report: expect.objectContaining({ articles: 2 }),
      files: Array.from({ length: 3 }, () => ({ path: expect.any(String), bytes: expect.any(Number), state: 'new' })),
    });
  });

  it('says what it takes from the configuration of a site generator', async () => {
    const files = { 'articles/a.md': article, '_config.yml': 'title: Harbour Notes\nurl: https://harbour.example\n' };
    const text = await build(files);
    expect(text.stdout).toMatch(/^settings from .*\/_config\.yml: title\n1 article read\n/);
    const { stdout } = await build(files, ['--format', 'json']);
    expect(JSON.parse(stdout).settings).toEqual({ path: expect.stringMatching(/_config\.yml$/), names: ['title'] });
  });

  it('is annotations and a summary under --format github', async () => {
    const { stdout, stderr } = await build({ 'articles/a.md': broken, 'articles/good.md': article }, [
      '--format',
      'github',
    ]);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^::error file=[^,]*articles\/a\.md,line=3,/);
    expect(stdout).toContain('nothing is published');
  });

  it('is both for people and annotations in a GitHub workflow, unless a format is asked for', async () => {
    const env = { GITHUB_ACTIONS: 'true' };
    const both = await build({ 'articles/a.md': broken, 'articles/good.md': article }, [], env);
    expect(both.stdout).toMatch(/^::error /);
    expect(both.stderr).toMatch(/^error\[invalid-date\]/);
    expect(
      (await build({ 'articles/a.md': broken, 'articles/good.md': article }, ['--format', 'text'], env)).stdout,
    ).not.toContain('::error');
  });
});
