import { describe, expect, it } from 'vitest';
import { renderHtml } from './render-html.js';

describe('tags that HTML would read as nobody meant', () => {
  it('are shown where they mean nothing and do not end', () => {
    expect(renderHtml('a Vec<T> and <your name>, b')).toBe('<p>a Vec&#x3C;T> and &#x3C;your name>, b</p>');
    expect(renderHtml('use <constructor> here')).toBe('<p>use &#x3C;constructor> here</p>');
  });

  it('do not swallow the article', () => {
    expect(renderHtml('the <script> element\n\nb *c*')).toBe('<p>the &#x3C;script> element</p><p>b <em>c</em></p>');
    expect(renderHtml('in <title> or <textarea> or <table>\n\nb')).toContain('<p>b</p>');
    expect(renderHtml('press <kbd> first\n\nb')).toBe('<p>press &#x3C;kbd> first</p><p>b</p>');
    expect(renderHtml('<iframe src="https://b.example/c" />\n\nd *e*')).toBe(
      '<p><a href="https://b.example/c">b.example</a></p><p>d <em>e</em></p>',
    );
    expect(renderHtml('a <iframe src="https://b.example/c"> d *e*')).toContain('d <em>e</em>');
  });

  it('of words end with their paragraph', () => {
    expect(renderHtml('a <b>c\n\nd <a href="/e">f\n\n# g <i>h</i> <i>j\n\nk')).toBe(
      '<p>a <b>c</b></p><p>d <a href="https://site.example/e">f</a></p><h1>g <i>h</i> <i>j</i></h1><p>k</p>',
    );
    expect(renderHtml('<b>\n\na\n\n</b>')).toBe('<b><p>a</p></b>');
  });

  it('end at once where they are written so', () => {
    expect(renderHtml('<a name="x"/> a [b](#x)\n\nc')).toBe(
      '<p><a id="p1-x"></a> a <a href="https://site.example/post/#p1-x">b</a></p><p>c</p>',
    );
    expect(renderHtml('a<br/>b <img src="/c.png"/> d')).toBe('<p>a<br>b <img src="https://site.example/c.png"> d</p>');
  });

  it('of elements of nobody lose themselves and keep what they hold', () => {
    expect(renderHtml('<my-box kind="x">a *b*</my-box>')).toBe('<p>a <em>b</em></p>');
  });
});
