import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { checkPrinted } from '../hostile/check-printed.js';
import { temporaryFolder } from '../io/temporary-folder.js';
import { fakeHost } from './fake-host.js';
import { steering } from './steering.js';

const one = '---\ntitle: One\ndate: 2024-01-31\n---\nFirst.\n';
const two = '---\ntitle: Two\ndate: 2024-02-29\n---\nSecond.\n';
const config = 'site: { url: https://example.org }';

async function tidings(root: string, args: readonly string[], columns?: number) {
  const host = fakeHost(columns === undefined ? {} : { columns, env: { NO_COLOR: '1' } });
  const code = await run([...args, '--root', relative('', root), '--now', '2026-06-01T12:00:00Z'], host);
  return { code, ...host.printed };
}

describe('tidings diff', () => {
  it('says that there is nothing to compare with before the first build, and writes nothing', async () => {
    const root = temporaryFolder({ 'tidings.config.yaml': config, 'articles/one.md': one });
    expect(await tidings(root, ['diff'])).toEqual({
      code: 0,
      stdout: 'first build: there is no feed to compare with\n',
      stderr: '',
    });
    expect(readdirSync(root).sort()).toEqual(['articles', 'tidings.config.yaml']);
  });

  it('tells what a build would change, and exits with 0', async () => {
    const root = temporaryFolder({ 'tidings.config.yaml': config, 'articles/one.md': one });
    expect((await tidings(root, ['build'])).stdout).toContain('first build: there is no feed to compare with\n');
    expect((await tidings(root, ['diff'])).stdout).toBe('0 new, 0 updated, 0 resent\n');
    const more = temporaryFolder({ 'tidings.config.yaml': config, 'articles/one.md': one, 'articles/two.md': two });
    const against = ['--against', join(root, 'dist/rss.xml')];
    const { code, stdout, stderr } = await tidings(more, ['diff', ...against]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe('new\t2024-02-29\tTwo\thttps://example.org/two\n1 new, 0 updated, 0 resent\n');
    expect((await tidings(more, ['build', ...against])).stdout).toContain('1 new, 0 updated, 0 resent\n');
  });

  it('exits with 1 where subscribers would get an article again, and build --accept-changes publishes it', async () => {
    const root = temporaryFolder({ 'tidings.config.yaml': config, 'articles/one.md': one });
    await tidings(root, ['build']);
    const renamed = temporaryFolder({ 'tidings.config.yaml': config, 'articles/uno.md': one });
    const against = ['--against', join(root, 'dist/atom.xml')];
    const refused = await tidings(renamed, ['diff', ...against]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('error[id-changed]');
    expect(refused.stdout).toContain('0 new, 0 updated, 1 resent\n');
    expect((await tidings(renamed, ['build', ...against])).code).toBe(1);
    const accepted = await tidings(renamed, ['build', '--accept-changes', ...against]);
    expect([accepted.code, accepted.stderr]).toEqual([0, expect.stringContaining('warning[id-changed]')]);
    expect((await tidings(renamed, ['diff'])).stdout).toBe('0 new, 0 updated, 0 resent\n');
  });

  it('is one JSON document under --format json, with paths as seen from here', async () => {
    const root = temporaryFolder({ 'tidings.config.yaml': config, 'articles/one.md': one });
    await tidings(root, ['build']);
    const { stdout } = await tidings(root, ['diff', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      diagnostics: [],
      changes: {
        entries: [
          {
            kind: 'unchanged',
            id: 'https://example.org/one',
            path: expect.stringMatching(/tidings-.*articles\/one\.md$/),
          },
        ],
        counts: { new: 0, unchanged: 1, resent: 0 },
      },
    });
  });

  it.each(['none.xml', 'tidings.config.yaml'])(
    'exits with 2 where the feed that it is given is none: %s',
    async (name) => {
      const root = temporaryFolder({ 'tidings.config.yaml': config, 'articles/one.md': one });
      const { code, stderr } = await tidings(root, ['diff', '--against', name]);
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining(`error[unreadable-feed]: the feed \`${name}\` cannot be read: `),
      ]);
    },
  );
});

describe('texts that would steer a terminal or a CI system', () => {
  const items = steering.flatMap((text, index) => [
    { id: text, url: `https://old.example/${index}`, title: text },
    { id: `${text}1`, title: `Known ${index}`, date_published: '2020-05-05T06:30:00Z' },
  ]);
  const files = Object.fromEntries([
    ['tidings.config.yaml', config],
    ['old.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Old', items })],
    ...steering.flatMap((text, index) => [
      [`articles/${text}.md`, `---\ntitle: Known ${index}\ndate: 2020-05-05 06:30\n---\nx\n`],
      [`articles/n${index}.md`, `---\ntitle: ${JSON.stringify(text)}\ndate: 2020-05-05\n---\nx\n`],
    ]),
  ]);

  it.each([
    ['diff', undefined],
    ['diff', 40],
    ['diff', 100],
    ['diff --format json', undefined],
    ['build --fix --accept-changes', undefined],
    ['build --fix --accept-changes --format json', undefined],
  ])('come out as harmless ones: %s, %j columns', async (args, columns) => {
    const root = temporaryFolder(files);
    const { stdout, stderr } = await tidings(root, [...args.split(' '), '--against', 'old.json'], columns);
    expect(stdout).toMatch(args.startsWith('diff') ? /resent/ : /fixed/);
    // Between the cells of a row there are tabs.
    expect(checkPrinted(stdout.replaceAll('\t', '  ') + stderr)).toEqual([]);
  });
});

describe('a build whose last feed is no feed any more', () => {
  it('publishes nothing over what subscribers may hold, until that is accepted', async () => {
    const root = temporaryFolder({ 'tidings.config.yaml': config, 'articles/one.md': one, 'dist/feed.json': '' });
    const refused = await tidings(root, ['build']);
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('error[unreadable-previous]')]);
    const { code, stdout, stderr } = await tidings(root, ['build', '--accept-changes']);
    expect([code, stderr]).toEqual([0, expect.stringContaining('warning[unreadable-previous]')]);
    expect(stdout).not.toContain('first build');
    expect((await tidings(root, ['diff'])).stdout).toBe('0 new, 0 updated, 0 resent\n');
  });
});
