import { describe, expect, it } from 'vitest';
import { renderHtml } from './render-html.js';

const page = 'https://site.example/post/';

describe('links within a body', () => {
  it('lead from footnotes to their marks and back, each id with the prefix', () => {
    expect(renderHtml('a[^n] b[^n]\n\n[^n]: c')).toBe(
      `<p>a<sup><a href="${page}#p1-fn-n" id="p1-fnref-n">1</a></sup> b<sup><a href="${page}#p1-fn-n" id="p1-fnref-n-2">1</a></sup></p>` +
        `<hr><ol><li id="p1-fn-n"><p>c <a href="${page}#p1-fnref-n">↩\ufe0e</a> <a href="${page}#p1-fnref-n-2">↩\ufe0e<sup>2</sup></a></p></li></ol>`,
    );
  });

  it('work with footnotes named in other letters', () => {
    expect(renderHtml('a[^ö]\n\n[^ö]: b')).toContain(`<a href="${page}#p1-fn-%C3%B6" id="p1-fnref-ö">`);
  });

  it('lead to ids in HTML, which get the prefix', () => {
    expect(renderHtml('[a](#x) <b id="x">b</b> <a name="y z">c</a> [d](#y-z)')).toBe(
      `<p><a href="${page}#p1-x">a</a> <b id="p1-x">b</b> <a id="p1-y-z">c</a> <a href="${page}#p1-y-z">d</a></p>`,
    );
    expect(renderHtml('[a](#x)\n\n<div id="x">b</div>')).toBe(`<p><a href="${page}#p1-x">a</a></p><p id="p1-x">b</p>`);
  });

  it('lead to headings by the ids that site generators give them', () => {
    expect(renderHtml('[a](#some-words) [c](#some-words-1)\n\n## Some *words*!\n\n## Some words\n\n## Other')).toBe(
      `<p><a href="${page}#p1-some-words">a</a> <a href="${page}#p1-some-words-1">c</a></p>` +
        '<h2 id="p1-some-words">Some <em>words</em>!</h2><h2 id="p1-some-words-1">Some words</h2><h2>Other</h2>',
    );
  });

  it('are known by the full address of the page, with its last slash or without', () => {
    expect(renderHtml('[a](https://site.example/post/#x) [b](https://site.example/post#x) <b id="x">c</b>')).toBe(
      `<p><a href="${page}#p1-x">a</a> <a href="${page}#p1-x">b</a> <b id="p1-x">c</b></p>`,
    );
  });

  it('lead to the page as written where the body has no such place', () => {
    expect(renderHtml('[a](#comments) [b](https://b.example/#x) <b id="x">c</b>')).toBe(
      `<p><a href="${page}#comments">a</a> <a href="https://b.example/#x">b</a> <b id="p1-x">c</b></p>`,
    );
  });

  it('lead to the first of two elements with one id, and the other has none', () => {
    expect(renderHtml('[a](#x) <b id="x">b</b> <i id="x">c</i>')).toBe(
      `<p><a href="${page}#p1-x">a</a> <b id="p1-x">b</b> <i>c</i></p>`,
    );
  });

  it('do not nest', () => {
    expect(renderHtml('<a href="/a">b <iframe src="/c" title="d"></iframe></a>')).toBe(
      '<p><a href="https://site.example/a">b d</a></p>',
    );
  });
});
