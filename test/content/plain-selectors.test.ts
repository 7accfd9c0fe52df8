import fc from 'fast-check';
import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import { describe, expect, it } from 'vitest';
import { loadExtras } from '../../src/content/extras.js';
import { isPlain, mayNameIn, selectPlain } from '../../src/content/plain-selectors.js';
import { selectAll } from '../../src/content/select-all.js';
import { ambiguousFurniture, defaultBodySettings, pageFurniture } from '../../src/model/body-settings.js';

const treeOf = (html: string) => raw({ type: 'root', children: [{ type: 'raw', value: `${html}<p>` }] }) as Root;

const name = fc.constantFrom('share', 'Share', 'share-x', 'toc', '', 'ad ads', 'no-feed\tx', 'x.y');
const tagName = fc.constantFrom('div', 'nav', 'P', 'Nav', 'aside');
const opening = fc
  .tuple(tagName, name, name, fc.constantFrom('', ' data-feed=exclude', ' DATA-FEED="exclude"', ' role="tablist"'))
  .map(([tag, id, classes, more]) => `<${tag} id="${id}" class="${classes}"${more}>`);
const html = fc
  .array(fc.oneof(opening, fc.constantFrom('</div>', '</nav>', '</aside>', 'text')))
  .map((all) => all.join(''));
const selectors = [...pageFurniture, ...ambiguousFurniture, '#share', '.Share', '.share-x', 'nav', 'aside > p', '.a.b'];

describe('plain selectors', () => {
  it('name what the reader of all selectors finds', () => {
    fc.assert(
      fc.property(html, (html) => {
        const tree = treeOf(html);
        const some = selectors.filter(isPlain);
        expect(selectPlain(some, tree)).toEqual(selectAll(some, tree));
      }),
    );
  });

  it('and the others are looked for wherever they may name something', async () => {
    await fc.assert(
      fc.asyncProperty(html, async (html) => {
        const tree = treeOf(html);
        const extras = await loadExtras({ markdown: html, settings: { ...defaultBodySettings, exclude: selectors } });
        const found = new Set(extras.selectAll?.(selectors, tree));
        expect(found).toEqual(new Set(selectAll(selectors, tree)));
      }),
    );
  });

  it('are one class or one id', () => {
    expect(['.a', '#b-c', '._d2'].every(isPlain)).toBe(true);
    expect(['a', '.a.b', '.a b', '.a, .b', '.a:hover', String.raw`.a\:b`, '.-a', '[a]', '*'].some(isPlain)).toBe(false);
  });

  it('are not needed where a name is nowhere in the text', () => {
    expect(mayNameIn('<nav>', 'nav:not(.a)')).toBe(true);
    expect(mayNameIn('<div data-feed>', '[data-feed="exclude"]')).toBe(true);
    expect(mayNameIn('<div>', 'nav:not([role="tablist"], .nav-tabs)')).toBe(false);
    expect(mayNameIn('<div>', '[data-feed="exclude"]')).toBe(false);
    expect(['*', 'a b', ':is(a, b)', 'a, b', 'a|b', '.a.b'].every((one) => mayNameIn('<div>', one))).toBe(true);
  });
});
