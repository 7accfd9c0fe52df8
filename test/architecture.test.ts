import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../src');

/** Which folders of src each folder may import from. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  xml: ['model'],
  diagnostic: ['model'],
  config: ['model', 'diagnostic'],
  article: ['model', 'diagnostic', 'config'],
  media: ['model', 'diagnostic'],
  content: ['model', 'diagnostic'],
  format: ['model', 'xml'],
  feed: ['model', 'config', 'article', 'content', 'format', 'podcast'],
  podcast: ['model', 'diagnostic', 'config', 'article', 'format', 'media'],
  check: ['model', 'diagnostic', 'format'],
  ledger: ['model', 'diagnostic', 'article'],
  import: ['model', 'article', 'ledger'],
  timings: ['model'],
  io: ['model', 'diagnostic', 'config', 'article', 'content', 'media'],
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '.';
}

function importsOf(path: string): readonly string[] {
  const text = readFileSync(join(source, path), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, to = '']) =>
    relative(source, join(source, dirname(path), to)),
  );
}

describe('the structure of src', () => {
  it.each(Object.entries(arrows))('lets %s import from nothing but %j', (folder, allowed) => {
    const wrong = files
      .filter((path) => folderOf(path) === folder)
      .flatMap((path) => importsOf(path).map((to) => ({ path, to })))
      .filter(({ to }) => folderOf(to) !== folder && !allowed.includes(folderOf(to)));
    expect(wrong).toEqual([]);
  });

  it('lets nothing import the command line', () => {
    const wrong = files.filter(
      (path) => folderOf(path) !== 'cli' && importsOf(path).some((to) => folderOf(to) === 'cli'),
    );
    expect(wrong).toEqual([]);
  });

  it('lets a build from memory reach no file, however far its imports lead', () => {
    const reached = new Set<string>();
    const waiting = ['build-texts.ts'];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      waiting.push(...importsOf(path).map((to) => to.replace(/\.js$/, '.ts')));
    }
    expect([...reached].filter((path) => ['io', 'cli'].includes(folderOf(path)))).toEqual([]);
    expect(reached.size).toBeGreaterThan(100);
  });

  it('has no folder that the arrows do not name', () => {
    const folders = new Set(files.map(folderOf));
    expect([...folders].filter((folder) => folder !== '.' && folder !== 'cli' && !(folder in arrows))).toEqual([]);
  });

  it('keeps every module short enough to read at once', () => {
    const long = files.filter((path) => readFileSync(join(source, path), 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });
});
