import { remark } from 'remark';
import { afterEach, describe, expect, it, vi } from 'vitest';

async function load() {
  vi.resetModules();
  return await import('../../src/content/markdown-parser.js');
}

describe('loadMarkdownParser', () => {
  afterEach(() => {
    vi.doUnmock('satteri');
  });

  it('is remark-parse with remark-gfm where satteri does not load', async () => {
    vi.doMock('satteri', () => {
      throw new Error('Cannot find native binding');
    });
    const { loadMarkdownParser, loadSatteriParser } = await load();
    expect(await loadSatteriParser()).toBeUndefined();
    const tree = remark()
      .use(await loadMarkdownParser())
      .parse('~~a~~ <b>\n\n| b |\n|---|');
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'table']);
  });

  it('is satteri, which makes trees without places in the text, and reads no front matter', async () => {
    const { loadMarkdownParser } = await load();
    const tree = remark()
      .use(await loadMarkdownParser())
      .parse('---\na: b\n---');
    expect(tree.children.map(({ type, position }) => [type, position])).toEqual([
      ['thematicBreak', undefined],
      ['heading', undefined],
    ]);
  });
});
