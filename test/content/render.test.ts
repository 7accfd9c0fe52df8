import { describe, expect, it } from 'vitest';
import { loadRender } from '../../src/content/render.js';
import { bodyInput } from './body-input.js';
import { renderHtml } from './render-html.js';

const render = await loadRender();

describe('render', () => {
  it('makes nothing of nothing', () => {
    for (const markdown of ['', ' \n\n', '<!-- note -->', '[ref]: /x']) {
      expect(render(bodyInput(markdown))).toEqual({ html: '', diagnostics: [] });
    }
  });

  it('renders Markdown with what GFM adds', () => {
    expect(renderHtml('| a | b |\n|:-:|---|\n| *1* | 2 |')).toBe(
      '<table><thead><tr><th align="center">a</th><th>b</th></tr></thead>' +
        '<tbody><tr><td align="center"><em>1</em></td><td>2</td></tr></tbody></table>',
    );
    expect(renderHtml('~~old~~ https://a.example/x')).toBe(
      '<p><del>old</del> <a href="https://a.example/x">https://a.example/x</a></p>',
    );
    expect(renderHtml('```js\nif (a < b) {}\n```')).toBe(
      '<pre><code class="language-js">if (a &#x3C; b) {} </code></pre>',
    );
  });

  it('draws the boxes of tasks, as readers drop form fields', () => {
    expect(renderHtml('- [ ] a\n- [x] b')).toBe('<ul><li>☐ a</li><li>☑ b</li></ul>');
    expect(renderHtml('<input type="checkbox" checked> a <input type="text" value="b">')).toBe('<p>☑ a </p>');
  });

  it('reads three dashes at the start as a rule, not as front matter', () => {
    expect(renderHtml('---\na: b\n---\n\nc', { title: 'T' })).toBe('<hr><h2>a: b</h2><p>c</p>');
  });

  it('keeps safe HTML in Markdown and drops the rest', () => {
    expect(renderHtml('a <kbd class="k" onclick="x()">Esc</kbd> <script>alert(1)</script>b')).toBe(
      '<p>a <kbd>Esc</kbd> b</p>',
    );
    expect(renderHtml('<figure>\n\n![A](a.png)\n\n<figcaption>*C*</figcaption></figure>')).toContain(
      '<figcaption>*C*</figcaption>',
    );
    expect(renderHtml('<style>p { color: red }</style>\n\ntext')).toBe('<p>text</p>');
    expect(renderHtml('a <!-- secret --> b')).toBe('<p>a  b</p>');
  });

  it('keeps direction and language', () => {
    expect(renderHtml('<div dir="rtl" lang="ar">\n\nنص\n\n</div>')).toBe('<div dir="rtl" lang="ar"><p>نص</p></div>');
    expect(renderHtml('a <span lang="de">Wort</span> <span style="color:red">b</span>')).toBe(
      '<p>a <span lang="de">Wort</span> b</p>',
    );
    expect(renderHtml('<p dir="sideways" lang="!">a</p>')).toBe('<p>a</p>');
  });

  it('keeps formulas, as text and shapes alone', () => {
    expect(
      renderHtml('<math display="block"><msup><mi>x</mi><mn>2</mn></msup><annotation>x^2</annotation></math>'),
    ).toBe('<p><math display="block"><msup><mi>x</mi><mn>2</mn></msup></math></p>');
    expect(renderHtml('<math><mtext><b onclick="x">a</b></mtext></math>')).toBe('<p><math><mtext>a</mtext></math></p>');
  });

  it('takes away the characters that XML forbids, however they are written', () => {
    expect(renderHtml('a\u0008b c\ufffe ![\u0001d](x.png)')).toBe(
      '<p>ab c <img src="https://site.example/post/x.png" alt="d"></p>',
    );
    expect(render(bodyInput('# T\u0007\n\nS\ud800'))).toMatchObject({ html: '<p>S</p>', title: 'T', summary: 'S' });
  });

  it('reports what it cannot render, with the file and without a stack', () => {
    expect(render(bodyInput('a', { url: 'nowhere' }))).toEqual({
      html: '',
      diagnostics: [
        expect.objectContaining({
          code: 'unrenderable-body',
          path: 'articles/post.md',
          message: expect.not.stringContaining('\n'),
        }),
      ],
    });
  });
});
