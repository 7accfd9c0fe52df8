import { describe, expect, it } from 'vitest';
import { build } from '../src/build-texts.js';
import type { UserConfig } from '../src/config/user-config.js';
import { expectValidAtom } from './conformance/atom-grammar.js';
import { find, parseStrictly, texts } from './conformance/strict-xml.js';

/** What a test says beside the articles. */
interface Setting {
  readonly now?: string;
  readonly timeZone?: string;
  readonly config?: Partial<UserConfig>;
}

/** A publication with one older article, so that a build without the article in question has something to publish. */
async function publish(articles: Readonly<Record<string, string>>, { now, timeZone = 'UTC', config }: Setting = {}) {
  const older = '---\ntitle: Older\ndate: 2001-01-01\n---\n\nOlder.\n';
  const { outputs, diagnostics, report } = await build({
    config: { ...config, site: { url: 'https://gazette.example', title: 'The Gazette', language: 'en', timeZone } },
    articles: Object.entries({ ...articles, 'older.md': older }).map(([path, text]) => ({ path, text })),
    now: new Date(now ?? '2026-06-01T12:00:00Z'),
  });
  const text = (path: string) => outputs.find((output) => output.path === path)?.text ?? '';
  return {
    diagnostics,
    report,
    codes: diagnostics.map(({ code }) => code),
    atom: text('atom.xml'),
    rss: text('rss.xml'),
    items: JSON.parse(text('feed.json') || '{"items":[]}').items as readonly Record<string, unknown>[],
  };
}

function article(frontMatter: string, body = 'Body.'): string {
  return `---\ntitle: Hello\n${frontMatter}\n---\n\n${body}\n`;
}

async function isOut(frontMatter: string, now: string, timeZone: string): Promise<boolean> {
  const { items } = await publish({ 'hello.md': article(frontMatter) }, { now, timeZone });
  return items.some(({ title }) => title === 'Hello');
}

// The moment in UTC, worked out by hand: zones ahead and behind, with half hours, over the date line, and on the days
// when the clocks change.
const moments = [
  ['2026-11-20 18:30', 'UTC', '2026-11-20T18:30:00Z'],
  ['2026-11-20 18:30', 'Asia/Kolkata', '2026-11-20T13:00:00Z'],
  ['2026-11-20 18:30', 'America/New_York', '2026-11-20T23:30:00Z'],
  ['2026-07-20 18:30', 'America/New_York', '2026-07-20T22:30:00Z'],
  ['2026-11-20 00:00', 'Pacific/Kiritimati', '2026-11-19T10:00:00Z'],
  ['2026-11-20', 'Pacific/Chatham', '2026-11-19T10:15:00Z'],
  ['2026-11-20T18:30:00+09:00', 'America/New_York', '2026-11-20T09:30:00Z'],
  // In Paris there is no half past two on this night: the clocks go from two to three.
  ['2026-03-29 02:30', 'Europe/Paris', '2026-03-29T01:30:00Z'],
  ['2026-03-29 03:30', 'Europe/Paris', '2026-03-29T01:30:00Z'],
  // And here it comes twice; the first is meant.
  ['2026-10-25 02:30', 'Europe/Paris', '2026-10-25T00:30:00Z'],
  // A day without midnight.
  ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00Z'],
] as const;

function secondsFrom(moment: string, seconds: number): string {
  return new Date(Date.parse(moment) + seconds * 1000).toISOString();
}

describe.each(moments)('%s in %s', (written, zone, moment) => {
  it('is to the second when an embargo ends', async () => {
    const frontMatter = `date: ${written}`;
    expect(await isOut(frontMatter, secondsFrom(moment, -1), zone)).toBe(false);
    expect(await isOut(frontMatter, moment, zone)).toBe(true);
    expect(await isOut(frontMatter, secondsFrom(moment, 1), zone)).toBe(true);
  });

  it('is to the second when an article expires', async () => {
    const frontMatter = `date: 2020-01-01\nexpires: ${written}`;
    expect(await isOut(frontMatter, secondsFrom(moment, -1), zone)).toBe(true);
    expect(await isOut(frontMatter, moment, zone)).toBe(false);
    expect(await isOut(frontMatter, secondsFrom(moment, 1), zone)).toBe(false);
  });
});

describe('what goes out before its time', () => {
  it('is nothing of an article under embargo, not even the time of the feed', async () => {
    const embargoed = { 'hello.md': article('date: 2026-06-01 14:00\nupdated: 2026-06-02', 'A secret.') };
    const { atom, rss, items, report } = await publish(embargoed, { now: '2026-06-01T13:59:59Z' });
    expect(`${atom}${rss}${JSON.stringify(items)}`).not.toMatch(/Hello|secret|2026/);
    expect(report?.leftOut).toMatchObject([{ reason: 'scheduled', due: '2026-06-01T14:00:00Z' }]);
  });
});

describe('an article that was taken back', () => {
  const full = [
    'date: 2026-05-20',
    'guid: tag:gazette.example,2026:1',
    'summary: A secret summary.',
    'image: https://cdn.example/secret.jpg',
    'audio: https://cdn.example/secret.mp3',
    'transcript: https://cdn.example/secret.vtt',
    'hosts: Secret Host',
    'link: https://secret.example/',
    'correction: A secret correction.',
    'feed_content: summary',
    'support: true',
    'tags: news',
  ].join('\n');
  const body = '# A secret heading\n\nA secret text ![A secret](https://cdn.example/secret.png) {{% secret %}}\n';
  const config: Partial<UserConfig> = {
    support: '/donate',
    podcast: { category: 'Daily News', image: 'https://cdn.example/cover.png', explicit: false },
  };

  it.each(['withdrawn: true', 'withdrawn: 2026-05-21', 'withdrawn: { date: 2026-05-21, reason: It was wrong. }'])(
    'keeps id, place and title with `%s`, and nothing else goes out',
    async (withdrawn) => {
      const { atom, rss, items, codes } = await publish(
        { 'hello.md': article(`${full}\n${withdrawn}`, body) },
        { config },
      );
      const told = withdrawn === 'withdrawn: true' ? ['undated-withdrawal'] : [];
      expect(codes.filter((code) => !code.startsWith('podcast'))).toEqual(told);
      expect(`${atom}${rss}${JSON.stringify(items)}`).not.toMatch(/secret/i);
      const [item] = items;
      expect(item).toMatchObject({
        id: 'tag:gazette.example,2026:1',
        title: 'Hello',
        url: 'https://gazette.example/hello',
        date_published: '2026-05-20T00:00:00Z',
        tags: ['news'],
      });
      expect(item?.['content_html']).toMatch(
        /^<p><em>This article has been withdrawn\.<\/em><\/p>(?:\n<p>It was wrong\.<\/p>)?$/,
      );
      expectValidAtom(atom);
      const document = parseStrictly(atom);
      const entry = '/atom:feed/atom:entry[atom:id="tag:gazette.example,2026:1"]';
      const deleted = '/atom:feed/at:deleted-entry[@ref="tag:gazette.example,2026:1"]';
      expect(texts(document, `${deleted}/@when`)).toEqual(texts(document, `${entry}/atom:updated`));
      expect(texts(document, `${deleted}/at:comment`)).toEqual(withdrawn.includes('reason') ? ['It was wrong.'] : []);
      expect(find(document, `${entry}/atom:link[@rel!="alternate"]`)).toEqual([]);
    },
  );

  it.each([
    ['withdrawn: 2026-05-25', '2026-05-25T00:00:00Z'],
    ['withdrawn: 2026-05-25\nupdated: 2026-05-22', '2026-05-25T00:00:00Z'],
    ['withdrawn: 2026-05-25\nupdated: 2026-05-28', '2026-05-28T00:00:00Z'],
    ['withdrawn: 2026-05-01', '2026-05-20T00:00:00Z'],
    ['withdrawn: true\nupdated: 2026-05-22', '2026-05-22T00:00:00Z'],
    ['withdrawn: true', '2026-05-20T00:00:00Z'],
  ])('is updated with `%s`: %s', async (frontMatter, updated) => {
    const { atom } = await publish({ 'hello.md': article(`date: 2026-05-20\n${frontMatter}`) });
    expect(texts(parseStrictly(atom), '/atom:feed/atom:entry[1]/atom:updated')).toEqual([updated]);
  });

  it('keeps the title that only its first heading says, whatever is wrong with the rest', async () => {
    const text =
      '---\ndate: 2026-05-20\nwithdrawn: true\n---\n\n# In the body\n\n{{% nobody-knows %}}\n\n![](gone.png)\n';
    const { items, codes } = await publish({ 'hello.md': text });
    expect(codes).toEqual(['undated-withdrawal']);
    expect(items[0]).toMatchObject({ title: 'In the body' });
  });

  it('is a draft if it is one, and gone when it expires', async () => {
    for (const also of ['draft: true', 'draft: perhaps', 'expires: 2026-05-25']) {
      const { atom } = await publish({ 'hello.md': article(`date: 2026-05-20\nwithdrawn: true\n${also}`) });
      expect(atom).not.toMatch(/Hello|deleted-entry/);
    }
  });

  it('comes back when it is withdrawn no more', async () => {
    const { atom } = await publish({ 'hello.md': article('date: 2026-05-20\nwithdrawn: false') });
    expect(atom).not.toMatch(/deleted-entry|xmlns:at/);
    expect(atom).toContain('Body.');
  });

  it('is in no list of deleted entries once the feed has no room for it', async () => {
    const { atom } = await publish(
      {
        'hello.md': article('date: 2026-05-20\nwithdrawn: true'),
        'newer.md': article('date: 2026-05-21'),
      },
      { config: { limit: 1 } },
    );
    expect(atom).not.toContain('deleted-entry');
  });
});

describe('a correction', () => {
  it.each(['full', 'teaser'] as const)(
    'stands on top of the body in a feed of kind %s, and in no summary',
    async (content) => {
      const text = article(
        'date: 2026-05-20\nupdated: 2026-05-21\ncorrection: { date: 2026-05-21, text: Loans rose by a "quarter" < a half. }',
        'One.\n\nTwo.\n\nThree.\n\nFour.',
      );
      const { items, codes } = await publish({ 'hello.md': text }, { config: { content } });
      expect(codes).toEqual([]);
      expect(items[0]?.['content_html']).toMatch(
        /^<p><strong>Correction \(21 May 2026\):<\/strong> Loans rose by a &#x22;quarter&#x22; &#x3C; a half\.<\/p>\n<p>One/,
      );
      expect(items[0]?.['summary']).toBe('One.');
    },
  );

  it('moves no date by itself, and its author is told', async () => {
    const text = article(
      'date: 2026-05-20\ncorrections:\n  - { date: 2026-05-21, text: First. }\n  - { date: 2026-05-23, text: Second. }',
    );
    const { atom, diagnostics } = await publish({ 'hello.md': text });
    expect(texts(parseStrictly(atom), '/atom:feed/atom:entry[1]/atom:updated')).toEqual(['2026-05-20T00:00:00Z']);
    expect(diagnostics).toMatchObject([
      { code: 'stale-update', fixes: [{ path: 'hello.md', field: 'updated', value: '2026-05-23' }] },
    ]);
  });

  it('is dated by the calendar of the site', async () => {
    const text = article(
      'date: 2026-05-20\nupdated: 2026-06-01\ncorrection: { date: 2026-05-31T22:30:00Z, text: Wrong. }',
    );
    const { items } = await publish({ 'hello.md': text }, { timeZone: 'Europe/Paris' });
    expect(items[0]?.['content_html']).toContain('(1 June 2026)');
  });
});

describe('an id of another system', () => {
  it.each(['12345', '7F1E2D3C-1111-4222-8333-444455556666', '?p=7&q=<é>', 'http://old.example/?p=12 '])(
    'goes out to the byte from `guid`: %s',
    async (guid) => {
      const { atom, rss, items, codes } = await publish({ 'hello.md': article(`date: 2026-05-20\nguid: '${guid}'`) });
      expect(items[0]?.['id']).toBe(guid);
      expect(texts(parseStrictly(atom), '/atom:feed/atom:entry/atom:id')[0]).toBe(guid);
      expect(texts(parseStrictly(rss), '/rss/channel/item/guid')[0]).toBe(guid);
      expect(texts(parseStrictly(rss), '/rss/channel/item/guid/@isPermaLink')[0]).toBe('false');
      expect(codes).toEqual(['not-an-iri']);
      if (/^\d+$/.test(guid)) expectValidAtom(atom, [guid]);
    },
  );

  it('is told of once however many there are, and where Atom is not written not at all', async () => {
    const articles = {
      'a.md': article('date: 2026-05-20\nguid: one'),
      'b.md': article('date: 2026-05-21\nguid: two'),
    };
    expect((await publish(articles)).codes).toEqual(['not-an-iri']);
    expect((await publish(articles, { config: { formats: { atom: false } } })).codes).toEqual([]);
  });
});

describe('an id that two articles want', () => {
  const own = article('date: 2026-05-20');

  it.each([
    ['its id', 'id: https://gazette.example/zoo', 'duplicate-id'],
    ['its id by another name', 'guid: https://gazette.example/zoo', 'duplicate-id'],
    ['its address', 'url: /zoo', 'duplicate-address'],
    ['its name', 'slug: zoo', 'duplicate-address'],
  ])('stays with the one whose place it is when a guest claims %s', async (_, claim, code) => {
    const guest = article(`date: 2026-05-22\n${claim}`);
    // A guest's file may come first or last.
    for (const path of ['a-guest.md', 'zz-guest.md']) {
      const { diagnostics } = await publish({ [path]: guest, 'zoo.md': own });
      expect(diagnostics).toMatchObject([{ code, path, related: [{ path: 'zoo.md' }] }]);
    }
  });

  it('stays with the first of two that claim it alike', async () => {
    const claim = article('date: 2026-05-22\nid: tag:gazette.example,2026:x');
    const { diagnostics } = await publish({ 'b.md': claim, 'a.md': claim });
    expect(diagnostics).toMatchObject([{ code: 'duplicate-id', path: 'b.md', related: [{ path: 'a.md' }] }]);
  });
});
