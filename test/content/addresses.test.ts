import { describe, expect, it } from 'vitest';
import { loadRender } from '../../src/content/render.js';
import { bodyInput } from './body-input.js';
import { renderHtml } from './render-html.js';

const render = await loadRender();

describe('the addresses of a body', () => {
  it('are absolute in every attribute that holds one', () => {
    expect(renderHtml('[a](../b) ![c](/d.png "t")')).toBe(
      '<p><a href="https://site.example/b">a</a> <img src="https://site.example/d.png" alt="c" title="t"></p>',
    );
    expect(renderHtml('<blockquote cite="/q">a</blockquote>')).toBe(
      '<blockquote cite="https://site.example/q">a</blockquote>',
    );
    expect(renderHtml('<video src="v.mp4" poster="/p.jpg"></video>')).toContain(
      '<video src="https://site.example/post/v.mp4" poster="https://site.example/p.jpg" controls>',
    );
  });

  it('are none where they name the file of an article that is not there, which the author hears of', () => {
    const { html, diagnostics } = render(bodyInput('See [the draft](./draft.md#part) and [notes](../notes.txt).\n'));
    expect(html).toBe('<p>See the draft and <a href="https://site.example/notes.txt">notes</a>.</p>');
    expect(diagnostics).toMatchObject([
      { code: 'unresolved-link', path: 'articles/post.md', range: { start: { line: 1, column: 17 } } },
    ]);
  });

  it('that lead to no article are shown and placed as they are written', () => {
    const { diagnostics } = render(bodyInput('[a](<a b.md>)\n\n[c](c%20d.md) [é](é.md#f)\n'));
    const names = ['a b.md', 'c%20d.md', 'é.md'];
    expect(diagnostics).toMatchObject(
      names.map((name) => ({ message: `no article is \`${name}\`, and its address is left out` })),
    );
    expect(diagnostics.map(({ range }) => [range?.start, range?.end])).toEqual([
      [
        { line: 1, column: 6 },
        { line: 1, column: 12 },
      ],
      [
        { line: 3, column: 5 },
        { line: 3, column: 13 },
      ],
      [
        { line: 3, column: 19 },
        { line: 3, column: 25 },
      ],
    ]);
  });

  it('are absolute in each candidate of a srcset', () => {
    const srcset = (value: string) => /srcset="([^"]*)"/.exec(renderHtml(`<img src="a.png" srcset="${value}">`))?.[1];
    expect(srcset('/a.png 1x, b.png 2x')).toBe('https://site.example/a.png 1x, https://site.example/post/b.png 2x');
    expect(srcset(' /a.png 100w,/b.png 200w')).toBe('https://site.example/a.png 100w, https://site.example/b.png 200w');
    expect(srcset('/a,b.png')).toBe('https://site.example/a,b.png');
    expect(srcset('javascript:a 1x, /b.png 2x')).toBe('https://site.example/b.png 2x');
    expect(srcset('data:image/png,a 1x')).toBeUndefined();
  });

  it('that are none leave the words', () => {
    expect(renderHtml('[a](javascript:b) <a href="&#106;avascript:c">d</a> [e]()')).toBe('<p>a d e</p>');
    expect(renderHtml('![a](javascript:b)')).toBe('<p>a</p>');
    expect(renderHtml('<blockquote cite="urn:x">a</blockquote>')).toBe('<blockquote>a</blockquote>');
  });

  it('lead to other articles by their files', () => {
    const resolve = (reference: string) => (reference === '../other.md' ? 'https://site.example/other/' : undefined);
    expect(renderHtml('[a](../other.md#b)', { resolve })).toBe('<p><a href="https://site.example/other/#b">a</a></p>');
  });
});
