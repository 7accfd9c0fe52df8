import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildFolder } from '../src/build-folder.js';
import { type ImportOptions, importFeed } from '../src/import-feed.js';
import { temporaryFolder } from './io/temporary-folder.js';

const feeds = join(import.meta.dirname, 'import/feeds');
const now = '2026-06-01T12:00:00Z';
const config = 'site: { url: https://harbour.example/, title: Harbour Notes }\npermalink: /notes/:slug/\n';
const tides = 'When the water comes and when it goes, for every day of May.\n';

const articles = {
  'articles/2018-07-23-harbour-opens.md': '---\ntitle: Harbour opens\n---\nThe harbour is open.\n',
  'articles/ferry.md':
    '+++\ntitle = "The ferry\'s new timetable"\ndate = 2019-03-01T09:00:00Z\n[extra]\nx = 1\n+++\nThe ferry leaves earlier.\n',
  'articles/tides.md': `---\r\ntitle: Tides & times # both\r\ndate: 2020-05-05 06:30\r\n---\r\n${tides}`,
  'articles/newest.md': '---\ntitle: Newest\ndate: 2020-06-01\n---\nNot in any feed yet.\n',
  'articles/draft.md': '---\ntitle: Harbour opens\ndate: 2018-07-23\ndraft: true\n---\nThe harbour is open.\n',
};
const [opens, ferry, tide] = Object.keys(articles);

/** A site, with what is changed about it. */
function site(changed: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({ 'tidings.config.yaml': config, ...articles, ...changed });
}

/** What an import of a site comes to; it has to be without problems. */
async function take(root: string, feed: string, options: Partial<ImportOptions> = {}) {
  const { kind, diagnostics, report } = await importFeed({ root, feed, now, ...options });
  expect(diagnostics).toEqual([]);
  expect(kind).toBe('ok');
  if (!report) throw new Error('no report');
  return report;
}

/** The ids of a built site's feed as a parser reads them that is not ours. */
async function idsIn(root: string): Promise<readonly (string | undefined)[]> {
  const { diagnostics } = await buildFolder({ root, now });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { format, feed } = parseFeed(readFileSync(join(root, 'dist/rss.xml'), 'utf8'));
  return format === 'rss' ? (feed.items ?? []).map(({ guid }) => guid?.value) : [];
}

describe('an import that was killed', () => {
  it('leaves nothing beside an article that the next one does not remove', async () => {
    const root = site();
    const left = join(root, 'articles/.ferry.md.tidings-4194999-0123abcd.tmp');
    writeFileSync(left, 'half');
    await take(root, join(feeds, 'jekyll.xml'), { dryRun: true });
    expect(readdirSync(join(root, 'articles')).filter((name) => name.startsWith('.'))).toHaveLength(1);
    await take(root, join(feeds, 'jekyll.xml'));
    expect(readdirSync(join(root, 'articles')).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('the feed of any generator', () => {
  it.each([
    ['wordpress.xml', 'https://old.example/?p=31', 'https://old.example/?p=20', 'https://old.example/?p=12'],
    ['wordpress-export.xml', 'http://old.example/?p=31', 'http://old.example/?p=20', 'http://old.example/?p=12'],
    [
      'jekyll.xml',
      'https://old.example/sea/2020/05/05/tides',
      'https://old.example/2019/03/01/ferry',
      'https://old.example/2018/07/23/harbour-opens',
    ],
    [
      'hugo.xml',
      'http://old.example/posts/tides/',
      'http://old.example/posts/ferry/',
      'http://old.example/posts/harbour-opens/',
    ],
    ['feed-package.xml', 'tides', 'ferry', 'harbour-opens'],
    ['ghost.xml', '5eb0f1c2d3e4a50039a1b2c3', '5c78f1c2d3e4a50039a1b2c4', '5b5512c2d3e4a50039a1b2c5'],
    ['feed.json', '31', 'de305d54-75b4-431b-adb2-eb6b9e546014', 'tag:old.example,2018:harbour-opens'],
    [
      'odd-guids.xml',
      '0031',
      'ferry: "the" #1 \'new\' \\ {timetable}, ünï  two spaces',
      'https://old.example/a.php?id=12&lang=en',
    ],
  ])('gives its articles the ids that subscribers hold: %s', async (name, ofTides, ofFerry, ofOpening) => {
    const root = site();
    const { imported, unmatchedArticles } = await take(root, join(feeds, name));
    const found = Object.fromEntries(imported.map(({ path, id }) => [path, id]));
    expect(found).toEqual({ [`${tide}`]: ofTides, [`${ferry}`]: ofFerry, [`${opens}`]: ofOpening });
    expect(imported.every(({ state }) => state === 'written')).toBe(true);
    expect(unmatchedArticles).toEqual(['articles/newest.md']);
    expect(await idsIn(root)).toEqual(['https://harbour.example/notes/newest/', ofTides, ofFerry, ofOpening]);
    const again = await take(root, join(feeds, name));
    expect(again.imported.map(({ state }) => state)).toEqual(['right', 'right', 'right']);
  });

  it('changes nothing else in the articles', async () => {
    const root = site();
    await take(root, join(feeds, 'wordpress.xml'));
    const read = (path: string | undefined) => readFileSync(join(root, path ?? ''), 'utf8');
    expect(read(opens)).toBe('---\ntitle: Harbour opens\nid: https://old.example/?p=12\n---\nThe harbour is open.\n');
    expect(read(ferry)).toBe(
      articles['articles/ferry.md'].replace('\n[extra]', '\nid = "https://old.example/?p=20"\n[extra]'),
    );
    expect(read(tide)).toBe(
      articles['articles/tides.md'].replace('06:30\r\n', '06:30\r\nid: https://old.example/?p=31\r\n'),
    );
    expect(read('articles/draft.md')).toBe(articles['articles/draft.md']);
  });

  it('tells what it would write, and writes nothing, in a dry run', async () => {
    const root = site();
    const { imported } = await take(root, join(feeds, 'ghost.xml'), { dryRun: true });
    expect(imported.every(({ state }) => state === 'to-write')).toBe(true);
    expect(imported.map(({ line }) => line)).toEqual([
      'guid: "5eb0f1c2d3e4a50039a1b2c3"',
      'guid = "5c78f1c2d3e4a50039a1b2c4"',
      'guid: "5b5512c2d3e4a50039a1b2c5"',
    ]);
    for (const [path, text] of Object.entries(articles)) expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });
});

describe('an article whose front matter names an id', () => {
  // A second feed of the same articles took the ids away that the subscribers of the first one hold.
  it.each([
    ['id: https://first.example/?p=31', 'https://first.example/?p=31'],
    ['guid: "0031"', '0031'],
    ['guid: "0031"\nuuid: de305d54-75b4-431b-adb2-eb6b9e546014', '0031'],
  ])('keeps it, and is shown with both: %s', async (line, ownId) => {
    const text = articles['articles/tides.md'].replace('06:30\r\n', `06:30\r\n${line.replace('\n', '\r\n')}\r\n`);
    const root = site({ 'articles/tides.md': text });
    const { imported } = await take(root, join(feeds, 'wordpress.xml'));
    expect(imported[0]).toEqual({
      id: 'https://old.example/?p=31',
      path: tide,
      by: 'title and date',
      confidence: expect.any(Number),
      state: 'kept',
      ownId,
    });
    expect(imported.slice(1).map(({ state }) => state)).toEqual(['written', 'written']);
    expect(readFileSync(join(root, `${tide}`), 'utf8')).toBe(text);
  });

  it('keeps what an earlier import wrote', async () => {
    const root = site();
    await take(root, join(feeds, 'wordpress.xml'));
    const { imported } = await take(root, join(feeds, 'ghost.xml'));
    expect(imported.map(({ state }) => state)).toEqual(['kept', 'kept', 'kept']);
    expect((await take(root, join(feeds, 'wordpress.xml'))).imported.map(({ state }) => state)).toEqual(
      imported.map(() => 'right'),
    );
  });

  it('is given the one of the feed beside a `uuid` that its export brought along', async () => {
    const uuid = 'uuid: 7f1e2d3c-1111-4222-8333-444455556666';
    const root = site({ 'articles/tides.md': articles['articles/tides.md'].replace('title:', `${uuid}\r\ntitle:`) });
    const { imported } = await take(root, join(feeds, 'ghost.xml'));
    expect(imported[0]).toMatchObject({ path: tide, state: 'written' });
    expect(readFileSync(join(root, `${tide}`), 'utf8')).toContain(uuid);
    expect(await idsIn(root)).toContain('5eb0f1c2d3e4a50039a1b2c3');
  });
});

describe('the space around an id', () => {
  const id = '  lead trail  ';
  const item = { id, url: 'https://old.example/1', title: 'Newest', date_published: '2020-06-01T00:00:00Z' };

  // JSON readers compare it as well; an id without it sent the article again.
  it('of a JSON feed stays, and the next builds are compared with it in any format', async () => {
    const old = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Notes', items: [item] });
    const root = site({ 'old.json': old });
    expect((await take(root, 'old.json')).imported).toMatchObject([{ id, state: 'written' }]);
    const { diagnostics, changes } = await buildFolder({ root, now, against: 'old.json' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['not-an-iri']);
    expect(changes?.counts).toMatchObject({ resent: 0, vanished: 0 });
    expect(JSON.parse(readFileSync(join(root, 'dist/feed.json'), 'utf8')).items[0].id).toBe(id);
    writeFileSync(join(root, 'articles/more.md'), '---\ntitle: More\ndate: 2020-06-02\n---\nMore.\n');
    for (const against of ['dist/feed.json', 'dist/atom.xml', 'dist/rss.xml']) {
      const again = await buildFolder({ root, now, against, dryRun: true });
      expect(again.diagnostics.map(({ code }) => code)).toEqual(['not-an-iri']);
      expect(again.changes?.counts).toMatchObject({ new: 1, resent: 0, vanished: 0 });
    }
  });
});

describe('what is not plainly the same', () => {
  it('is told by the body where address and title have changed', async () => {
    const body =
      'Boats of all sizes came into the new basin on Monday, and the band of the pilots played until the rain drove them under the roof of the fish market.\n';
    const item = { id: 'x-1', url: 'https://old.example/1', title: 'Boats in', content_html: `<p>${body}</p>` };
    const root = site({
      'old.json': JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Notes', items: [item] }),
      'articles/basin.md': `---\ntitle: The basin is full\ndate: 2021-01-01\n---\n${body}`,
    });
    const { imported } = await take(root, 'old.json');
    expect(imported).toEqual([
      expect.objectContaining({ path: 'articles/basin.md', by: 'body', state: 'written', line: 'guid: "x-1"' }),
    ]);
  });

  it('is not written where the title alone is the same, but shown with the line to add', async () => {
    const item = { id: 'x-1', title: 'Newest', url: 'https://old.example/1', date_published: '2012-01-01T00:00:00Z' };
    const old = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Notes', items: [item] });
    const root = site({ 'old.json': old });
    const { imported } = await take(root, 'old.json');
    expect(imported).toEqual([expect.objectContaining({ by: 'title', state: 'unsure', line: 'guid: "x-1"' })]);
    expect(readFileSync(join(root, 'articles/newest.md'), 'utf8')).toBe(articles['articles/newest.md']);
  });

  it('is not matched at all where two articles would do', async () => {
    const root = site({
      'articles/twin.md': articles['articles/2018-07-23-harbour-opens.md'].replace(
        '---\nThe',
        'date: 2018-07-23\n---\nThe',
      ),
    });
    const { imported, unmatchedEntries } = await take(root, join(feeds, 'ghost.xml'));
    expect(imported.map(({ path }) => path)).toEqual([tide, ferry]);
    expect(unmatchedEntries.map(({ title }) => title)).toEqual(['Harbour opens']);
  });
});

/** A server that gives documents by their paths; what it was asked for, in order. */
async function serve(documents: (origin: string) => Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const server = createServer(({ url = '', headers }, response) => {
    asked.push(url);
    const text = documents(`http://${headers.host}`)[url];
    if (url === '/moved') response.writeHead(301, { location: '/feed.json' }).end();
    else response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const page = (item: object, next?: string): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Notes', items: [item], next_url: next });
const newer = {
  id: 'n1',
  title: 'Tides & times',
  url: 'https://old.example/1',
  date_published: '2020-05-05T06:30:00Z',
};
const older = {
  id: 'n2',
  title: 'Harbour opens',
  url: 'https://old.example/2',
  date_published: '2018-07-23T00:00:00Z',
};

describe('archives', () => {
  it('are followed over any number of documents, whatever their format, each once', async () => {
    // Of its three entries only the ferry's is left: two entries that could be one article would be none.
    const atom = readFileSync(join(feeds, 'jekyll.xml'), 'utf8')
      .replaceAll(/<entry><title type="html">(?!The ferry).*?<\/entry>/gs, '')
      .replace(
        '<updated>',
        '<link rel="prev-archive" href="/feed.json#last"/><link rel="next" href="?page=9"/><updated>',
      );
    const { origin, asked } = await serve((own) => ({
      '/feed.json': page(newer, 'archive/2.json'),
      '/archive/2.json': page(older, `${own}/archive/3.xml`),
      '/archive/3.xml': atom,
    }));
    const { report, diagnostics, kind } = await importFeed({ root: site(), feed: `${origin}/moved`, now });
    expect(report).toMatchObject({ documents: 3 });
    expect(report?.imported.map(({ id }) => id)).toEqual(['n1', 'n2', 'https://old.example/2019/03/01/ferry']);
    expect(asked).toEqual(['/moved', '/feed.json', '/archive/2.json', '/archive/3.xml', '/archive/3.xml?page=9']);
    expect(kind).toBe('ok');
    expect(diagnostics).toMatchObject([
      {
        code: 'unread-archive',
        message: `older entries cannot be read from \`${origin}/archive/3.xml?page=9\`: the server answers with status 404`,
      },
    ]);
  });

  it('are files beside a feed that is a file', async () => {
    const root = site({ 'old/feed.json': page(newer, 'page-2.json'), 'old/page-2.json': page(older) });
    const { imported, documents } = await take(root, 'old/feed.json');
    expect([documents, imported.map(({ id }) => id)]).toEqual([2, ['n1', 'n2']]);
  });

  it('are not read from files where the feed is from the web', async () => {
    const root = site({ 'page-2.json': page(older) });
    const { origin, asked } = await serve(() => ({ '/feed.json': page(newer, `file://${root}/page-2.json`) }));
    const { report, diagnostics } = await importFeed({ root, feed: `${origin}/feed.json`, now });
    expect(report?.documents).toBe(1);
    expect(diagnostics).toMatchObject([{ code: 'unread-archive', severity: 'warning' }]);
    expect(asked).toEqual(['/feed.json']);
  });
});

describe('what cannot be done', () => {
  it.each([
    ['nothing.xml', undefined, 'it does not exist'],
    ['page.xml', '<!doctype html><title>Not found</title>', 'it is neither RSS, Atom nor JSON Feed'],
    ['empty.xml', '', 'it is empty'],
  ])('is told: %s', async (feed, text, reason) => {
    const root = site(text === undefined ? {} : { [feed]: text });
    const { kind, diagnostics, report } = await importFeed({ root, feed, now });
    expect(kind).toBe('config');
    expect(diagnostics).toMatchObject([
      { code: 'unreadable-feed', message: `the feed \`${feed}\` cannot be read: ${reason}` },
    ]);
    expect(report).toBeUndefined();
  });

  it('is not an empty feed, nor one without anything new', async () => {
    const root = site({
      'old.json': JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items: [] }),
    });
    expect((await take(root, 'old.json')).imported).toEqual([]);
  });

  it('stops no other article: one whose front matter cannot be edited is an error of its own', async () => {
    const root = site({
      'articles/tides.md':
        '---\n? title\n: Tides & times\n? date\n: &d 2020-05-05\n? updated\n: *d\n? id\n: &i [5]\n? guid\n: &g [17]\n? other\n: [*i, *g]\n---\nText\n',
    });
    const { kind, diagnostics, report } = await importFeed({ root, feed: join(feeds, 'hugo.xml'), now });
    expect(kind).toBe('articles');
    expect(diagnostics).toMatchObject([{ code: 'unedited-article', path: 'articles/tides.md' }]);
    expect(report?.imported.map(({ state }) => state)).toEqual(['failed', 'written', 'written']);
  });

  it('leaves no file behind', async () => {
    const root = site();
    writeFileSync(join(root, 'articles/keep.txt'), 'kept');
    await take(root, join(feeds, 'hugo.xml'));
    expect(readdirSync(join(root, 'articles')).sort()).toEqual(
      ['keep.txt', ...Object.keys(articles).map((path) => path.slice('articles/'.length))].sort(),
    );
  });
});
