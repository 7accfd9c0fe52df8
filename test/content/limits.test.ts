import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { limitOutput } from '../../src/content/limit-output.js';
import { loadReferenceParser } from '../../src/content/markdown-parser.js';
import { createProcessor } from '../../src/content/processor.js';
import { loadRender } from '../../src/content/render.js';
import { renderingFile, startRendering } from '../../src/content/rendering-file.js';
import { bodyInput } from './body-input.js';
import { elementsOf, parseHtml } from './parse-html.js';

const render = await loadRender();

const bodies: Readonly<Record<string, string>> = {
  quotes: `${'>'.repeat(20_000)} words`,
  lists: Array.from({ length: 1_000 }, (_, depth) => `${'  '.repeat(depth)}- words`).join('\n'),
  stress: `${'*a **b '.repeat(2_000)}words${'***'.repeat(2_000)}`,
  'HTML elements': `${'<div>'.repeat(20_000)}words`,
  'HTML elements in other lines': `${'<section>\n\n'.repeat(3_000)}words`,
};

const boxes = (count: number) => `${'<div>'.repeat(count)}words${'</div>'.repeat(count)}`;

describe('a body that is nested too deep', () => {
  it.each(Object.entries(bodies))('by %s keeps its words, with a warning', (_name, markdown) => {
    const { html, diagnostics } = render(bodyInput(markdown));
    expect(html).toContain('words');
    expect(diagnostics.map(({ code }) => code)).toEqual(['too-deep']);
  });

  it('is left alone up to the limit, which is a hundred levels', () => {
    const { html, diagnostics } = render(bodyInput(`${'>'.repeat(100)} words`));
    expect(elementsOf(parseHtml(html)).filter(({ tagName }) => tagName === 'blockquote')).toHaveLength(100);
    expect(diagnostics).toEqual([]);
    expect(render(bodyInput(boxes(100))).diagnostics).toEqual([]);
  });

  it.each([`${'>'.repeat(101)} words`, boxes(101)])('is told of from the next level on: %#', (markdown) => {
    expect(render(bodyInput(markdown)).diagnostics.map(({ code }) => code)).toEqual(['too-deep']);
  });

  it('by HTML elements in lines of MDX keeps its words, with a warning', () => {
    const { html, diagnostics } = render(bodyInput('<section>*words*\n\n'.repeat(3_000), { mdx: true }));
    expect(html).toContain('<em>words</em>');
    expect(diagnostics.map(({ code }) => code)).toEqual(['too-deep']);
  });

  it('is not one that has many elements side by side', () => {
    const markdown = '<div>a</div>\n\n'.repeat(500) + 'The `T` of Vec<T>.\n\n'.repeat(500) + '<p>b\n\n'.repeat(300);
    expect(render(bodyInput(markdown)).diagnostics).toEqual([]);
  });
});

describe('a body that would keep the parser for minutes', () => {
  it.each(['>', '- ', '+ ', '1. ', '> - ', '- > '])(
    'with %j a hundred thousand times in a line keeps its words',
    (mark) => {
      const { html, diagnostics } = render(bodyInput(`${mark.repeat(100_000)} words`));
      expect(html).toContain('words');
      expect(diagnostics.map(({ code }) => code)).toEqual(['too-deep']);
    },
  );

  it.each(['a_', '_a', '__a', 'a_b__c___'])('with %j in one long word is refused', (part) => {
    const { html, diagnostics } = render(bodyInput(part.repeat(200_000)));
    expect(html).toBe('');
    expect(diagnostics.map(({ code }) => code)).toEqual(['too-many-marks']);
  });

  it('with very many marks in one paragraph is refused, and is not in many paragraphs', () => {
    expect(render(bodyInput('*a_ '.repeat(100_000))).diagnostics).toMatchObject([{ code: 'too-many-marks' }]);
    expect(render(bodyInput('*a* b_c '.repeat(500).concat('\n\n').repeat(50))).diagnostics).toEqual([]);
  });

  it('is not one with a list of many items, which are tight or loose together', () => {
    const { html } = render(bodyInput(`${'- a\n'.repeat(30_000)}\n- b\n`));
    expect(html.match(/<li>\s*<p>/g)).toHaveLength(30_001);
    expect(render(bodyInput('- a\n'.repeat(30_000))).html).not.toContain('<p>');
  }, 10_000);
});

describe('a body that would be too large', () => {
  const table = `|${' a |'.repeat(5_000)}\n|${'-|'.repeat(5_000)}\n${'|b\n'.repeat(5_000)}`;
  it('for a wide table is not made', () => {
    const { html, diagnostics } = render(bodyInput(table));
    expect(html).toBe('');
    expect(diagnostics.map(({ code, path }) => `${path} ${code}`)).toEqual(['articles/post.md body-too-large']);
  });

  // It was made, in half a minute and three gigabytes; seven of them ended the build as a fault of the program.
  it.each(['&', '& ', '<'])('for a text that is mostly escapes is not made: %j', (piece) => {
    const { html, diagnostics } = render(bodyInput(piece.repeat(3_000_000 / piece.length)));
    expect(html).toBe('');
    expect(diagnostics.map(({ code }) => code)).toEqual(['body-too-large']);
  });

  it('for a long text that is mostly escapes loses it before it is compiled', () => {
    const markdown = '&'.repeat(2_000_000);
    const tree: Root = {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: markdown }] }],
    };
    limitOutput()(tree, renderingFile(markdown, startRendering(bodyInput(markdown))));
    expect(tree.children).toEqual([]);
  });

  it('for one long address that is used many times is not made by remark-parse, and shortened by satteri', async () => {
    const markdown = `[a]: https://a.example/${'x'.repeat(10_000)}\n\n${'[a] '.repeat(1_000)}`;
    const rendering = startRendering(bodyInput(markdown));
    const reference = createProcessor(await loadReferenceParser());
    expect(String(reference.processSync(renderingFile(markdown, rendering)))).toBe('');
    expect(rendering.diagnostics).toMatchObject([{ code: 'body-too-large' }]);
    expect(render(bodyInput(markdown)).html.length).toBeLessThan(1_000_000);
  });
});
