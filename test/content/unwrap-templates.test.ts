import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialects } from '../../src/model/dialect.js';
import { complaints, lines, squeeze, unwrap, unwrapWithDiagnostics } from './templates/unwrap.js';

const anyDialect = fc.constantFrom(...dialects);

/** Pieces that template syntax is made of, whole and broken. */
const piece = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.constantFrom(
    ...['{%', '%}', '{{', '}}', '{{<', '>}}', '{{%', '%}}', '{{</*', '*/>}}', '{{/*', '*/}}', '{%/*', '{#', '#}'],
    ...[
      '{% raw %}',
      '{% endraw %}',
      '{% highlight js %}',
      '{% endhighlight %}',
      '{% if x %}',
      '{% endif %}',
      '{% note %}',
    ],
    ...[
      '{% endnote %}',
      '{% quote() %}',
      '{% end %}',
      '{{ page.x }}',
      '{{ youtube(id="a") }}',
      '{% include figure.html',
    ],
    ...['{{< note >}}', '{{< /note >}}', '{{< figure src="a.png" >}}', '{{< highlight go >}}', '{{< /highlight >}}'],
    ...[
      '<Note>',
      '</Note>',
      '<Image src="a.png" />',
      '<>',
      '</>',
      '<A b={',
      '<div>',
      '</div>',
      '<pre>',
      '</pre>',
      '<p markdown="1">',
      '</p>',
    ],
    ...['import a from "b"', 'export const a = {', '{"a"}', '{/* a */}', '{', '}', '<', '>', '/>', '"', "'", '`', '\\'],
    ...[
      '\n:::note\n',
      '\n:::\n',
      '\n::::tip[a]\n',
      '\n> [!NOTE]\n',
      '\n!!! note "a"\n',
      '\n    ',
      '\n  ',
      '\n- ',
      '\n1. ',
    ],
    ...[
      '\n```\n',
      '\n~~~\n',
      '\n```mdx-code-block\n',
      '\n> ',
      '\n# ',
      '\n\n',
      '{: .a}',
      '{:toc}',
      '{#a}',
      '[TOC]',
      '{filename}a',
      '[a](',
      '{tag}b',
      '|static|c',
      '<!-- tab a@b -->',
      '<!-- endtab -->',
      '{% fold a @"b %}',
      '{% endfold %}',
      '{% mermaid() %}',
      '{% img a.png 1 "b \'c\'" %}',
      '{{< columns >}}',
      '\n<--->\n',
      '{{< /columns >}}',
      '<Tabs values={[{label: "a", value: "b"}]}>',
      '</Tabs>',
      '\n// highlight-start\n',
      '=',
      '|',
      ' ',
    ],
  ),
);
const soup = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

describe('unwrapTemplates', () => {
  it('gives the same text back when no template can be in it', () => {
    const body = lines('# Title', '', 'Text with `code`, *stress* and [a link](/a).', '', '- item', '', '    code');
    for (const dialect of dialects) expect(unwrap(body, { dialect })).toBe(body);
  });

  it('gives back what holds no template, whatever it holds', () => {
    const prose = fc.string({ unit: fc.constantFrom(...'ab \n\t`~>-+*1.#[]()!\\"\'=|:%&;/é😀') });
    const holdsNone = prose.filter((text) => !/:::|!!!|\[!/.test(text));
    fc.assert(fc.property(holdsNone, anyDialect, (body, dialect) => unwrap(body, { dialect }) === body));
  });

  it('never throws, and points into the file, for any text and every dialect', () => {
    fc.assert(
      fc.property(soup, anyDialect, fc.boolean(), (body, dialect, mdx) => {
        const { diagnostics } = unwrapWithDiagnostics(body, { dialect, mdx });
        const all = body.split('\n');
        for (const { range } of diagnostics) {
          const line = all[(range?.start.line ?? 0) - 5];
          expect(line).toBeDefined();
          expect(range?.start.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('writes nothing that it does not know again: twice is like once', () => {
    const body = lines(
      'import A from "a"',
      '',
      ':::note Title',
      'Text {{< youtube abc >}} and {% note %}more{% endnote %}',
      '',
      '```js',
      '{{< a >}} {% b %} <C>',
      '```',
      ':::',
      '',
      '<Tabs>',
      '  <TabItem label="One">',
      '    {{< figure src="a.png" caption="*C*" >}}',
      '  </TabItem>',
      '</Tabs>',
      '',
      '> [!TIP]',
      '> a',
    );
    for (const dialect of dialects) {
      for (const mdx of [false, true]) {
        const once = unwrap(body, { dialect, mdx });
        expect(unwrap(once, { dialect, mdx })).toBe(once);
      }
    }
  });

  it('nests every syntax in every other', () => {
    const body = lines(
      '<Note>',
      '  :::tip',
      '  {{< details "More" >}}',
      '  {% quote(author="Desk") %}',
      '  a',
      '  {% end %}',
      '  {{< /details >}}',
      '  :::',
      '</Note>',
    );
    expect(squeeze(unwrap(body, { mdx: true }))).toBe(
      lines(
        ...['<blockquote>', '', '**Note**', '', '<blockquote>', '', '**Tip**', '', '**More**', ''],
        ...['<blockquote>', '', 'a', '', '— Desk', '', '</blockquote>', '', '</blockquote>', '', '</blockquote>'],
      ),
    );
  });

  it('leaves alone what crosses: the outer tag wins', () => {
    expect(squeeze(unwrap(lines(':::note', '{{< lead >}}', 'a', ':::', '{{< /lead >}}')))).toBe(
      lines('<blockquote>', '', '**Note**', '', 'a', '', '</blockquote>'),
    );
  });

  it('keeps code spans apart when it drops what is between them', () => {
    expect(unwrap('`a`{% x %}`b`', { dialect: 'jekyll' })).toBe('`a`<!-- -->`b`');
  });

  it('drops the lines of code that say to Docusaurus how others look', () => {
    const body = lines(
      '```sh',
      '# highlight-next-line',
      'a',
      '  // highlight-start',
      'b',
      '/* highlight-end */',
      '```',
    );
    expect(unwrap(body, { dialect: 'docusaurus' })).toBe(lines('```sh', 'a', 'b', '```'));
    const quoted = lines('> ```html', '> <!-- highlight-next-line -->', '> a', '> ```');
    expect(unwrap(quoted, { dialect: 'docusaurus', mdx: true })).toBe(lines('> ```html', '> a', '> ```'));
    const other = lines('```sh', '# highlight-next', 'a # highlight-end', '```', '# highlight-start');
    expect(unwrap(other, { dialect: 'docusaurus' })).toBe(other);
    expect(unwrap(body, { dialect: 'astro' })).toBe(body);
  });

  it('leaves templates in comments and in elements with code', () => {
    const body =
      '<!-- {% x %} --> <code>{{< x >}}</code> <script>let a = "{% x %}"</script> <PRE class="a">{% x %}</PRE>';
    expect(unwrap(body, { dialect: 'jekyll' })).toBe(body);
  });

  it('reports the place in the file, and each name once', () => {
    const { diagnostics } = unwrapWithDiagnostics(lines('a', 'b {{< map x >}} {{< map >}}', '{{< poll >}}'));
    expect(diagnostics.map(({ path, severity, range }) => ({ path, severity, range }))).toEqual([
      {
        path: 'posts/a.md',
        severity: 'warning',
        range: { start: { line: 6, column: 3 }, end: { line: 6, column: 16 } },
      },
      {
        path: 'posts/a.md',
        severity: 'warning',
        range: { start: { line: 7, column: 1 }, end: { line: 7, column: 13 } },
      },
    ]);
  });

  it('makes a message of a name with control characters that no terminal obeys', () => {
    expect(complaints('a {\u001b + 1} b', { mdx: true })[0]).not.toContain('\u001b');
  });

  it('does not take names that objects have for tags that it knows', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(complaints(`{% ${name} %}`)).toHaveLength(1);
    }
  });

  it('runs nothing', () => {
    const body = `<A b={globalThis.ran = 1} />{globalThis.ran = 1}{\`\${globalThis.ran = 1}\`}<img alt={globalThis.ran = 1} />`;
    unwrap(body, { mdx: true });
    expect(Reflect.has(globalThis, 'ran')).toBe(false);
  });

  it('nests no deeper than a parser can follow', () => {
    const deep = `${'<Note>\n'.repeat(500)}a\n${'</Note>\n'.repeat(500)}`;
    const written = unwrap(deep, { mdx: true });
    expect(written.match(/<blockquote>/g)).toHaveLength(32);
    expect(written.match(/<\/blockquote>/g)).toHaveLength(32);
  });
});

describe('hostile texts', () => {
  // Written without white space: `|` is a space, `~` a line end.
  const begun =
    `{% {{ {{< {{% {{</* {{/* {%/* {# {: { <A <A|b=" <A|b={ <A|b={${'`'} <A|b={/* </ <!-- <pre> ::: ${'`'} {" {${'`'}
    {{|" {{<|a|" {%|include|"\\" {:|toc`.split(/\s+/);
  const kept = `<A> </A> </b> <Note>~ ~::: ~:::a !!!|a~ ~${'```'}~ ~-| ~>| ${'`'}|${'``'}|`.split(/\s+/);
  const dropped =
    '{%|a|%} {%|enda|%} {%|raw|%} {%|if|%} {%|mermaid()|%} {%|highlight|%}{%|raw|%} {{<|columns|>}} {{<|a|>}} {{<|/a|>}} {{<|highlight|>}}'.split(
      ' ',
    );
  const spelled = (text: string) => text.replaceAll('|', ' ').replaceAll('~', '\n');
  const times = (texts: readonly string[], count: number) => texts.map((text) => [spelled(text), count] as const);
  /** Ends whatever is open, so that it is looked for. */
  const ends = ' " >}} %} }} #} }';
  /** Where the last of a text is a template with the first of the ends, and goes with them. */
  const leftOfEnds: Readonly<Record<string, string>> = {
    '{{<': ' %} }} #} }',
    '{{%': ' %} }} #} }',
    '{{</*': ' %} }} #} }',
    '{{ "': ' %} }} #} }',
    '{{< a "': ' %} }} #} }',
    '{% include "\\"': ' }} #} }',
    '{:': '} %} }} #} }',
    '{: toc': '} %} }} #} }',
  };

  // Work that grows with the square of the length would take minutes here, and run into the time limit. So may showing
  // where such texts differ, which is why they are compared with `===`.
  it.each([...times(begun, 100_000), ...times(kept, 20_000)])(
    'keep what is no template: %j, %i times',
    (text, count) => {
      const body = text.repeat(count);
      const left = leftOfEnds[text];
      const written = left === undefined ? body + ends : text.repeat(count - 1) + left;
      expect(unwrap(body + ends, { dialect: 'jekyll' }) === written).toBe(true);
      expect(unwrap(body, { mdx: true }) === body).toBe(true);
    },
  );

  it.each(times(dropped, 20_000))('lose every template: %j, %i times', (text, count) => {
    expect(unwrap(text.repeat(count) + ends, { dialect: 'jekyll' }) === ends).toBe(true);
    expect(unwrap(text.repeat(count), { mdx: true }) === '').toBe(true);
  });

  it.each(['```mdx-code-block\n', '> ```mdx-code-block\n', '~~~~mdx-code-block\n~~~\n'])(
    'keep fences of MDX that never end: %j',
    (text) => {
      const body = text.repeat(40_000).trimEnd();
      expect(unwrap(body, { dialect: 'docusaurus' }) === body).toBe(true);
    },
  );

  it('lose lines that import, where they are MDX', () => {
    const body = 'import {'.repeat(100_000);
    expect(unwrap(body + ends, { dialect: 'jekyll' }) === body + ends).toBe(true);
    expect(unwrap(body, { mdx: true }) === '').toBe(true);
  });

  it('name a callout once, whatever is in it', () => {
    const callout = (count: number) => `\n> **A**\n>${'\n> [!a]'.repeat(count - 1)}`;
    const body = '\n> [!a]'.repeat(40_000);
    expect(unwrap(body + ends, { dialect: 'jekyll' }) === callout(40_000) + ends).toBe(true);
    expect(unwrap(body, { mdx: true }) === callout(40_000)).toBe(true);
  });

  const count = 200_000;
  const spaces = ' '.repeat(count);
  const title = `</${spaces}x\n!!! a${spaces}!`;
  const fence = `${'`'.repeat(count)}\n${'`'.repeat(count)}`;
  const runs = Array.from({ length: 400 }, (_, length) => '`'.repeat(length + 1)).join(' ');
  const note = '<blockquote>\n\n**Note**\n\n</blockquote>';
  const quotes = '> '.repeat(count);
  const asking = `${'<div markdown="1">'.repeat(count)}a`;
  const bare = '</bare-paragraph>';
  const divs = `${'<div>'.repeat(count)}a`;
  const tags = quotes + '<Note>a</Note>'.repeat(1000);
  const notes = quotes + Array(1000).fill('<blockquote>\n\n**Note**\n\na\n\n</blockquote>').join('\n\n');
  it.each([
    ['a long argument', `{{< a "${'\\"'.repeat(count)} >}}`, { jekyll: '', pelican: '', mdx: '' }],
    [
      'spaces',
      `{{<${spaces}" >}} {%${spaces}1 %} ${title}`,
      { jekyll: ` {%${spaces}1 %} ${title}`, pelican: `{{<${spaces}" >}} {%${spaces}1 %} ${title}`, mdx: `  ${title}` },
    ],
    ['a long fence', fence, { jekyll: fence, pelican: fence, mdx: fence }],
    ['runs of every length', runs, { jekyll: runs, pelican: runs, mdx: runs }],
    [
      'a long line of colons',
      `${':'.repeat(count)} note\n${':'.repeat(count)}`,
      { jekyll: note, pelican: note, mdx: note },
    ],
    ['elements that ask for Markdown', asking, { jekyll: bare + divs, pelican: bare + divs, mdx: bare + asking }],
    ['elements in one line', divs, { jekyll: divs, pelican: divs, mdx: bare + divs }],
    ['tags in one line', tags, { jekyll: tags, pelican: tags, mdx: notes }],
  ])('are read as short ones are: %s', (_, body, { jekyll, pelican, mdx }) => {
    expect(unwrap(body, { dialect: 'jekyll' }) === jekyll).toBe(true);
    expect(unwrap(body, { dialect: 'pelican' }) === pelican).toBe(true);
    expect(unwrap(body, { mdx: true }) === mdx).toBe(true);
  });
});
