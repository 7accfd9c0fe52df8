import { describe, expect, it } from 'vitest';
import { build } from '../../src/build-texts.js';

const config = {
  site: { url: 'https://news.example', title: 'News', license: 'CC-BY-4.0' },
  rsl: { permits: { usage: 'all' } },
} as const;

async function rssOf(frontMatter: string): Promise<string> {
  const text = `---\ntitle: X\ndate: 2025-01-01\n${frontMatter}\n---\n\nText.\n`;
  const articles = [
    { path: 'x.md', text },
    { path: 'y.md', text: '---\ntitle: Y\ndate: 2024-01-01\n---\n\nText.\n' },
  ];
  const { outputs } = await build({ config, articles, now: new Date('2026-01-01T00:00:00Z') });
  const rss = outputs.find(({ mediaType }) => mediaType === 'application/rss+xml')?.text ?? '';
  return rss.slice(rss.indexOf('<item>'), rss.indexOf('</item>'));
}

describe('the licence and the terms of the site', () => {
  it.each(['tags: a', 'canonical_url: https://NEWS.example/x/', 'source: false'])('are those of: %s', async (field) => {
    const item = await rssOf(field);
    expect(item).toContain('<creativeCommons:license>');
    expect(item).toContain('type="usage">all<');
    expect(item).not.toContain('<source');
  });

  it.each(['source: https://agency.example/x', 'source: An agency', 'source: { url: agency.example/x }'])(
    'are not those of what was first published elsewhere: %s',
    async (field) => {
      const item = await rssOf(field);
      expect(item).not.toContain('<creativeCommons:license>');
      expect(item).not.toContain('type="usage">all<');
    },
  );
});
