import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/io/load-config.js';
import { temporaryFolder } from './temporary-folder.js';

const site = { url: 'https://example.org' };

/** The layers of a folder with these files, without those that say nothing. */
async function load(files: Readonly<Record<string, string>>, file?: string) {
  const { layers, diagnostics } = await loadConfig(temporaryFolder(files), file);
  return { layers: layers.map(({ path, value }) => ({ path, value })), diagnostics };
}

async function problemOf(files: Readonly<Record<string, string>>, file?: string) {
  const { diagnostics, layers } = await load(files, file);
  expect(diagnostics).toHaveLength(1);
  expect(layers.filter(({ path }) => path !== 'package.json')).toEqual([]);
  return diagnostics[0]!;
}

const typed = `import { defineConfig } from 'tidings';
const url: string = 'https://example.org';
export default defineConfig({ site: { url } });
`;

describe('a configuration', () => {
  it.each([
    ['tidings.config.ts', typed],
    ['tidings.config.mts', typed],
    ['tidings.config.mjs', "export default { site: { url: 'https://example.org' } };"],
    ['tidings.config.js', "module.exports = { site: { url: 'https://example.org' } };"],
    ['tidings.config.json', '\ufeff{ "site": { "url": "https://example.org" } }'],
    ['tidings.config.yaml', 'site:\n  url: https://example.org\n'],
    ['tidings.config.yml', '{ site: { url: https://example.org } }'],
  ])('is read out of %s', async (path, text) => {
    expect(await load({ [path]: text })).toEqual({ layers: [{ path, value: { site } }], diagnostics: [] });
  });

  it('can import other files, and in TypeScript that needs no Tidings beside the site', async () => {
    const files = {
      'tidings.config.ts': "import { site } from './site.ts';\nexport default { site };\n",
      'site.ts':
        "import type { UserConfig } from 'tidings';\nexport const site: UserConfig['site'] = { url: 'https://example.org' };\n",
    };
    expect((await load(files)).layers).toEqual([{ path: 'tidings.config.ts', value: { site } }]);
  });

  it('in JavaScript needs no Tidings beside the site either, as under npx', async () => {
    const { layers } = await load({ 'tidings.config.mjs': typed.replace(': string', '') });
    expect(layers).toEqual([{ path: 'tidings.config.mjs', value: { site } }]);
  });

  it.each([
    ['tidings.config.mjs', "export default Promise.resolve({ site: { url: 'https://example.org' } });"],
    ['tidings.config.ts', "export default (async () => ({ site: { url: 'https://example.org' } }))();"],
  ])('can be promised: %s', async (name, text) => {
    expect(await load({ [name]: text })).toEqual({ layers: [{ path: name, value: { site } }], diagnostics: [] });
  });

  it('can break its promise, which is as if it had failed', async () => {
    const { code, message } = await problemOf({
      'tidings.config.mjs': "export default Promise.reject(new Error('no'));",
    });
    expect([code, message]).toEqual(['failed-config', 'the configuration fails when it is run: no']);
  });

  it('can be named', async () => {
    const files = { 'tidings.config.json': '{}', 'config/other.yaml': 'site: { url: https://example.org }' };
    expect((await load(files, 'config/other.yaml')).layers).toEqual([{ path: 'config/other.yaml', value: { site } }]);
  });

  it('in YAML keeps a date as a text, and may be empty', async () => {
    const { layers } = await load({ 'tidings.config.yaml': 'out: 2024-01-31\nlimit: 30' });
    expect(layers[0]?.value).toEqual({ out: '2024-01-31', limit: 30 });
    expect((await load({ 'tidings.config.yaml': '# nothing yet\n' })).layers[0]?.value).toEqual({});
  });
});

describe('package.json', () => {
  it('that is no file is an error, or its settings would be lost without a word', async () => {
    const root = temporaryFolder();
    symlinkSync('package.json', join(root, 'package.json'));
    expect((await loadConfig(root)).diagnostics).toMatchObject([{ code: 'unreadable-file', path: 'package.json' }]);
  });

  it('says its settings, and what it says of a site besides is the weakest', async () => {
    const text = JSON.stringify({ name: 'blog', homepage: 'https://example.org', tidings: { limit: 5 } });
    const { layers } = await load({ 'package.json': text, 'tidings.config.json': '{"limit":6}' });
    expect(layers).toEqual([
      { path: 'tidings.config.json', value: { limit: 6 } },
      { path: 'package.json', value: { limit: 5 } },
      { path: 'package.json', value: { site: { title: 'blog', url: 'https://example.org' } } },
    ]);
  });

  it.each(['[]', 'null', '"text"', '5'])('may hold anything: %s', async (text) => {
    expect((await load({ 'package.json': text })).diagnostics).toEqual([]);
  });

  it('that is no JSON is an error with its place', async () => {
    expect(await problemOf({ 'package.json': '{\n  "name": "x",\n}\n' })).toMatchObject({
      code: 'invalid-config-syntax',
      path: 'package.json',
      message: 'the configuration is not valid JSON: expected double-quoted property name',
      range: { start: { line: 3, column: 1 } },
    });
  });
});

describe('a configuration that is wrong', () => {
  it('may be one of two', async () => {
    expect(await problemOf({ 'tidings.config.ts': '', 'tidings.config.json': '' })).toMatchObject({
      code: 'ambiguous-config',
      message: 'there is more than one configuration: `tidings.config.json`, `tidings.config.ts`',
    });
  });

  it('may not be there', async () => {
    expect(await problemOf({}, 'other.ts')).toMatchObject({
      code: 'missing-config',
      message: 'the configuration `other.ts` does not exist',
    });
  });

  it('may be in no known format', async () => {
    expect(await problemOf({ 'other.toml': '' }, 'other.toml')).toMatchObject({
      code: 'unknown-config-format',
      help: 'its name has to end in one of `.ts`, `.mts`, `.js`, `.mjs`, `.json`, `.yaml`, `.yml`',
    });
  });

  it.each(['cjs', 'cts', 'toml', 'jsonc'])(
    'may be there in no known format, and nobody named it: .%s',
    async (ending) => {
      expect(await problemOf({ [`tidings.config.${ending}`]: '' })).toMatchObject({
        code: 'unknown-config-format',
        message: `the configuration \`tidings.config.${ending}\` is in no format that Tidings reads`,
      });
    },
  );

  it('may be in a folder that is not there', async () => {
    const root = join(temporaryFolder(), 'nowhere');
    const { diagnostics } = await loadConfig(root);
    expect(diagnostics).toMatchObject([{ code: 'missing-folder', message: `the folder \`${root}\` does not exist` }]);
  });

  it.each([
    ['{', "expected property name or '}'", 1, 2],
    ['{"limit": 5,}', 'expected double-quoted property name', 1, 13],
    ['', 'unexpected end of JSON input', 1, 1],
  ])('may be no JSON: %j', async (text, reason, line, column) => {
    expect(await problemOf({ 'tidings.config.json': text })).toMatchObject({
      message: `the configuration is not valid JSON: ${reason}`,
      range: { start: { line, column } },
    });
  });

  it.each([
    ['limit: 1\nlimit: 2', 'map keys must be unique', 2, 1],
    ['site:\n\turl: x', 'tabs are not allowed as indentation', 2, 1],
    ['limit: 1\n---\nlimit: 2', /^source contains multiple documents/, 2, 1],
  ])('may be no YAML: %j', async (text, reason, line, column) => {
    const { message, range } = await problemOf({ 'tidings.config.yaml': text });
    expect(message.replace('the configuration is not valid YAML: ', '')).toMatch(reason);
    expect(range?.start).toEqual({ line, column });
  });

  it('may be YAML that would fill the memory, or refers to nothing', async () => {
    const names = [...'abcdefghij'];
    const bomb = names.map((name, index) => `${name}: &${name} [${`*${names[index - 1]},`.repeat(9)}]`).join('\n');
    const text = bomb.replace(/\[(\*undefined,)+\]/, '[x]');
    expect((await problemOf({ 'tidings.config.yaml': text })).message).toMatch(/alias/i);
    expect((await problemOf({ 'tidings.config.yaml': 'a: *b' })).message).toMatch(/alias/i);
  });

  it('may fail when it is run, and the error says where', async () => {
    expect(
      await problemOf({ 'tidings.config.ts': "const a: number = 1;\nthrow new Error('no\\nnetwork');\n" }),
    ).toMatchObject({
      code: 'failed-config',
      path: 'tidings.config.ts',
      message: 'the configuration fails when it is run: no',
      range: { start: { line: 2 } },
    });
    expect(await problemOf({ 'tidings.config.mjs': '\n\nexport default missing.url;\n' })).toMatchObject({
      message: 'the configuration fails when it is run: missing is not defined',
      range: { start: { line: 3, column: 16 } },
    });
    expect(await problemOf({ 'tidings.config.ts': 'export default missing.url;\n' })).toMatchObject({
      range: { start: { line: 1, column: 1 } },
    });
  });

  it.each([
    ['tidings.config.ts', 'export default {\n  a: 1\n  b: 2 };\n', { line: 3, column: 3 }],
    ['tidings.config.ts', 'const a: = 1;\n', { line: 1, column: 10 }],
    ['tidings.config.mjs', 'export default {\n  a: 1\n  b: 2 };\n', { line: 3 }],
  ])('may be no program: %s', async (path, text, start) => {
    expect(await problemOf({ [path]: text })).toMatchObject({ code: 'failed-config', range: { start } });
  });

  it('may import what is not there', async () => {
    const { message } = await problemOf({
      'tidings.config.ts': "import 'nothing-of-that-name';\nexport default {};\n",
    });
    expect(message).toContain("Cannot find module 'nothing-of-that-name'");
    expect(message).not.toContain('\n');
  });

  it.each([null, undefined, 'text', 5])('may throw what is no error: %j', async (thrown) => {
    const text = `throw ${JSON.stringify(thrown) ?? 'undefined'};`;
    expect((await problemOf({ 'tidings.config.mjs': text })).code).toBe('failed-config');
  });

  it.each(['tidings.config.ts', 'tidings.config.mjs'])('may have no default export: %s', async (path) => {
    expect(await problemOf({ [path]: 'export const site = {};' })).toMatchObject({
      code: 'missing-default-export',
      path,
    });
  });

  it('may be no text', async () => {
    const root = temporaryFolder({ 'tidings.config.yaml': Buffer.from('out: caf\u00e9', 'latin1') });
    expect((await loadConfig(root)).diagnostics).toMatchObject([{ code: 'invalid-utf8', path: 'tidings.config.yaml' }]);
  });
});
