import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaMark, markFormulas } from '../../src/content/text/mark-formulas.js';

const marked = (text: string, math: boolean | 'blocks' = true) => {
  const { markdown, formulas } = markFormulas(text, math);
  return { text: markdown.replace(formulaMark, '@'), tex: formulas.map(({ tex }) => tex) };
};

describe('markFormulas', () => {
  it.each([
    ['$x$', '@', ['x']],
    ['a $x_1$, b', 'a @, b', ['x_1']],
    ['\\(x\\) \\[y\\]', '@ @', ['x', 'y']],
    ['\\\\(a^2\\\\) and \\\\[ c^2 \\\\]', '@ and @', ['a^2', 'c^2']],
    ['\\\\[ a \\\\[4pt] b \\\\]', '@', ['a \\\\[4pt] b']],
    ['`\\\\(a\\\\)` and C:\\\\(x86) or \\\\[a]', '`\\\\(a\\\\)` and C:\\\\(x86) or \\\\[a]', []],
    ['```\n\\\\[ a \\\\]\n```', '```\n\\\\[ a \\\\]\n```', []],
    ['\\\\\\\\(a\\\\\\\\) \\\\(a\\)', '\\\\\\\\(a\\\\\\\\) \\\\(a\\)', []],
    ['$$x$$', '@', ['x']],
    ['$5 and $6', '$5 and $6', []],
    ['$ x $', '$ x $', []],
    ['\\$x$ y$', '\\$x$ y$', []],
    ['`$x$` $y$', '`$x$` @', ['y']],
    ['`$x` and `y$`', '`$x` and `y$`', []],
    ['```\n$x$\n```\n$y$', '```\n$x$\n```\n@', ['y']],
    ['> ~~~\n> $x$\n> ~~~\n\n$y$', '> ~~~\n> $x$\n> ~~~\n\n@', ['y']],
    ['$$\na\n\nb\n$$', '$$\na\n\nb\n$$', []],
    ['{{< katex >}}x_1{{< /katex >}}', '@', ['x_1']],
    ['{{% math display %}} y {{% /math %}}', '@', ['y']],
    ['{% katex %}\nz\n{% endkatex %} {% other %}', '@ {% other %}', ['z']],
    ['{{< katex >}}x_1 \\\\ z{{</katex>}}', '@', ['x_1 \\\\ z']],
    ['{{<katex>}}a{{< / katex >}} {{% katex %}}b{{%/katex%}}', '@ @', ['a', 'b']],
    ['{%- katex -%}a{%- endkatex -%} {% katex(block=true) %}b{% end %}', '@ @', ['a', 'b']],
    ['{{< katex >}}x \\text{if $y$}{{< /katex >}}', '@', ['x \\text{if $y$}']],
    ['{{< katex >}}a\n\nb{{< /katex >}}', '{{< katex >}}a\n\nb{{< /katex >}}', []],
  ])('finds the formulas of %j', (text, rest, tex) => {
    expect(marked(text)).toEqual({ text: rest, tex });
  });

  it('finds only what stands in lines of its own unless it is told to', () => {
    expect(marked('$$\nx\n$$', 'blocks').tex).toEqual(['x']);
    expect(marked('> $$ x $$', 'blocks').tex).toEqual(['x']);
    expect(marked('costs $$ or $$, $x$, \\(y\\)', 'blocks').tex).toEqual([]);
    expect(marked('$$\nx\n$$', false).tex).toEqual([]);
  });

  it('finds the formulas with marks of their own between the tags that Hugo Blox has around them', () => {
    const found = (text: string) => marked(text, 'blocks');
    expect(found('{{< math >}}\n$$\na_1\n$$\n{{< /math >}}').tex).toEqual(['a_1']);
    expect(found('as {{< math >}}$a_1$ {{</math>}}, $b$')).toEqual({
      text: 'as {{< math >}}@ {{</math>}}, $b$',
      tex: ['a_1'],
    });
    expect(found('{{< math >}}Where $a$ and \\(b\\):\n\n$$c$$ {{< /math >}}').tex).toEqual(['a', 'b', 'c']);
    expect(found('{{< math >}}\\[ a \\]{{< /math >}}').tex).toEqual(['a']);
    expect(found('{{< math >}}$a{{< /math >}} b$ c').tex).toEqual([]);
  });

  it('shows a formula that means nothing without the tags around it', () => {
    const shown = (text: string) => markFormulas(text, 'blocks').formulas.map((formula) => formula.shown);
    expect(shown('{{< katex >}} x_1 {{< /katex >}}')).toEqual(['x_1']);
    expect(shown('{{< math >}}$x_1$ {{< /math >}}')).toEqual(['$x_1$']);
    expect(shown('$$ x $$')).toEqual(['$$ x $$']);
  });

  it('loses nothing: with what was written in the place of the marks, the text is the same', () => {
    const piece = fc.constantFrom(
      '$',
      '$$',
      '\\(',
      '\\)',
      '\\[',
      '\\]',
      '\\\\[',
      '\\\\]',
      '\\',
      '`',
      '```',
      '\n',
      '\n\n',
      '> ',
      '- ',
      'x',
      ' ',
      '5',
      '{{< math >}}',
      '{{</math>}}',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { markdown, formulas } = markFormulas(text, true);
        expect(markdown.replace(formulaMark, (_, number) => formulas[number]?.source ?? '')).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  const count = 100_000;
  // Work that grows with the square of the length would take minutes here, and run into the time limit.
  it.each([
    ['$', {}],
    ['$$', {}],
    ['$$ x\n', { '': count / 2, $$: count / 2, '\\)': count / 2, '\\]': count / 2 }],
    ['\\(', { '\\)': 1 }],
    ['\\[ ', { '\\]': 1 }],
    ['\\\\(', {}],
    ['\\\\[ ', {}],
    ['$x', { '': count / 2, $$: count / 2, '\\)': count / 2, '\\]': count / 2 }],
    ['`$', { '': 33_333, $$: 33_333, '\\)': 33_333, '\\]': 33_333 }],
    ['\n$$\n', {}],
    [' $a b$5', { $$: 1 }],
    ['~~~\n', {}],
    ['> ', {}],
    ['{{<math>}}', {}],
    ['{{<math>}}\n\n{{</math>}}', {}],
    ['{{<math>}}$ {{</math>}}', {}],
  ] as readonly (readonly [string, Readonly<Record<string, number>>])[])(
    'finds what formulas there are in a long text of %j, and loses nothing',
    (part, found) => {
      for (const end of ['', '$$', '\\)', '\\]']) {
        const text = part.repeat(count) + end;
        const { markdown, formulas } = markFormulas(text, true);
        expect(formulas.length, end).toBe(found[end] ?? 0);
        const restored = markdown.replace(formulaMark, (_, number) => formulas[number]?.source ?? '');
        // A comparison of such texts line by line would not end, should they differ.
        expect(restored === text, end).toBe(true);
      }
    },
  );
});
