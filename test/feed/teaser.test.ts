import { describe, expect, it } from 'vitest';
import { teaserOf } from '../../src/feed/teaser.js';

const page = 'https://saltmere.example/a?x=1&y=2';
const long =
  '<h2>One</h2>\n<p>1</p>\n<figure><img src="https://a.example/b.png" alt="a > b"></figure>\n<p>2</p>\n<ul>\n<li>3</li>\n</ul>\n<h2>Two</h2>\n<p>4</p>';

describe('a teaser', () => {
  it('ends behind the third piece of prose, and not in a list', () => {
    expect(teaserOf(long, 0, page)).toEqual({
      html: '<h2>One</h2>\n<p>1</p>\n<figure><img src="https://a.example/b.png" alt="a > b"></figure>\n<p>2</p>\n<ul>\n<li>3</li>\n</ul>',
      cut: true,
    });
  });

  it('ends where the author set a mark', () => {
    expect(teaserOf(long, 2, page)).toEqual({ html: '<h2>One</h2>\n<p>1</p>', cut: true });
  });

  it('does not end in a heading, whose text would be missing', () => {
    expect(teaserOf(long, 6, page).html).toMatch(/<\/ul>$/);
  });

  it('is the whole body where there is no more', () => {
    const short = '<p>1</p>\n<p>2</p>\n<p>3</p>';
    expect(teaserOf(short, 0, page)).toEqual({ html: short, cut: false });
    expect(teaserOf(short, 3, page)).toEqual({ html: short, cut: false });
    expect(teaserOf('', 0, page)).toEqual({ html: '', cut: false });
  });

  it('opens a box that holds a whole article, and closes it again', () => {
    const boxed = '<div dir="rtl"><div lang="ar"><p>1</p><p>2</p><p>3</p><p>4</p></div><p>5</p></div>';
    expect(teaserOf(boxed, 0, page)).toEqual({
      html: '<div dir="rtl"><div lang="ar"><p>1</p><p>2</p><p>3</p></div></div>',
      cut: true,
    });
  });

  it('leaves a box with loose text whole', () => {
    const loose = '<div dir="rtl">Hello <b>you</b></div><p>1</p><p>2</p><p>3</p><p>4</p>';
    expect(teaserOf(loose, 0, page).html).toBe('<div dir="rtl">Hello <b>you</b></div><p>1</p><p>2</p><p>3</p>');
  });

  it('counts no paragraph that is only a picture', () => {
    const pictures = '<p><img src="https://a.example/1.png" alt=""></p><p>1</p><p>2</p><p>3</p><p>4</p>';
    expect(teaserOf(pictures, 0, page).html).toMatch(/<p>3<\/p>$/);
  });

  // The posts of a software project are a paragraph and a list of four hundred changes.
  it('ends before a block that would make it long, but for its first', () => {
    const list = `<ul><li>${'change '.repeat(400)}</li></ul>`;
    expect(teaserOf(`<p>1</p>${list}<p>2</p>`, 0, page)).toEqual({ html: '<p>1</p>', cut: true });
    expect(teaserOf(`<h2>1</h2>${list}<p>2</p>`, 0, page)).toEqual({ html: `<h2>1</h2>${list}`, cut: true });
  });

  it('leads links whose target was cut off to the page, and no other', () => {
    const own = 'https://saltmere.example/a?x=1&#x26;y=2';
    const notes = [
      `<p title="a > b"><a id="here" title="x > y" href="${own}#t-fn-1">1</a> <a href="${own}#here">2</a></p>`,
      '<p><a href="https://other.example/#t-fn-1">3</a></p>',
      '<p>3</p>',
      '<p id="t-fn-1">4</p>',
    ].join('');
    const { html } = teaserOf(notes, 0, page);
    expect(html).toContain(`href="${own}">1</a>`);
    expect(html).toContain(`href="${own}#here">2</a>`);
    expect(html).toContain('href="https://other.example/#t-fn-1">3</a>');
  });
});
