import fc from 'fast-check';
import type { ElementContent, Root, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import { describe, expect, it } from 'vitest';
import { parseRaw } from '../../src/content/parse-raw.js';
import { printHtml } from './parse-html.js';

const paragraph = (...children: ElementContent[]): RootContent => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children,
});
const piece = (value: string) => ({ type: 'raw' as const, value });
const text = (value: string) => ({ type: 'text' as const, value });
const root = (...children: RootContent[]): Root => ({ type: 'root', children });

/** Counts how many nodes were parsed anew: those that were not are in the result themselves. */
const areKept = (nodes: readonly RootContent[], { children }: Root) => nodes.every((node) => children.includes(node));

describe('the HTML in a body', () => {
  const [before, after] = [paragraph(text('before')), paragraph(text('after'))];

  it.each([
    '<figure><img src="a.png" alt=""><figcaption>A <em>b</em></figcaption></figure>',
    '<p>one<p>two</p>\n<ul><li>a<li>b</ul>',
    '<div><b>bold</div></b><hr>',
    '</div><!-- note --><br>',
  ])('is parsed without the rest of it where it leaves nothing open: %s', (html) => {
    const tree = root(before, text('\n'), piece(html), text('\n'), after);
    const parsed = parseRaw(tree);
    expect(areKept([before, after], parsed)).toBe(true);
    expect(printHtml(parsed)).toBe(printHtml(raw(tree) as Root));
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
  ])('is parsed with all of it where it may matter to the rest: %s', (html) => {
    const tree = root(before, text('\n'), piece(html), text('\n'), after);
    const parsed = parseRaw(tree);
    expect(areKept([before, after], parsed)).toBe(false);
    expect(printHtml(parsed)).toBe(printHtml(raw(tree) as Root));
  });

  it('is parsed with all of it where it stands in a paragraph', () => {
    const inner = paragraph(text('a'), piece('<b>'), text('c'), piece('</b>'));
    expect(printHtml(parseRaw(root(inner, piece('<hr>'))))).toBe('<p>a<b>c</b></p><hr>');
  });

  // Tags and comments that never end are mended before.
  const tags = fc
    .constantFrom(
      'p',
      'div',
      'b',
      'a',
      'em',
      'figure',
      'ul',
      'li',
      'h2',
      'pre',
      'br',
      'img',
      'table',
      'td',
      'tr',
      'x-y',
    )
    .chain((name) => fc.constantFrom(`<${name}>`, `</${name}>`, `<${name}>x</${name}>`, `<${name} id="<i>">`));
  const pieces = fc.array(fc.oneof(tags, fc.constantFrom('text', ' ', '\n', '<!-- c -->', '-->', '<!x>', '&lt;')), {
    maxLength: 8,
  });

  it('comes out as parsing all of it has it', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 4 }), fc.boolean(), (values, isInside) => {
        const nodes = values.flatMap((value): RootContent[] => {
          const html = piece(value.join(''));
          return [text('\n'), isInside ? paragraph(text('a'), html) : html, text('\n'), paragraph(text('b'))];
        });
        expect(printHtml(parseRaw(root(...nodes)))).toBe(printHtml(raw(root(...nodes)) as Root));
      }),
      { numRuns: 2000 },
    );
  });
});
