import fc from 'fast-check';
import type { ElementContent, Root, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import { describe, expect, it } from 'vitest';
import { parseRaw } from '../../src/content/parse-raw.js';
import { loadRender } from '../../src/content/render.js';
import { bodyInput } from './body-input.js';
import { printHtml } from './parse-html.js';

const render = await loadRender();

const paragraph = (...children: ElementContent[]): RootContent => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children,
});
const piece = (value: string) => ({ type: 'raw' as const, value });
const text = (value: string) => ({ type: 'text' as const, value });
const root = (...children: RootContent[]): Root => ({ type: 'root', children });

/** Whether a piece of HTML between two paragraphs is parsed without them, and how all of it is printed. */
function parsedBetween(html: string) {
  const [before, after] = [paragraph(text('before')), paragraph(text('after'))];
  const tree = root(before, text('\n'), piece(html), text('\n'), after);
  const parsed = parseRaw(tree);
  const isApart = parsed.children.includes(before) && parsed.children.includes(after);
  return { isApart, printed: printHtml(parsed), expected: printHtml(raw(tree) as Root) };
}

describe('the HTML in a body', () => {
  it.each([
    '<figure><img src="a.png" alt=""><figcaption>A <em>b</em></figcaption></figure>',
    '<p>one<p>two</p>\n<ul><li>a<li>b</ul>',
    '<div><b>bold</div></b><hr>',
    '<!-- note --><br></div>',
    '<div>a</div></',
    '<div>a</div><img src="a.png"',
    '<!-- note',
  ])('is parsed without the rest of it where it leaves nothing open: %s', (html) => {
    const { isApart, printed, expected } = parsedBetween(html);
    expect({ isApart, printed }).toEqual({ isApart: true, printed: expected });
  });

  it.each([
    '<div>',
    '<p>left open',
    '<div><b>bold</div>',
    '<td>cell</td>',
    '<table></table>',
    '<script>a</script>',
    '<svg></svg>',
    '<title>',
    '<!doctype html>',
    '<?xml?>',
    '<div></div><end-of-piece></end-of-piece>',
    'text <i>at the edge</i>',
    '</div><hr>',
    '<b>a</b></br>',
    '</p>',
  ])('is parsed with all of it where it may matter to the rest: %s', (html) => {
    const { isApart, printed, expected } = parsedBetween(html);
    expect({ isApart, printed }).toEqual({ isApart: false, printed: expected });
  });

  it('is parsed with all of it where it stands in a paragraph', () => {
    const inner = paragraph(text('a'), piece('<b>'), text('c'), piece('</b>'));
    expect(printHtml(parseRaw(root(inner, piece('<hr>'))))).toBe('<p>a<b>c</b></p><hr>');
  });

  it('ends where its piece ends, if a tag or a comment in it never does', () => {
    const markdown = '<p>Now.</p>\n<!-- before:\n\nFormer.\n\n-->\n\nMore.\n\n<hr>\n';
    const { html, diagnostics } = render(bodyInput(markdown));
    expect(html).toMatch(/Now.*Former.*More.*<hr>/s);
    expect(diagnostics).toEqual([]);
  });

  // The whole of it parsed anew, code lost its first line where that is blank.
  it('does not change what is beside it', () => {
    const code = '```js\n\nlet a;\n```';
    expect(render(bodyInput(`${code}\n\n<hr>`)).html).toBe(`${render(bodyInput(code)).html}\n<hr>`);
  });

  const names = 'p div b a em figure ul li h2 pre br img table td tr x-y'.split(' ');
  const tags = fc
    .constantFrom(...names)
    .chain((name) => fc.constantFrom(`<${name}>`, `</${name}>`, `<${name}>x</${name}>`, `<${name} id="<i>">`));
  const others = fc.constantFrom(
    'text',
    ' ',
    '\n',
    '<!-- c -->',
    '-->',
    '<!x>',
    '<br/>',
    '</br>',
    '&lt;',
    '<P>',
    '<!-->',
  );
  const unfinished = fc.constantFrom('', '', '<div', '</div', '</', '</ x', '<!-- x', '<p title="', '<img src="a.png"');
  const pieces = fc
    .tuple(fc.array(fc.oneof(tags, others), { maxLength: 8 }), unfinished)
    .map(([parts, last]) => parts.join('') + last);

  it('comes out as parsing all of it has it', () => {
    const printed = (parse: (tree: Root) => unknown, nodes: RootContent[]): string => {
      try {
        return printHtml(parse(root(...nodes)) as Root);
      } catch {
        return 'neither can be parsed';
      }
    };
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 4 }), fc.boolean(), fc.boolean(), (values, isInside, isFirst) => {
        const nodes = values.flatMap((value): RootContent[] => {
          const html = piece(value);
          return [text('\n'), isInside ? paragraph(text('a'), html) : html, text('\n'), paragraph(text('b'))];
        });
        if (!isFirst) nodes.unshift(paragraph(text('c')));
        expect(printed(parseRaw, nodes)).toBe(printed(raw, nodes));
      }),
      { numRuns: 3000 },
    );
  });
});
