import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../../src/build-folder.js';
import { temporaryFolder } from '../io/temporary-folder.js';

const lib = join(import.meta.dirname, '../../lib');
const cli = join(lib, 'cli.cjs');
const plain = '---\ntitle: Hello\ndate: 2024-01-31T09:00:00Z\n---\nHello.\n';
const config = '{ "site": { "url": "https://example.org", "timeZone": "Europe/Berlin" } }';

/** Prints, when the program ends, which packages it has loaded that are files of their own. */
const tellLoaded = `
  const { basename } = require('node:path');
  process.on('exit', () => {
    const loaded = Object.keys(require.cache).filter((file) => file.endsWith('.cjs') && file.includes('packages'));
    require('node:fs').writeSync(1, '\\nloaded: ' + loaded.map((file) => basename(file)).sort().join(' '));
  });
`;

/** Prints, when the program ends, whether it has loaded what hashes. */
const tellCrypto = `
  process.on('exit', () => {
    const isLoaded = process.moduleLoadList.includes('NativeModule crypto');
    require('node:fs').writeSync(1, '\\ncrypto: ' + isLoaded);
  });
`;

/** Builds with the compiled program. */
function compiled(article: string) {
  const root = temporaryFolder({
    'tidings.config.json': config,
    'articles/a.md': article,
    'tell-loaded.cjs': tellLoaded,
  });
  const args = ['--require', join(root, 'tell-loaded.cjs'), cli, '--format', 'json', '--no-cache', '--skip-invalid'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', timeout: 25_000 });
  const [report = '', loaded] = stdout.split('\nloaded: ');
  return { root, diagnostics: JSON.parse(report).diagnostics, loaded };
}

describe('the compiled program', () => {
  it('loads no parser of places and no time zones for articles without mistakes', () => {
    const { loaded, diagnostics } = compiled(plain);
    expect({ loaded, diagnostics }).toMatchObject({ loaded: '', diagnostics: [] });
  });

  it.each([
    ['a mistake in YAML', 'yaml.cjs', '---\ntitle: "Hello\ndate: 2024-01-31\n---\nHello.\n'],
    ['an anchor in YAML', 'yaml.cjs', '---\ntitle: &a Hello\ndate: nonsense\nsummary: *a\n---\nHello.\n'],
    ['a key that is there twice', '', '---\ntitle: a\ntitle: b\ndate: 2024-01-31\n---\nHello.\n'],
    ['a mistake in TOML', 'smol-toml.cjs', '+++\ntitle = "Hello\n+++\nHello.\n'],
    ['a date that is none in TOML', 'smol-toml.cjs', '+++\ntitle = "Hello"\ndate = "nonsense"\n+++\nHello.\n'],
    ['a time without an offset', 'temporal-polyfill.cjs', plain.replace('09:00:00Z', '09:00:00')],
    ['a time that no clock shows', 'temporal-polyfill.cjs', plain.replace('01-31T09:00:00Z', '03-31T02:30:00')],
  ])('says of %s what its sources say', async (_, packages, text) => {
    const { root, diagnostics, loaded } = compiled(text);
    expect(loaded).toBe(packages);
    const { diagnostics: expected } = await buildFolder({ root, cache: false, dryRun: true });
    expect(diagnostics).toMatchObject(JSON.parse(JSON.stringify(expected)));
  });

  it.each([
    ['with the fast parser alone', /^mdast-/, true],
    ['with the other one where that is missing', /^(?!mdast-)/, false],
  ] as const)('parses Markdown %s', (_, unneeded, hasFastParser) => {
    const root = temporaryFolder({
      'tidings.config.json': config,
      'articles/a.md': `${plain}\n| a | b |\n| - | - |\n| 1 | ~~2~~ |\n`,
    });
    cpSync(lib, join(root, 'program/lib'), { recursive: true });
    if (hasFastParser) symlinkSync(join(lib, '../node_modules'), join(root, 'program/node_modules'));
    const removed = readdirSync(join(lib, 'packages')).filter((name) => unneeded.test(name));
    for (const name of removed) rmSync(join(root, 'program/lib/packages', name));
    expect(removed.length).toBeGreaterThan(1);
    const args = [join(root, 'program/lib/cli.cjs'), '--no-cache'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', timeout: 25_000 });
    expect([status, stderr]).toEqual([0, '']);
    const { items } = JSON.parse(readFileSync(join(root, 'dist/feed.json'), 'utf8'));
    expect(items[0].content_html).toContain('<td><del>2</del></td>');
  });

  it.each(['cli', 'render-worker'])('can have its code kept before it loads any: %s', (name) => {
    const text = readFileSync(join(lib, `${name}.cjs`), 'utf8');
    const required = [...text.matchAll(/require\("(\.[^"]*)"\)/g)].map(([, path = '']) => join(lib, path));
    const late = required.pop() ?? '';
    // What is loaded before is that what keeps, which may be in a file of its own, and no more than a few lines.
    const before = [text, ...required.map((path) => readFileSync(path, 'utf8'))];
    expect(before.filter((one) => /enableCompileCache/.test(one))).toHaveLength(1);
    expect(before.join('').length).toBeLessThan(4000);
    expect(readFileSync(late, 'utf8').length).toBeGreaterThan(100_000);
  });

  it('loads nothing that hashes where nothing has changed', async () => {
    const root = temporaryFolder({ 'tidings.config.json': config, 'articles/a.md': plain, 'tell.cjs': tellCrypto });
    const build = () => {
      const { stdout } = spawnSync(process.execPath, ['--require', join(root, 'tell.cjs'), cli, '--timings'], {
        cwd: root,
        encoding: 'utf8',
        timeout: 25_000,
      });
      return [/^parse\t1\t[\d.]+\t(\d)$/m.exec(stdout)?.[1], /crypto: (\w+)/.exec(stdout)?.[1]];
    };
    // As long as a file system with clocks in whole seconds keeps it from being trusted.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(build()).toEqual(['0', 'true']);
    expect(build()).toEqual(['1', 'false']);
  });
});
