import { describe, expect, it } from 'vitest';
import { renderHtml } from '../render-html.js';

const at = 'https://site.example';

const picture = '<p><img src="https://site.example/a.png" alt="a"></p>';
const bold = '<p><b>a</b><b>b</b></p>';

describe('an element that a feed cannot carry', () => {
  it.each([
    [
      'an iframe is a link',
      '<iframe src="//v.example/e" title="Film"></iframe>',
      '<p><a href="https://v.example/e">Film</a></p>',
    ],
    [
      'an iframe without a title is named by its host',
      '<iframe src="//v.example/e"></iframe>',
      '<p><a href="https://v.example/e">v.example</a></p>',
    ],
    ['an iframe of code is nothing', '<iframe src="javascript:a"></iframe>', ''],
    ['an object is what it falls back to', '<object data="a.swf"><b>c</b></object>', '<p><b>c</b></p>'],
    [
      'an object without a fallback is a link',
      '<object data="/a.pdf"></object>',
      `<p><a href="${at}/a.pdf">site.example</a></p>`,
    ],
    [
      'a film has a link behind it',
      '<video src="/v.mp4">\n<p>old browser</p>\n</video>',
      `<p><video src="${at}/v.mp4" controls></video> <a href="${at}/v.mp4">v.mp4</a></p>`,
    ],
    [
      'sound keeps its sources',
      '<audio><source src="/a.ogg" type="audio/ogg"></audio>',
      `<p><audio controls><source src="${at}/a.ogg" type="audio/ogg"></audio> <a href="${at}/a.ogg">a.ogg</a></p>`,
    ],
    ['a drawing is its title', '<svg><title>Chart</title><text>x</text></svg>', '<p>Chart</p>'],
    ['a drawing without a title is nothing', 'a <svg><text>x</text></svg>', '<p>a </p>'],
    ['boxes are blocks', '<div>a</div><div><span>b</span></div>', '<p>a</p><p>b</p>'],
    [
      'details are their blocks',
      '<details><summary>S</summary>\n\na\n\n</details>',
      '<p><strong>S</strong></p><p>a</p>',
    ],
    [
      'what the page hides is nothing',
      'a<b hidden>b</b><i style="color: red; display : none">c</i><a aria-hidden="true" href="#x">#</a>',
      '<p>a</p>',
    ],
    [
      'old names have new ones',
      '<tt>a</tt> <strike>b</strike> <acronym>c</acronym> <font color="red">d</font>',
      '<p><code>a</code> <s>b</s> <abbr>c</abbr> d</p>',
    ],
    [
      'code keeps its lines without its colours',
      '<pre><code><span class="k">a</span>\n<span>b</span></code></pre>',
      '<pre><code>a b</code></pre>',
    ],
    [
      'words between the blocks of a quotation are one too',
      '<blockquote>a <b>b</b><p>c</p></blockquote>',
      '<blockquote><p>a <b>b</b></p><p>c</p></blockquote>',
    ],
    ['an empty paragraph is nothing', '<p> </p>a', '<p>a</p>'],
    ['an item without a list is a block', '<li>a</li><li>b</li>', '<p>a</p><p>b</p>'],
    [
      'a heading that is not closed ends at the next block',
      'z\n\n<h2>a <my-box is="x">b\n\nc\n---',
      '<p>z</p><h2>a b </h2><h2>c</h2>',
    ],
    ['a tag of the sanitiser only leaves its words', '<nobr>a</nobr> <blink>b</blink>', '<p>a b</p>'],
    ['a button is nothing', '<p>a</p><div><button>Press</button></div>', '<p>a</p>'],
    ['a button that is a title is its words', 'b<h3><button>a</button></h3>', '<p>b</p><h3>a</h3>'],
    ['a button in a sentence is a word of it', 'Press <button>Start</button> now', '<p>Press Start now</p>'],
    ['a button around a picture is the picture', '<button><img src="/a.png" alt="a"></button>', picture],
    [
      'what a style sheet hides by the usual names is nothing',
      'a<b class="hidden">b</b><i class="d-none">c</i>',
      '<p>a</p>',
    ],
    [
      'what is hidden on small screens stays',
      '<b class="hidden md:block">a</b><b class="d-none d-md-block">b</b>',
      bold,
    ],
    ['what is read aloud stays', '<span class="sr-only">a</span>', '<p>a</p>'],
    [
      'what is empty after all goes',
      'a<ul><button>b</button></ul><ol> </ol><blockquote><p> </p></blockquote>',
      '<p>a</p>',
    ],
    ['a choice of options is nothing', 'a <select><option>b</option></select>', '<p>a </p>'],
  ])('%s', (_name, markdown, html) => {
    expect(renderHtml(markdown)).toBe(html);
  });
});

describe('a picture', () => {
  it.each([
    [
      'keeps its size and words',
      '<img src="/a.png" alt="A" width="10" height="20px" loading="lazy">',
      `<p><img src="${at}/a.png" alt="A" width="10"></p>`,
    ],
    [
      'that a script would load is loaded',
      '<img data-src="/a.png" src="data:image/gif;base64,AA">',
      `<p><img data-src src="${at}/a.png"></p>`.replace('data-src ', ''),
    ],
    [
      'that a script would load in place of a blank is loaded',
      '<img src="/blank.gif" data-src="/a.png">',
      `<p><img src="${at}/a.png"></p>`,
    ],
    ['with an address of its own keeps it', '<img src="/b.png" data-src="/a.png">', `<p><img src="${at}/b.png"></p>`],
    ['without an address is its words', '<img alt="A">', '<p>A</p>'],
    [
      'comes last among its sources',
      '<picture><img src="/a.png"><source srcset="/b.webp"></picture>',
      `<p><picture><source srcset="${at}/b.webp"><img src="${at}/a.png"></picture></p>`,
    ],
    ['needs no sources', '<picture><source media="x"><img src="/a.png"></picture>', `<p><img src="${at}/a.png"></p>`],
  ])('%s', (_name, markdown, html) => {
    expect(renderHtml(markdown)).toBe(html);
  });
});
