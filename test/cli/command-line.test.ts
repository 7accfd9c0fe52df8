import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../io/temporary-folder.js';

const cli = join(import.meta.dirname, '../../lib/cli.cjs');
const article = '---\ntitle: Hello\ndate: 2024-01-31\n---\nHello, *world*.\n';
const config = 'site: { url: https://example.org }';

/** Runs the compiled program in a folder, as its users do. */
function tidings(cwd: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
    timeout: 25_000,
  });
  return { status, stdout, stderr };
}

describe('the program', () => {
  it('can be run by its name', () => {
    const { stdout, status } = spawnSync(cli, ['--version'], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });

  it('builds what is in the folder when it is told nothing', () => {
    const root = temporaryFolder({ 'tidings.config.yaml': config, 'articles/a.md': article });
    expect(tidings(root)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('dist/rss.xml') });
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['atom.xml', 'feed.json', 'rss.xml']);
  });

  it('finds what a glob names', () => {
    const root = temporaryFolder({
      'tidings.config.json': '{ "site": { "url": "https://example.org" } }',
      'a/b.md': article,
    });
    expect(tidings(root, ['--articles', '*/b.md'])).toMatchObject({ status: 0, stderr: '' });
  });

  it('runs a configuration in TypeScript where no Tidings is installed', () => {
    const root = temporaryFolder({
      'tidings.config.ts':
        "import { defineConfig } from 'tidings';\nexport default defineConfig({ site: { url: 'https://example.org' as string } });\n",
      'articles/a.md': article,
    });
    expect(tidings(root)).toMatchObject({ status: 0, stderr: '' });
  });

  it('runs a configuration in JavaScript where no Tidings is installed', () => {
    const root = temporaryFolder({
      'tidings.config.mjs':
        "import { defineConfig } from 'tidings';\nexport default defineConfig({ site: { url: 'https://example.org' } });\n",
      'articles/a.md': article,
    });
    expect(tidings(root)).toMatchObject({ status: 0, stderr: '' });
  });

  it('exits with 2 and writes nothing in a folder where nothing is', () => {
    const root = temporaryFolder();
    const { status, stdout, stderr } = tidings(root);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error\[missing-site-url\]: the site's address is not known\n {3}= help: .*--site/);
    expect(readdirSync(root)).toEqual([]);
  });

  it('has colours where they are forced, and none where they are refused', () => {
    const root = temporaryFolder();
    expect(tidings(root, [], { FORCE_COLOR: '1' }).stderr).toContain('\u001b[');
    expect(tidings(root, [], { FORCE_COLOR: '1', NO_COLOR: '1' }).stderr).not.toContain('\u001b[');
  });

  it('gives a reader that stops reading no error', () => {
    const command = `"${process.execPath}" "${cli}" --help | true; "${process.execPath}" "${cli}" --help | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(stdout).toBe('Turns a folder of Markdown articles into RSS, Atom and JSON feeds.\n');
    expect(stderr).toBe('');
  });

  it('does not pass for a success when the configuration waits for ever or ends the process', () => {
    for (const line of ['await new Promise(() => {});', 'process.exit(0);', 'process.exit();']) {
      const root = temporaryFolder({ 'tidings.config.mjs': `${line}\nexport default {};\n`, 'articles/a.md': article });
      const { status, stderr } = tidings(root);
      expect(stderr).toContain('tidings: ended before the feeds were made');
      expect(status).toBe(2);
    }
  });

  describe('where the configuration leaves something open', () => {
    const settings = "export default { site: { url: 'https://example.org' } };";
    const open = {
      'a timer': 'setInterval(() => {}, 1000);',
      'a socket': "import { createServer } from 'node:net';\ncreateServer().listen(0, '127.0.0.1');",
    };
    const site = (line: string, text = article) =>
      temporaryFolder({ 'tidings.config.mjs': `${line}\n${settings}\n`, 'articles/a.md': text });

    it.each(Object.entries(open))('ends when its work is done: %s', (_, line) => {
      const root = site(line);
      expect(tidings(root)).toMatchObject({ status: 0, stdout: expect.stringMatching(/done in .*\n$/), stderr: '' });
      expect(readdirSync(join(root, 'dist')).sort()).toEqual(['atom.xml', 'feed.json', 'rss.xml']);
      expect(tidings(root, ['diff'])).toMatchObject({ status: 0 });
      expect(tidings(root, ['import', 'dist/rss.xml', '--dry-run'])).toMatchObject({ status: 0 });
    });

    it('ends as its work went', () => {
      expect(tidings(site(open['a timer'], '---\ntitle: A\ndate: yesterday\n---\n'))).toMatchObject({ status: 1 });
      expect(tidings(site(open['a timer']), ['--articles', 'nowhere'])).toMatchObject({ status: 2 });
    });

    it('has printed everything, however slowly it is read', () => {
      const tags = Array.from({ length: 2000 }, (_, number) => `{% unknown${number} %}`);
      const root = site(open['a timer'], `---\ntitle: A\ndate: 2024-01-31\n---\nText\n\n${tags.join('\n')}\n`);
      const printed = (command: string) =>
        spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8', timeout: 10_000 }).stdout;
      const run = `"${process.execPath}" "${cli}" --no-cache`;
      const { diagnostics } = JSON.parse(printed(`${run} --format json | (sleep 1; cat)`));
      expect(diagnostics).toHaveLength(2000);
      expect(printed(`${run} 2>&1 >/dev/null | (sleep 1; cat)`).match(/^warning/gm)).toHaveLength(2000);
    });
  });

  it('tells of a bug in one line, and the whole under TIDINGS_DEBUG', () => {
    const text = `setTimeout(() => { throw new RangeError('oops\\nagain'); }, 0);\nexport default { ${config} };\nawait new Promise((done) => setTimeout(done, 50));\n`;
    const root = temporaryFolder({
      'tidings.config.mjs': text.replace('site: { url: https://example.org }', "site: { url: 'https://example.org' }"),
      'articles/a.md': article,
    });
    const { status, stderr } = tidings(root);
    expect(status).toBe(70);
    expect(stderr).toMatch(
      /^tidings: a bug in Tidings stopped it: RangeError: oops\\u\{a\}again; please report it .*TIDINGS_DEBUG=1\n$/,
    );
    expect(tidings(root, [], { TIDINGS_DEBUG: '1' }).stderr).toMatch(/^RangeError: oops\nagain\n {4}at /);
  });

  it('ends at once on Ctrl-C, as the shell expects, and leaves nothing half done', async () => {
    const text =
      "console.error('ready');\nawait new Promise((done) => setTimeout(done, 20_000));\nexport default {};\n";
    const root = temporaryFolder({ 'tidings.config.mjs': text, 'articles/a.md': article });
    const child = spawn(process.execPath, [cli], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    await once(child.stderr, 'data');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});
