import { describe, expect, it } from 'vitest';
import { build } from '../../src/build-texts.js';
import type { UserConfig } from '../../src/config/user-config.js';
import type { MediaBytes } from '../../src/media/media-in-memory.js';
import { mp3, png } from '../media/sample-files.js';
import { goodConfig } from './sample-podcast.js';

/** A PNG in RGB (PNG 1.2, 4.1.1: the colour type 2). */
function cover(width: number, height: number): Buffer {
  const bytes = png(width, height);
  bytes[25] = 2;
  return bytes;
}

const codes = ['missing-media', 'podcast-image'];

/** What is said of the files of an episode with these lines of front matter, the first of which is line 4. */
async function said(lines: string, media: readonly MediaBytes[] | undefined, config: UserConfig = goodConfig) {
  const text = `---\ntitle: Hello\ndate: 2024-01-31\n${lines}\naudio: a.mp3\n---\n\nHello.`;
  const sound = { path: 'x/a.mp3', bytes: mp3(40) };
  const { diagnostics } = await build({
    config,
    articles: [{ path: 'x/hello.md', text }],
    now: new Date('2026-06-01T12:00:00Z'),
    ...(media && { media: [sound, ...media] }),
  });
  return diagnostics
    .filter((one) => one.path === 'x/hello.md' && codes.includes(one.code))
    .map(({ code, range, message }) => `${range?.start.line}: ${code}: ${message}`);
}

describe('the files of an episode', () => {
  it.each([
    ['transcript: nope.vtt', '4: missing-media: '],
    ['transcript:\n  - url: nope.vtt\n    type: text/vtt', '5: missing-media: '],
    ['chapters: nope.json', '4: missing-media: '],
    ['episode_image: nope.png', '4: missing-media: '],
    ['guests:\n  - name: Night desk\n    image: nope.png', 'missing-media: '],
  ])('are looked for: %s', async (lines, expected) => {
    const found = await said(lines, []);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
    expect(found[0]).toContain('nope.');
  });

  it('are let pass where they are', async () => {
    const media = ['x/a.vtt', 'static/b.json', 'x/c.png'].map((path) => ({ path, bytes: png(8, 8) }));
    const lines = 'transcript: a.vtt\nchapters: /b.json\nguests:\n  - name: Night desk\n    image: c.png';
    expect(await said(lines, media)).toEqual([]);
  });

  it('are no matter where nobody looks, and without a podcast', async () => {
    expect(await said('transcript: nope.vtt', undefined)).toEqual([]);
    const { podcast: _, ...plain } = goodConfig;
    expect(await said('transcript: nope.vtt', [], plain)).toEqual([]);
  });

  it.each([
    [cover(1399, 1399), "the episode's cover is only 1399 by 1399 pixels"],
    [cover(1500, 1400), "the episode's cover is not square"],
    [cover(3001, 3001), "the episode's cover is as large as"],
    [png(1400, 1400), "the episode's cover has other colours"],
    [cover(1400, 1400), undefined],
    [cover(3000, 3000), undefined],
  ])('have a cover that directories take, case %#', async (bytes, problem) => {
    const found = await said('episode_image: /cover.png', [{ path: 'static/cover.png', bytes }]);
    expect(found).toHaveLength(problem === undefined ? 0 : 1);
    if (problem !== undefined) expect(found[0]).toContain(`4: podcast-image: ${problem}`);
  });
});
