import { describe, expect, it } from 'vitest';
import { renderHtml } from '../render-html.js';

const number = (text: string) =>
  `<span style="white-space:pre;-webkit-user-select:none;user-select:none">${text}</span>`;
const tableOf = (left: string, right: string) =>
  `<table style="border-spacing:0"><tr><td style="padding:0"><pre>${left}</pre></td><td><pre>${right}</pre></td></tr></table>`;

describe('highlightedCode', () => {
  it.each(['-webkit-user-select:none', 'user-select: none', 'color:red;user-select:none'])(
    'leaves out the numbers of lines that only %s tells from the code',
    (style) => {
      const line = `<span style="display:flex"><span style="${style}">1</span><span>func main\n</span></span>`;
      expect(renderHtml(`<div class="highlight"><pre><code class="language-go">${line}</code></pre></div>`)).toBe(
        '<pre><code class="language-go">func main </code></pre>',
      );
    },
  );

  it('keeps code that nobody may copy', () => {
    const html = '<pre style="user-select:none"><code style="user-select:none"><span class="k">let</span></code></pre>';
    expect(renderHtml(html)).toBe('<pre><code>let</code></pre>');
  });

  it.each([
    ['numbers that are not for copying', tableOf(`<code>${number('1\n')}${number('2\n')}</code>`, '<code>a\nb</code>')],
    ['plain numbers', tableOf('9\n10', '<code>a\nb</code>')],
  ])('takes the code from a table without classes: %s', (_, html) => {
    expect(renderHtml(html)).toBe('<pre><code>a b</code></pre>');
  });

  it('takes code that is a number, too', () => {
    expect(renderHtml(tableOf('1', '<code class="language-js">42</code>'))).toBe(
      '<pre><code class="language-js">42</code></pre>',
    );
  });

  it.each([
    ['numbers that do not count up', tableOf('3\n1', '7\n8')],
    ['words', tableOf('before', 'after')],
    ['more rows', `<table>${'<tr><td><pre>1</pre></td><td><pre>a</pre></td></tr>'.repeat(2)}</table>`],
  ])('leaves a table of other things: %s', (_, html) => {
    expect(renderHtml(html)).toContain('<table>');
  });

  it.each(['js', 'text'])('leaves out the name of the language that VitePress shows in a corner: %s', (name) => {
    const box = `<div class="language-${name}"><button class="copy"></button><span class="lang">${name}</span><pre><code>a</code></pre></div>`;
    expect(renderHtml(box)).not.toContain(`<p>${name}`);
    expect(renderHtml(box)).not.toContain(`>${name}<`);
  });
});
