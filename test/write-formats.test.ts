import { describe, expect, it } from 'vitest';
import { build } from '../src/build-texts.js';
import type { UserConfig } from '../src/config/user-config.js';

const site = { url: 'https://gazette.example', title: 'The Gazette' };

/** A build of articles of so many kilobytes each, the newest first. */
function buildSizes(kilobytes: readonly number[], config: UserConfig) {
  return build({
    config: { site, ...config },
    articles: kilobytes.map((count, index) => ({
      path: `${index}.md`,
      text: `---\ntitle: Entry ${index}\ndate: 2024-01-${28 - index}\n---\n\n${'news '.repeat(count * 200)}`,
    })),
    now: new Date('2026-06-01T12:00:00Z'),
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
