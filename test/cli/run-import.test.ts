import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { widthOf } from '../../src/cli/text-width.js';
import { checkPrinted } from '../hostile/check-printed.js';
import { temporaryFolder } from '../io/temporary-folder.js';
import { fakeHost } from './fake-host.js';
import { steering } from './steering.js';

const items = [
  { id: '31', url: 'https://old.example/tides', title: 'Tides', date_published: '2020-05-05T06:30:00Z' },
  {
    id: '::error::x\u001b[2J',
    url: 'https://old.example/gone',
    title: 'gone',
    date_published: '2011-01-01T00:00:00Z',
  },
  { id: 'https://harbour.example/ferry', url: 'https://harbour.example/ferry', title: 'Ferry' },
  { id: '9', url: 'https://old.example/basin', title: 'The basin', date_published: '2012-05-05T06:30:00Z' },
];
const files = {
  'tidings.config.yaml': 'site: { url: https://harbour.example }',
  'old.json': JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Old', items }),
  'articles/tides.md': '---\ntitle: Tides\ndate: 2020-05-05 06:30\n---\nIn and out.\n',
  'articles/ferry.md': '---\ntitle: Ferry\ndate: 2019-03-01\n---\nTo and fro.\n',
  'articles/basin.md': '---\ntitle: The basin\ndate: 2021-03-01\n---\nFull.\n',
  'articles/new.md': '---\ntitle: New\ndate: 2022-03-01\n---\nNot yet known.\n',
};

/** Runs `tidings import` in a folder with these files; on a terminal, if a width is given. */
async function tidings(args: readonly string[], columns?: number, more: Readonly<Record<string, string>> = {}) {
  const root = temporaryFolder({ ...files, ...more });
  const host = fakeHost(columns === undefined ? {} : { columns, env: { NO_COLOR: '1' } });
  const code = await run(
    ['import', 'old.json', '--root', relative('', root), '--now', '2026-06-01T12:00:00Z', ...args],
    host,
  );
  return { code, root, ...host.printed };
}

describe('tidings import', () => {
  it('prints what matched, what did not, and the numbers', async () => {
    const { code, stdout, stderr, root } = await tidings([]);
    const shown = (path: string) => relative('', join(root, path));
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        `31\t${shown('articles/tides.md')}\ttitle and date\t95 %\twritten`,
        `https://harbour.example/ferry\t${shown('articles/ferry.md')}\tid\t100 %\talready so`,
        `9\t${shown('articles/basin.md')}\ttitle\t70 %\tnot sure`,
        '',
        'not sure enough to be written; add the line if it is the same article:',
        `  ${shown('articles/basin.md')}: guid: "9"`,
        '',
        'entries without an article:',
        '  \\u{3a}:error::x\\u{1b}[2J "gone"',
        '',
        'articles that are not in the feed:',
        `  ${shown('articles/new.md')}`,
        '',
        '1 id written, 1 already right, 1 not sure, 1 entry without an article',
        '',
      ].join('\n'),
    );
    expect(readFileSync(join(root, 'articles/tides.md'), 'utf8')).toContain('\nguid: "31"\n');
  });

  it.each([40, 60, 80, 120, 200])('fits into a terminal of %i columns, but for the lines to copy', async (columns) => {
    const { stdout } = await tidings(['--dry-run'], columns);
    const lines = stdout.split('\n').filter((line) => !/guid: |^not sure|^1 id/.test(line));
    expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
    expect(stdout).toContain('1 id to write, 1 already right');
  });

  it('is one JSON document for tools, with ids to the byte', async () => {
    const { stdout, root } = await tidings(['--format', 'json', '--dry-run']);
    const { diagnostics, dryRun, report } = JSON.parse(stdout);
    expect({ diagnostics, dryRun }).toEqual({ diagnostics: [], dryRun: true });
    expect(report).toMatchObject({
      documents: 1,
      imported: [
        { id: '31', by: 'title and date', state: 'to-write', line: 'guid: "31"' },
        { by: 'id', confidence: 1, state: 'right' },
        { id: '9', by: 'title', state: 'unsure' },
      ],
      unmatchedEntries: [{ id: '::error::x\u001b[2J' }],
      unmatchedArticles: [relative('', join(root, 'articles/new.md'))],
    });
    expect(readFileSync(join(root, 'articles/tides.md'), 'utf8')).toBe(files['articles/tides.md']);
  });

  it('shows both ids of an article that keeps its own', async () => {
    const kept = { 'articles/tides.md': '---\ntitle: Tides\ndate: 2020-05-05 06:30\nguid: "::error::x"\n---\nIn.\n' };
    const { code, stdout, root } = await tidings([], undefined, kept);
    const path = relative('', join(root, 'articles/tides.md'));
    expect(code).toBe(0);
    expect(stdout).toContain(`31\t${path}\ttitle and date\t95 %\tkept\n`);
    expect(stdout).toContain(`kept, since the front matter names an id already:\n  ${path}: ::error::x, and not 31\n`);
    expect(stdout).toContain('0 ids written, 1 already right, 1 kept, 1 not sure, 1 entry without an article\n');
    const { report } = JSON.parse((await tidings(['--format', 'json'], undefined, kept)).stdout);
    expect(report.imported[0]).toMatchObject({ id: '31', ownId: '::error::x', state: 'kept' });
  });

  it.each([[[]], [['--format', 'json']], [['--dry-run']]])(
    'prints nothing of a feed or an article that steers a terminal or a CI system: %j',
    async (args) => {
      const all = steering.flatMap((text, index) => [
        { id: text, url: `https://old.example/h${index}`, title: text },
        { id: `${text}1`, title: `Known ${index}`, date_published: '2020-05-05T06:30:00Z' },
        { id: `${text}2`, title: `Named ${index}`, date_published: '2020-05-05T06:30:00Z' },
        { id: `${text}3`, title: `Doubtful ${index}`, date_published: '2010-05-05T06:30:00Z' },
      ]);
      const more = Object.fromEntries([
        ['old.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Old', items: all })],
        ...steering.flatMap((text, index) => {
          const named = text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
          const of = (title: string, line = '') =>
            `---\ntitle: ${title} ${index}\ndate: 2020-05-05 06:30\n${line}---\nx\n`;
          return [
            [`articles/${text.replaceAll('/', '-')}.md`, of('Known')],
            [`articles/b${index}.md`, of('Named', `guid: ${JSON.stringify(named)}\n`)],
            [`articles/c${index}.md`, of('Doubtful')],
          ];
        }),
      ]);
      for (const columns of args.length > 0 ? [undefined] : [undefined, 40, 80, 200]) {
        const { stdout, stderr } = await tidings(args, columns, more);
        expect(stdout).toMatch(/unmatchedArticles|articles that are not in the feed/);
        // Between the cells of a row there are tabs.
        expect(checkPrinted(stdout.replaceAll('\t', '  ') + stderr)).toEqual([]);
      }
    },
  );

  it('says nothing under --quiet', async () => {
    expect(await tidings(['--quiet'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('ends with 2 without a feed, or with one that cannot be read', async () => {
    const host = fakeHost();
    expect(await run(['import'], host)).toBe(2);
    expect(host.printed.stderr).toContain('error[missing-argument]: `tidings import` needs to be told its FEED');
    const root = relative('', temporaryFolder(files));
    expect(await run(['import', 'none.xml', '--root', root], host)).toBe(2);
    expect(host.printed.stderr).toContain(
      'error[unreadable-feed]: the feed `none.xml` cannot be read: it does not exist',
    );
  });
});
