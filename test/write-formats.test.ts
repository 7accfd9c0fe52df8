import { describe, expect, it } from 'vitest';
import { buildFeeds } from '../src/build.js';
import { build } from '../src/build-texts.js';
import { resolveConfig } from '../src/config/resolve-config.js';
import type { UserConfig } from '../src/config/user-config.js';
import type { Instant } from '../src/model/instant.js';
import { textsToFiles } from '../src/texts-to-files.js';

const site = { url: 'https://gazette.example', title: 'The Gazette' };

const now = new Date('2026-06-01T12:00:00Z');

/** A build of articles of so many kilobytes each, the newest first. */
function buildSizes(kilobytes: readonly number[], config: UserConfig) {
  return build({
    config: { site, ...config },
    articles: kilobytes.map((count, index) => ({
      path: `${index}.md`,
      text: `---\ntitle: Entry ${index}\ndate: 2024-01-${28 - index}\n---\n\n${'news '.repeat(count * 200)}`,
    })),
    now,
  });
}

describe('the size of feed files', () => {
  it('is trimmed by whole entries, the same in all formats, and counted', async () => {
    const { outputs, report, diagnostics } = await buildSizes([3, 3, 3, 3, 3], { size: { most: 12_000 } });
    expect(diagnostics).toEqual([]);
    expect(outputs.map(({ entries }) => entries)).toEqual([3, 3, 3]);
    expect(outputs.filter(({ text }) => Buffer.byteLength(text) > 12_000)).toEqual([]);
    expect(report?.trimmed).toBe(2);
    const { items } = JSON.parse(outputs.find(({ path }) => path === 'feed.json')?.text ?? '');
    expect(items.map(({ title }: { title: string }) => title)).toEqual(['Entry 0', 'Entry 1', 'Entry 2']);
    expect(items[2].content_html).toHaveLength(3 * 1000 + '<p></p>'.length - 1);
  });

  it('is not touched where everything fits', async () => {
    const { outputs, report } = await buildSizes([1, 1], { size: { most: 100_000 } });
    expect(outputs.map(({ entries }) => entries)).toEqual([2, 2, 2]);
    expect(report).not.toHaveProperty('trimmed');
  });

  it('blocks publishing where not even the newest entry fits, and names its article', async () => {
    const { outputs, diagnostics } = await buildSizes([9, 1], { size: { most: 5_000 } });
    expect(outputs).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'entry-too-large', path: '0.md' }]);
  });

  it('is no reason to compare what subscribers hold with a feed that could not be made', async () => {
    const held = (await buildSizes([1, 1], {})).outputs.find(({ path }) => path === 'feed.json');
    if (!held) throw new Error('there is nothing to compare with');
    const { outputs, diagnostics, changes } = await build({
      config: { site, size: { most: 5_000 } },
      articles: [
        { path: '0.md', text: `---\ntitle: Entry 0\ndate: 2024-01-28\n---\n\n${'news '.repeat(2000)}` },
        { path: '1.md', text: '---\ntitle: Entry 1\ndate: 2024-01-27\n---\n\nNews.' },
      ],
      now,
      previous: held.text,
    });
    expect(outputs).toEqual([]);
    expect(changes).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['entry-too-large']);
  });

  it('is doubted from 250 kB on, once for each file, unless that is switched off', async () => {
    const sizes = [100, 100, 100];
    const doubted = await buildSizes(sizes, {});
    expect(doubted.outputs).toHaveLength(3);
    expect(doubted.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      Array.from({ length: 3 }, () => 'warning large-feed'),
    );
    expect(doubted.diagnostics[0]?.message).toMatch(
      /^`atom.xml` has 30\d\.\d kB with its 3 entries, more than 250\.0 kB$/,
    );
    expect((await buildSizes(sizes, { size: { warn: false } })).diagnostics).toEqual([]);
    expect((await buildSizes(sizes, { size: { warn: 400_000 } })).diagnostics).toEqual([]);
  });
});

describe('a feed that is longer than any text can be', () => {
  const articles = Array.from({ length: 5 }, (_, index) => ({
    path: `${index}.md`,
    text: `---\ntitle: Entry ${index}\ndate: 2024-01-${28 - index}\n---\n\n${'"'.repeat(index === 1 ? 100 : 9_000_000)}\n`,
  }));
  const config = { site, formats: { rss: false, atom: false } } as const;

  // `RangeError: Invalid string length`, told as a fault of the program.
  it('is an error at the largest articles, and is made without them where that is wanted', async () => {
    const { outputs, diagnostics } = await build({ config, articles, now });
    expect(outputs).toEqual([]);
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([['feed-too-large', '4.md']]);
    expect(diagnostics[0]?.message).toBe(
      'the feeds have no room for this entry of 54.0 million characters: all entries together can have 200.0 million characters',
    );
    const others = await build({ config, articles, now, skipInvalid: true });
    expect(others.outputs.map(({ entries }) => entries)).toEqual([4]);
  }, 60_000);
});

describe('a format that carries less than the others', () => {
  const text = '---\ntitle: Hello\ndate: 2024-01-31\n---\n\nOne.\n\nTwo.\n\nThree.\n\nFour.';

  async function textsOf(config: UserConfig, frontMatter = '') {
    const articles = [{ path: 'hello.md', text: text.replace('\n---\n', `\n${frontMatter}\n---\n`) }];
    const { outputs, diagnostics } = await build({ config: { site, ...config }, articles, now });
    expect(diagnostics).toEqual([]);
    return Object.fromEntries(outputs.map((output) => [output.path, output.text]));
  }

  it('has the beginning or the summary, and the others all of it', async () => {
    const texts = await textsOf({ content: { atom: 'teaser', json: 'summary' } });
    expect(texts['rss.xml']).toMatch(/Three\..*Four\./s);
    expect(texts['rss.xml']).not.toContain('Continue reading');
    expect(texts['atom.xml']).toMatch(/Three\..*Continue reading/s);
    expect(texts['atom.xml']).not.toContain('Four.');
    expect(texts['feed.json']).not.toMatch(/content_html|Two\./);
  });

  it('is as any other where an article says how much it gives', async () => {
    const texts = await textsOf({ content: { atom: 'teaser', json: 'summary' } }, 'feed_content: full');
    for (const one of Object.values(texts)) expect(one).toContain('Four.');
  });

  it('asks for support only where its format does, and says it to programs all the same', async () => {
    const texts = await textsOf({ support: { url: '/donate', body: { atom: false } } });
    expect(texts['rss.xml']).toMatch(/(?:<|&lt;|&#x3C;)hr/);
    expect(texts['feed.json']).toContain('<hr>');
    expect(texts['atom.xml']).not.toMatch(/(?:<|&lt;|&#x3C;)hr/);
    expect(texts['atom.xml']).toContain('rel="payment"');
  });

  it('is written as it would be alone', async () => {
    const mixed = await textsOf({ content: { rss: 'teaser', atom: 'full', json: 'summary' } });
    expect(mixed['rss.xml']).toBe((await textsOf({ content: 'teaser' }))['rss.xml']);
    expect(mixed['atom.xml']).toBe((await textsOf({ content: 'full' }))['atom.xml']);
    expect(mixed['feed.json']).toBe((await textsOf({ content: 'summary' }))['feed.json']);
    const same = await textsOf({ content: { rss: 'teaser', atom: 'teaser', json: 'teaser' } });
    expect(same).toEqual(await textsOf({ content: 'teaser' }));
  });

  // Each file fits by itself with another count: the largest decides for all.
  it('has no more entries than the largest has room for, whichever that is', async () => {
    for (const full of ['rss', 'atom', 'json'] as const) {
      const content = { rss: 'summary', atom: 'summary', json: 'summary', [full]: 'full' } as const;
      const { outputs, report } = await buildSizes([3, 3, 3, 3, 3], { content, size: { most: 12_000 } });
      expect(outputs.map(({ entries }) => entries)).toEqual([3, 3, 3]);
      expect(outputs.filter(({ bytes }) => bytes > 12_000)).toEqual([]);
      expect(report?.trimmed).toBe(2);
    }
  });

  it('is complained of once for what all formats have', async () => {
    const articles = [{ path: 'old.md', text: '---\ntitle: Old\ndate: 1970-01-01\n---\n\nOne.' }];
    const { diagnostics } = await build({ config: { site, content: { json: 'summary' } }, articles, now });
    expect(diagnostics.map(({ code }) => code)).toEqual(['implausible-date']);
  });
});

describe('the texts of feeds', () => {
  it('come in pieces, an entry in all formats before the next, and none of them holds more than an entry', async () => {
    const bodies = Array.from({ length: 20 }, (_, index) => `${index}${' words'.repeat(1000)}`);
    const { config } = resolveConfig([{ value: { site } }]);
    if (!config) throw new Error('no configuration');
    const pieces: { readonly path: string; readonly piece: string }[] = [];
    const texts = {
      open: (path: string) => ({
        write(piece: string) {
          pieces.push({ path, piece });
          return Buffer.byteLength(piece);
        },
        end: () => {},
      }),
      have: () => false,
    };
    const articles = bodies.map((body, index) => {
      return { path: `${index}.md`, text: `---\ntitle: Entry ${index}\ndate: 2024-01-${28 - index}\n---\n\n${body}` };
    });
    const input = { config, files: textsToFiles(articles), markers: [], now: '2026-06-01T12:00:00Z' as Instant, texts };
    const { outputs, diagnostics } = await buildFeeds(input);
    expect(diagnostics.map(({ code }) => code).filter((code) => code !== 'large-feed')).toEqual([]);
    const whole = await build({ config: { site }, articles, now });
    for (const { path, text, bytes } of whole.outputs) {
      const own = pieces.filter((one) => one.path === path).map(({ piece }) => piece);
      expect(own.join('')).toBe(text);
      expect(own).toHaveLength(bodies.length + 2);
      expect(Math.max(...own.map((piece) => piece.length))).toBeLessThan(8000);
      expect(outputs.find((one) => one.path === path)?.bytes).toBe(bytes);
      expect(bytes).toBe(Buffer.byteLength(text));
    }
    const order = pieces.slice(3, -3).map(({ path }) => path);
    expect(order).toEqual(bodies.flatMap(() => order.slice(0, 3)));
    expect(new Set(order.slice(0, 3)).size).toBe(3);
  });
});
