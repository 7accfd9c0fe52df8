import { describe, expect, it } from 'vitest';
import { loadExtras, noExtras } from '../../src/content/extras.js';
import { defaultBodySettings } from '../../src/model/body-settings.js';

const load = (markdown: string, settings = {}) =>
  loadExtras({ markdown, settings: { ...defaultBodySettings, ...settings } });

describe('loadExtras', () => {
  it('loads nothing for a plain article, money and times in it', async () => {
    expect(await load('# Title\n\nIt costs $5 or $6 from 10:30 to 11:45. `a < b`')).toBe(noExtras);
  });

  it('loads what the body needs, if the settings want it', async () => {
    expect(Object.keys(await load('$$\na\n$$'))).toEqual(['toMathml']);
    expect(Object.keys(await load('$a$', { math: true }))).toEqual(['toMathml']);
    expect(Object.keys(await load(':tada:'))).toEqual(['emojiOf']);
    expect(Object.keys(await load('<div class="share">'))).toEqual(['selectAll']);
    expect(await load('$$\na\n$$ $a$ :tada: <b>', { math: false, emoji: false, exclude: [], furniture: [] })).toBe(
      noExtras,
    );
  });

  it("loads what reads selectors for an author's own, whatever the text is", async () => {
    const own = (...added: readonly string[]) => ({ exclude: [...defaultBodySettings.exclude, ...added] });
    expect(Object.keys(await load('Text', own('img[src*=a]')))).toEqual(['selectAll']);
    expect(Object.keys(await load('Text', own('.promo')))).toEqual(['selectAll']);
    expect(await load('Text', own())).toBe(noExtras);
  });

  it('looks for what selectors name in capital letters, too', async () => {
    const { selectAll } = await load('<NAV>a</NAV>', { exclude: ['nav:not(.b)'] });
    const nav = { type: 'element' as const, tagName: 'nav', properties: {}, children: [] };
    expect(selectAll?.(['nav:not(.b)'], { type: 'root', children: [nav] })).toEqual([nav]);
  });

  it('reads TeX as TeX alone: no address, no file, no endless macro', async () => {
    const { toMathml } = await load('$$');
    expect(() => toMathml?.('\\href{javascript:alert(1)}{x}', false)).toThrow();
    expect(() => toMathml?.('\\def\\a{\\a\\a}\\a', false)).toThrow();
  });
});
