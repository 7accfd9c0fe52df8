import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocks, documents, root } from './documents.js';

const cli = join(root, 'lib/cli.cjs');
const work = mkdtempSync(join(tmpdir(), 'tidings-docs-'));
const bin = join(work, 'bin');

/** What a person types to get and test Tidings itself: CI runs these as they are, and here they would never end. */
const ofTheProject = /^(npm ci|npm install|npm i |npm run |git clone|cd tidings)/m;

function executable(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

beforeAll(() => {
  mkdirSync(bin, { recursive: true });
  const run = `exec "${process.execPath}" "${cli}" "$@"`;
  executable('tidings', run);
  executable('npx', `[ "$1" = tidings ] || { echo "npx: only tidings is known here" >&2; exit 127; }\nshift\n${run}`);
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

const guides = documents
  .map(({ path, text }) => ({
    path,
    commands: blocks(text).filter(({ language, code }) => language === 'sh' && !ofTheProject.test(code)),
  }))
  .filter(({ commands }) => commands.length > 0);

describe.each(guides)('the commands of $path', ({ path, commands }) => {
  const folder = join(work, path.replaceAll('/', '-'));

  it('run, one after the other, in an empty folder', () => {
    mkdirSync(folder, { recursive: true });
    for (const { code, line } of commands) {
      const ran = spawnSync('sh', ['-eu'], {
        cwd: folder,
        input: code,
        encoding: 'utf8',
        env: { PATH: `${bin}${delimiter}${process.env['PATH']}`, HOME: folder, TZ: 'Asia/Tokyo', NO_COLOR: '1' },
      });
      expect(ran.status, `${path}:${line}\n${ran.stdout}${ran.stderr}`).toBe(0);
    }
  });
});

describe('the TypeScript of the documentation', () => {
  it('compiles against the package as it is published', () => {
    // Inside the package, so that its own name resolves; in a folder that git ignores.
    const folder = join(root, 'lib/docs-examples');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const { path, text } of documents) {
      for (const { code, line } of blocks(text).filter(({ language }) => language === 'ts')) {
        writeFileSync(join(folder, `${path.replaceAll(/[/.]/g, '-')}-${line}.ts`), `${code}\nexport {};\n`);
      }
    }
    const config = {
      extends: '../../tsconfig.json',
      compilerOptions: { rootDir: '../..', noUnusedLocals: false, noPropertyAccessFromIndexSignature: false },
      include: ['*.ts'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    expect(readdirSync(folder).length).toBeGreaterThan(1);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const ran = spawnSync(process.execPath, [tsc, '-p', folder], { cwd: root, encoding: 'utf8' });
    expect(ran.stdout + ran.stderr).toBe('');
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('the links of the documentation', () => {
  it('lead to files and headings that are there', () => {
    const dead = documents.flatMap(({ path, text }) => {
      const prose = text.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '').replaceAll(/`[^`\n]*`/g, '');
      return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^[a-z]+:/.test(target) && !isThere(path, target))
        .map((target) => `${path}: ${target}`);
    });
    expect(dead).toEqual([]);
  });
});

function isThere(from: string, target: string): boolean {
  const [file = '', fragment] = target.split('#');
  const path = file === '' ? from : join(from, '..', file);
  if (!existsSync(join(root, path))) return false;
  if (fragment === undefined) return true;
  const page = documents.find((document) => document.path === path);
  return page !== undefined && headings(page.text).includes(fragment);
}

function headings(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
