import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { nodesOf } from '../../../../src/content/nodes-of.js';
import { Blocks } from '../../../../src/content/templates/read/blocks.js';
import { lines, unwrap } from '../unwrap.js';

function kinds(...body: readonly string[]): readonly string[] {
  const text = lines(...body);
  const blocks = new Blocks(text, true);
  const found: string[] = [];
  for (let start = 0; start < text.length; ) {
    const { kind, content, end } = blocks.read(start);
    if (kind !== 'blank') found.push(`${kind}: ${text.slice(content, end)}`);
    start = end + 1;
  }
  return found;
}

describe('Blocks', () => {
  it('reads a fence to its closing marks, which are as many or more', () => {
    expect(kinds('````js', '```', 'a', '`````', 'b')).toEqual(['code: ````js\n```\na\n`````', 'text: b']);
    expect(kinds('~~~', '```', '~~~ no', '~~~ ', 'b')).toEqual(['code: ~~~\n```\n~~~ no\n~~~ ', 'text: b']);
  });

  it('reads a fence without an end to the end of the text', () => {
    expect(kinds('a', '```', 'b', '', 'c')).toEqual(['text: a', 'code: ```\nb\n\nc']);
  });

  it('ends a fence with its quote or list item', () => {
    expect(kinds('> ```', '> a', 'b')).toEqual(['code: ```\n> a', 'text: b']);
    expect(kinds('- ```', '  a', 'b')).toEqual(['code: ```\n  a', 'text: b']);
  });

  it('sees no fence in backticks with more behind them in the line', () => {
    expect(kinds('``` a ` b', 'c')).toEqual(['text: ``` a ` b', 'text: c']);
  });

  it('knows indented code from a paragraph that goes on and from a nested list', () => {
    expect(kinds('a', '    b')).toEqual(['text: a', 'text: b']);
    expect(kinds('a', '', '    b', '', 'c')).toEqual(['text: a', 'code: b', 'text: c']);
    expect(kinds('- a', '', '    b', '', '      c')).toEqual(['text: a', 'text: b', 'code: c']);
    expect(kinds('1. a', '   - b', '', '     c')).toEqual(['text: a', 'text: b', 'text: c']);
    expect(kinds('# a', '    b', '', '---', '    c')).toEqual(['text: # a', 'code: b', 'text: ---', 'code: c']);
  });

  it('counts a tab as the way to the next fourth column', () => {
    expect(kinds('a', '', '\tb')).toEqual(['text: a', 'code: b']);
    expect(kinds('- a', '', '\tb')).toEqual(['text: a', 'text: b']);
  });

  it('leaves a list when a quote begins before it', () => {
    expect(kinds('1. a', '', '>     b')).toEqual(['text: a', 'code: b']);
  });
});

const tag = '{{< ref a >}}';
const word = fc.constantFrom('word', 'and', tag, `\`${tag}\``, `\`\` \` ${tag} \`\``, '\\`', '*a*', '10.', '#');
const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => [`a ${words.join(' ')}`]);
const heading = text.map(([line = '']) => [`## ${line}`]);
const codeLines = fc.array(fc.constantFrom(tag, `  ${tag}`, 'b', '- c', ''), { minLength: 1, maxLength: 3 });
const fenced = fc
  .record({ mark: fc.constantFrom('```', '````', '~~~'), inside: codeLines })
  .map(({ mark, inside }) => [`${mark}js`, ...inside, mark]);
const indented = codeLines.map((inside) => [
  '# a',
  '',
  ...['x', ...inside].map((line) => (line === '' ? '' : `    ${line}`)),
]);

const { blocks } = fc.letrec<{ block: string[]; blocks: string[]; quote: string[]; item: string[] }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    heading,
    fenced,
    indented,
    tie('quote'),
    tie('item'),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((all) => all.flatMap((block) => [...block, ''])),
  quote: tie('blocks').map((inside) => inside.map((line) => `> ${line}`.trimEnd())),
  item: fc
    .record({ mark: fc.constantFrom('- ', '1. ', '1)  ', '+   '), inside: tie('blocks') })
    .map(({ mark, inside }) =>
      inside.map((line, index) => (index === 0 ? mark + line : line === '' ? '' : ' '.repeat(mark.length) + line)),
    ),
}));

const parser = remark().use(remarkGfm);

function valuesOf(markdown: string, types: readonly string[]): readonly string[] {
  return nodesOf<Nodes>(parser.parse(markdown)).flatMap((node) =>
    types.includes(node.type) && 'value' in node ? node.value : [],
  );
}

describe('code as CommonMark has it', () => {
  it('is left alone, and everything else is not', () => {
    fc.assert(
      fc.property(blocks, (body) => {
        const before = lines(...body);
        const after = unwrap(before, { dialect: 'hugo', articles: { a: '/address ' } });
        expect(valuesOf(after, ['code', 'inlineCode'])).toEqual(valuesOf(before, ['code', 'inlineCode']));
        expect(valuesOf(after, ['text']).filter((value) => value.includes('{{<'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
