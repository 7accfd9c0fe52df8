import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../src/build-folder.js';
import { fixFolder } from '../src/fix-folder.js';
import { temporaryFolder } from './io/temporary-folder.js';

const now = '2026-06-01T12:00:00Z';

/** An article as it stands in some file; its title tells which it is. */
interface Piece {
  readonly title: string;
  readonly date: string;
}

const pieces: readonly Piece[] = ['The harbour', 'The pier', 'The mole', 'The ferry', 'The light'].map(
  (title, index) => ({ title, date: `2026-05-0${5 - index}` }),
);
const fresh: Piece = { title: 'A new crane', date: '2026-05-20' };

function textOf({ title, date }: Piece): string {
  return `---\ntitle: ${title}\ndate: ${date}\nsummary: In short, ${title}.\n---\nAll that is known of ${title}.\n`;
}

/** Files numbered from 001. */
function numbered(all: readonly Piece[]): Readonly<Record<string, string>> {
  return Object.fromEntries(all.map((piece, index) => [`00${index + 1}`, textOf(piece)]));
}

/** The ids of the published feed by title, as a reader that is not ours has them. */
function idsIn(root: string): Readonly<Record<string, string | undefined>> {
  const { format, feed } = parseFeed(readFileSync(join(root, 'dist/atom.xml'), 'utf8'));
  const entries = format === 'atom' ? (feed.entries ?? []) : [];
  return Object.fromEntries(entries.map(({ id, title }) => [title?.value ?? '', id]));
}

/** A site whose feed is published, and then the names of its files change. */
async function renamed(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  settings = '',
): Promise<string> {
  const inFolder = (files: Readonly<Record<string, string>>) =>
    Object.entries(files).map(([name, text]) => [`articles/${name}.md`, text] as const);
  const config = `site: { url: https://example.org }\n${settings}`;
  const root = temporaryFolder({ 'tidings.config.yaml': config, ...Object.fromEntries(inFolder(before)) });
  expect((await buildFolder({ root, now })).kind).toBe('ok');
  for (const [path] of inFolder(before)) rmSync(join(root, path));
  for (const [path, text] of inFolder(after)) writeFileSync(join(root, path), text);
  return root;
}

const [first, second, ...rest] = pieces as [Piece, Piece, ...Piece[]];
const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['all are shifted by one, behind a new one', numbered([fresh, ...pieces])],
  ['two are swapped', numbered([second, first, ...rest])],
  [
    'one is renamed, and a new one has its name',
    { ...numbered(pieces), '001': textOf(fresh), 'old-001': textOf(first) },
  ],
  ['the order is turned around', numbered([...pieces].reverse())],
];

// An id was taken as proof of the article: subscribers got the wrong texts under ids that they knew, with exit code 0.
describe.each(['', 'content: summary'])('files that change their names, with %j', (settings) => {
  it.each(cases)('are refused, and healed with nothing sent again: %s', async (_, after) => {
    const root = await renamed(numbered(pieces), after, settings);
    const before = idsIn(root);
    const found = await buildFolder({ root, now });
    expect(found.files).toEqual([]);
    expect([...new Set(found.diagnostics.map(({ code, severity }) => `${severity} ${code}`))]).toEqual([
      'error id-reused',
    ]);
    const { kind, changes } = await fixFolder({ root, now });
    expect([kind, changes?.counts]).toMatchObject(['ok', { resent: 0, vanished: 0 }]);
    expect(idsIn(root)).toMatchObject(before);
    expect(idsIn(root)[fresh.title]).toBe(changes?.counts.new === 1 ? 'https://example.org/001#2026-05-20' : undefined);
  });
});

describe('an id that another article has now', () => {
  it('is told of with both files, and what to write into each', async () => {
    const root = await renamed(numbered([first, second]), {
      '001': textOf(fresh),
      '002': textOf(second),
      old: textOf(first),
    });
    const { diagnostics } = await buildFolder({ root, now });
    expect(diagnostics).toEqual([
      {
        code: 'id-reused',
        severity: 'error',
        path: 'articles/001.md',
        message: 'subscribers know `https://example.org/001` as `The harbour`, which is `articles/old.md` now',
        related: [{ path: 'articles/old.md', message: 'the article that subscribers know by it' }],
        help: expect.stringContaining(
          'write `id: https://example.org/001` into `articles/old.md` and `id: https://example.org/001#2026-05-20` into `articles/001.md`',
        ),
        fixes: [
          { path: 'articles/old.md', field: 'id', value: 'https://example.org/001' },
          { path: 'articles/001.md', field: 'id', value: 'https://example.org/001#2026-05-20' },
        ],
      },
    ]);
    expect((await buildFolder({ root, now, acceptChanges: true })).kind).toBe('ok');
  });

  it('is found out where the article has only moved out of the feed', async () => {
    const root = await renamed(numbered(pieces), numbered([fresh, ...pieces]), 'limit: 5');
    const before = idsIn(root);
    const { kind, changes } = await fixFolder({ root, now });
    expect([kind, changes?.counts]).toMatchObject(['ok', { new: 1, resent: 0, left: 1 }]);
    const { [pieces[4]?.title ?? '']: _, ...still } = before;
    expect(idsIn(root)).toMatchObject(still);
    expect(readFileSync(join(root, 'articles/006.md'), 'utf8')).toContain('id: https://example.org/005');
  });

  it('heals a second time, though the files name their ids by then', async () => {
    const root = await renamed(numbered(pieces), numbered([fresh, ...pieces]));
    await fixFolder({ root, now });
    const before = idsIn(root);
    const names = [1, 2, 3, 4, 5, 6];
    const texts = names.map((name) => readFileSync(join(root, `articles/00${name}.md`), 'utf8'));
    for (const name of names) writeFileSync(join(root, `articles/00${name + 1}.md`), texts[name - 1] ?? '');
    writeFileSync(join(root, 'articles/001.md'), textOf({ title: 'Another crane', date: '2026-05-25' }));
    expect((await buildFolder({ root, now })).kind).toBe('articles');
    const { kind, changes } = await fixFolder({ root, now });
    expect([kind, changes?.counts]).toMatchObject(['ok', { new: 1, resent: 0, vanished: 0 }]);
    expect(idsIn(root)).toMatchObject(before);
  });

  // The one that subscribers know was left out as a duplicate, and the new one published in its place.
  it('is found out where the one that has it is left out as invalid', async () => {
    const moved = textOf(second).replace('---\n', '---\nid: https://example.org/002\n');
    const root = await renamed(numbered(pieces), { ...numbered(pieces), '002': textOf(fresh), moved });
    const before = readFileSync(join(root, 'dist/atom.xml'), 'utf8');
    const { files, diagnostics } = await buildFolder({ root, now, skipInvalid: true });
    expect(files).toEqual([]);
    expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).toContain('id-reused articles/002.md');
    expect(diagnostics.map(({ code }) => code)).not.toContain('redated');
    expect(readFileSync(join(root, 'dist/atom.xml'), 'utf8')).toBe(before);
    expect((await fixFolder({ root, now, skipInvalid: true })).kind).toBe('ok');
    expect(idsIn(root)).toMatchObject({
      'The pier': 'https://example.org/002',
      'A new crane': 'https://example.org/002#2026-05-20',
    });
  });

  it('is told of where an article was deleted and those behind it moved up', async () => {
    const root = await renamed(numbered(pieces), numbered(pieces.slice(1)));
    const before = idsIn(root);
    const { kind, changes, diagnostics, fixed } = await fixFolder({ root, now });
    expect([kind, changes?.counts]).toMatchObject(['ok', { new: 0, resent: 0, vanished: 1 }]);
    expect(fixed.map(({ path }) => path)).toEqual([...new Set(fixed.map(({ path }) => path))]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['vanished']);
    const { [first.title]: _, ...still } = before;
    expect(idsIn(root)).toEqual(still);
  });
});

describe('an article whose id is its own', () => {
  const edits: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['its title and its date are edited', { '001': textOf({ title: 'Our harbour', date: '2026-05-06' }) }],
    ['all of it is', { '001': textOf({ title: 'Something else', date: '2026-05-06' }).replaceAll('known', 'said') }],
  ];

  it.each(edits)('keeps it where %s', async (_, after) => {
    const root = await renamed(numbered(pieces), { ...numbered(pieces), ...after });
    const { diagnostics } = await buildFolder({ root, now });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
