import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkEntries } from '../../bench/feeds/check-entries.js';
import { feedChecker } from '../../bench/feeds/feed-checker.js';
import { type FeedEntry, readFeed } from '../../bench/feeds/read-feed.js';

const expected = [
  { slug: 'second-b', opening: 'The tram runs.', closing: 'It stops at noon.' },
  { slug: 'first-a', opening: 'The mast is up.', closing: 'It hums.' },
];
const entries: readonly FeedEntry[] = [
  { id: 'https://example.org/2020/02/second-b/', content: '<p>The tram\nruns. And so on.</p><p>It stops at noon.</p>' },
  { id: 'https://example.org/2020/01/first-a', content: '<p>The mast is up.</p><p>It hums.</p>' },
];
const escaped = ({ content }: FeedEntry) => content.replaceAll('<', '&lt;');
const feeds = {
  rss: `<rss><channel><title>T</title>${entries.map((entry) => `<item><guid>${entry.id}</guid><description>short</description><content:encoded>${escaped(entry)}</content:encoded></item>`).join('')}</channel></rss>`,
  atom: `<feed><id>feed</id>${entries.map((entry) => `<entry><author><name>D</name></author><id>${entry.id}</id><content type="html"><![CDATA[${entry.content}]]></content></entry>`).join('')}</feed>`,
  json: JSON.stringify({ items: entries.map(({ id, content }) => ({ id, content_html: content })) }),
};

const [second, first] = entries as [FeedEntry, FeedEntry];

describe('the checker of feeds', () => {
  it.each(['rss', 'atom', 'json'] as const)('reads the entries of %s', (format) => {
    expect(readFeed(format, feeds[format])).toEqual(entries);
  });

  it('takes a description for the content where nothing is fuller', () => {
    const rss = '<rss><channel><item><guid>a</guid><description>All of it</description></item></channel></rss>';
    expect(readFeed('rss', rss)).toEqual([{ id: 'a', content: 'All of it' }]);
  });

  it('accepts the expected entries', () => {
    expect(checkEntries(entries, expected)).toBeUndefined();
  });

  it.each<[what: string, found: readonly FeedEntry[], says: string]>([
    ['a missing entry', [second], 'it has 1 entries instead of 2'],
    ['one too many', [second, first, first], 'it has 3 entries instead of 2'],
    ['another order', [first, second], 'entry 1: its id is'],
    ['no content', [second, { ...first, content: '' }], 'entry 2: "first-a" has no content'],
    ['half of a content', [{ ...second, content: '<p>The tram runs.</p>' }, first], 'lacks "It stops at noon."'],
    ['the end of a content', [second, { ...first, content: '<p>It hums.</p>' }], 'lacks "The mast is up."'],
  ])('rejects %s', (_what, found, says) => {
    expect(checkEntries(found, expected)).toContain(says);
  });
});

describe('the checker of files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tidings-feeds-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const program = {
    feeds: { rss: join(folder, 'rss.xml'), atom: join(folder, 'atom.xml'), json: join(folder, 'feed.json') },
  };
  const write = (changed: Partial<typeof feeds> = {}) => {
    for (const [format, text] of Object.entries({ ...feeds, ...changed })) {
      writeFileSync(program.feeds[format as keyof typeof feeds], text);
    }
  };

  it('looks at all three', () => {
    const check = feedChecker();
    write();
    expect(check(program, expected)).toBeUndefined();
    for (const format of ['rss', 'atom', 'json'] as const) {
      write({ [format]: feeds[format].replace('It hums.', '') });
      expect(check(program, expected)).toContain(`${program.feeds[format]}: entry 2`);
    }
  });

  it('complains of what is missing and of what is none', () => {
    const check = feedChecker();
    write({ atom: '<feed>' });
    expect(check(program, expected)).toContain('atom.xml: Error');
    rmSync(program.feeds.rss);
    expect(check(program, expected)).toContain('ENOENT');
  });

  it('does not take what was right for one expectation for right for another', () => {
    const check = feedChecker();
    write();
    expect(check(program, expected)).toBeUndefined();
    expect(check(program, expected.slice(1))).toContain('it has 2 entries instead of 1');
  });
});
