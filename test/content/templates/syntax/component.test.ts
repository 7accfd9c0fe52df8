import { describe, expect, it } from 'vitest';
import { complaints, lines, squeeze, unwrap } from '../unwrap.js';

const mdx = { mdx: true } as const;
const docusaurus = { dialect: 'docusaurus' } as const;

describe('components of MDX', () => {
  it('are tabs one after the other, each under its label', () => {
    const body = lines(
      '<Tabs>',
      '  <TabItem value="npm" label="npm" default>',
      '',
      '    ```sh',
      '    npm i',
      '      x',
      '    ```',
      '',
      '  </TabItem>',
      '  <TabItem value="pnpm">',
      '    pnpm i',
      '  </TabItem>',
      '</Tabs>',
    );
    expect(squeeze(unwrap(body, docusaurus))).toBe(
      lines('**npm**', '', '```sh', 'npm i', '  x', '```', '', '**pnpm**', '', 'pnpm i'),
    );
    expect(complaints(body, docusaurus)).toEqual([]);
  });

  it('are tabs under the labels that the element around them has', () => {
    const body = lines(
      '<Tabs',
      '  defaultValue="apple"',
      `  values={[{label: 'Apple label', value: 'apple'}, {value: "b", "label": "It's B"}, {value: 'c'}]}>`,
      '<TabItem value="apple">a</TabItem>',
      '<TabItem value="b">b</TabItem>',
      '<TabItem value="c">c</TabItem>',
      '<TabItem value="b" label="Own">d</TabItem>',
      '</Tabs>',
    );
    expect(unwrap(body, docusaurus).match(/\*\*.*\*\*/g)).toEqual([
      '**Apple label**',
      "**It's B**",
      '**c**',
      '**Own**',
    ]);
  });

  it('are no code because they are indented', () => {
    const body = lines(
      '<Steps>',
      '    <Step title="One">',
      '        Look',
      '',
      '        - a',
      '            - b',
      '    </Step>',
      '</Steps>',
    );
    expect(squeeze(unwrap(body, mdx))).toBe(lines('**One**', '', 'Look', '', '- a', '    - b'));
  });

  it('keep their list item', () => {
    const body = lines('- a', '', '  <Note>', '      b', '  </Note>', '', '- c');
    expect(squeeze(unwrap(body, mdx))).toBe(
      lines('- a', '', '  <blockquote>', '', '  **Note**', '', '  b', '', '  </blockquote>', '', '- c'),
    );
  });

  it.each([
    ['<Admonition type="tip" title="Look">a</Admonition>', '**Look**'],
    ['<Callout type="warning">a</Callout>', '**Warning**'],
    ['<AlertBox level="info" title="!">a</AlertBox>', '**Info**'],
    ['<Tip>a</Tip>', '**Tip**'],
  ])('are asides: %s', (body, title) => {
    expect(unwrap(body, mdx)).toBe(lines('<blockquote>', '', title, '', 'a', '', '</blockquote>'));
  });

  it('need no title', () => {
    expect(unwrap('<Callout emoji="x">a</Callout>', mdx)).toBe(lines('<blockquote>', '', 'a', '', '</blockquote>'));
  });

  it.each([
    ['<YouTube id="abc" />', '[Video on YouTube](https://www.youtube.com/watch?v=abc)'],
    ['<Youtube videoId={"abc"} title="A" />', '[A](https://www.youtube.com/watch?v=abc)'],
    ['<Tweet id="1453110110599868418" />', '[Post on X](https://x.com/i/status/1453110110599868418)'],
    ['<Vimeo id={123}></Vimeo>', '[Video on Vimeo](https://vimeo.com/123)'],
    ['<Link to="/a">*A*</Link>', '<a href="/a">*A*</a>'],
    ['<A href="/a">A</A>', '<a href="/a">A</a>'],
    ['<LinkCard title="A" href="/a" />', '[A](/a)'],
    ['<Image src="/a.png" alt={`A`} width={300} />', '<figure><img src="/a.png" alt="A" width="300"></figure>'],
    ['See <Img src="/a.png" alt="A" /> here', 'See <img src="/a.png" alt="A"> here'],
    ['<Figure src="/a.png" caption="C" />', '<figure><img src="/a.png" alt="C"><figcaption>C</figcaption></figure>'],
    ['<Screenshot src="/a.png" />', '<figure><img src="/a.png"></figure>'],
    ['<Code lang="js" code={`let a`} />', lines('```js', 'let a', '```')],
    ['<CodeBlock language="jsx">{`<b>\n  {c}\n\n  d`}</CodeBlock>', '```jsx\n<b>\n  {c}\n\n  d\n```'],
    [
      '<CodeBlock language="js" title="a.js">{`b`}</CodeBlock>',
      '<figure><figcaption>a.js</figcaption>\n\n```js\nb\n```\n\n</figure>',
    ],
    ['<CodeBlock className="language-js">\n  {"let a"}\n</CodeBlock> b', '```js\nlet a\n```\n\nb'],
    ['- <Code>{`a\n    b`}</Code>', '- ```\n  a\n    b\n  ```'],
    ['<CodeBlock>{`a`}*b*</CodeBlock>', 'a*b*'],
    ['<CodeBlock>a</CodeBlock>', 'a'],
    ['<Details summary="S">a</Details>', lines('**S**', '', 'a')],
    ['<Foo.Tab label="L">a</Foo.Tab>', lines('**L**', '', 'a')],
    ['<>a <Unknown b={1}>c</Unknown></>', 'a c'],
    ['<Head><title>x</title></Head>a', 'a'],
  ])('%s', (body, written) => {
    expect(squeeze(unwrap(body, mdx))).toBe(written);
    expect(complaints(body, mdx)).toEqual([]);
  });

  it('are dropped with one warning when they show nothing and are unknown', () => {
    expect(unwrap('a <Chart data={[1, 2]} /> <Chart /> b', mdx)).toBe('a   b');
    expect(complaints('a <Chart data={[1, 2]} /> <Chart /> b', mdx)).toEqual([
      'unknown-shortcode: the component `Chart` cannot be shown in a feed and is dropped',
    ]);
  });

  it('find the images that imports give names to', () => {
    const body = lines(
      "import chart from './chart.png';",
      '',
      '<Image src={chart} alt="A" />',
      '',
      '<img src={chart.src} />',
    );
    expect(squeeze(unwrap(body, mdx))).toBe(
      lines('<figure><img src="./chart.png" alt="A"></figure>', '', '<img src="./chart.png" />'),
    );
    expect(unwrap("<img src={require('./a.png').default} />", docusaurus)).toBe('<img src="./a.png" />');
    expect(unwrap("<img src={useBaseUrl('/a.png')} />", docusaurus)).toBe('<img src="/a.png" />');
  });

  it('show no code that only a program has', () => {
    const body = lines('import a from "!!raw-loader!./a.js";', '', '<CodeBlock language="js">{a}</CodeBlock>');
    expect(squeeze(unwrap(body, mdx))).toBe('');
    expect(complaints(body, mdx)).toHaveLength(1);
  });

  it('do not end at a bracket in an attribute', () => {
    const body = '<Foo a={() => { return "}" > 1 }} b=">" {...c} /* */>x</Foo>';
    expect(unwrap(body.replace(' /* */', ''), mdx)).toBe('x');
  });

  it.each(['a <B c', 'Array<String> is', '<B>', '</B>', '<B c={', '<B c="', '<1>', 'a < B >'])(
    'are text when they are not closed: %s',
    (body) => {
      expect(unwrap(body, mdx)).toBe(body);
    },
  );

  it('are text where there is no MDX', () => {
    expect(unwrap('<Note>a</Note>', { dialect: 'hugo' })).toBe('<Note>a</Note>');
  });

  it('are left alone in code', () => {
    const body = lines('`<Note>`', '', '<Note>', '', '```jsx', '<Note>{x}</Note>', '```', '', '</Note>');
    expect(unwrap(body, mdx)).toBe(
      lines(
        '`<Note>`',
        '',
        '<blockquote>',
        '',
        '**Note**',
        '',
        '```jsx',
        '<Note>{x}</Note>',
        '```',
        '',
        '</blockquote>',
      ),
    );
  });
});

describe('fences of MDX for Docusaurus', () => {
  it.each([
    [
      '```mdx-code-block\nimport A from "a";\n\n<Note>\n```\n*a*\n```mdx-code-block\n</Note>\n```\nb',
      '<blockquote>\n\n**Note**\n\n*a*\n\n</blockquote>\n\nb',
    ],
    ['````mdx-code-block\n<>\n\n```js\n<a>\n```\n\n</>\n````', '```js\n<a>\n```'],
    ['~~~~ mdx-code-block\n*a*\n~~~~\n```js\n{b}\n```', '*a*\n\n```js\n{b}\n```'],
    ['- ```mdx-code-block\n  {"a"}\n  ```\n- b', '-\n  a\n\n- b'],
    ['> ```mdx-code-block\n> {"a"}\n> ```\n> b', '>\n> a\n>\n> b'],
    ['<Foo>\n  ```mdx-code-block\n  *a*\n  ```\n</Foo>', '*a*'],
    ['```mdx-code-block\nexport const a = 1;\n```\nb', 'b'],
    ['```mdx-code-block\n{"a"}', '```mdx-code-block\n{"a"}'],
    ['```mdx-code-block', '```mdx-code-block'],
  ])('are read if they end: %j', (body, written) => {
    expect(squeeze(unwrap(body, docusaurus))).toBe(written);
  });

  it('are code elsewhere', () => {
    const body = '```mdx-code-block\n{"a"}\n```\n\n{"b"}';
    expect(unwrap(body, mdx)).toBe('```mdx-code-block\n{"a"}\n```\n\nb');
  });
});

describe('HTML in MDX', () => {
  it.each([
    ['<b className="a" htmlFor="b">', '<b class="a" for="b">'],
    ['<b style={{ color: "red" }}>', '<b>'],
    ['<img src="a.png" width={30} alt={`A`} onClick={go} />', '<img src="a.png" width="30" alt="A" />'],
    ['<span />', '<span></span>'],
    ['<br />', '<br />'],
    ['<video controls src="a.mp4"></video>', '<video controls src="a.mp4"></video>'],
    ['<https://a.example/>', '<https://a.example/>'],
  ])('%s', (body, written) => {
    expect(unwrap(body, mdx)).toBe(written);
  });

  it('has Markdown in sections', () => {
    const body = lines('<div className="a">', '    **b**', '</div>', 'c');
    expect(unwrap(body, mdx)).toBe(lines('<div class="a">', '', '**b**', '', '</div>', '', 'c'));
  });

  it.each([
    ['<div>*a*</div>', '</bare-paragraph><div>*a*</div>'],
    ['- <div>*a*</div>\n- b', '- </bare-paragraph><div>*a*</div>\n- b'],
    ['> <p>*a*</p>', '> </bare-paragraph><p>*a*</p>'],
    ['a <div>*b*</div>', 'a <div>*b*</div>'],
    ['a\n<div>*b*</div>\nc', 'a\n\n</bare-paragraph><div>*b*</div>\n\nc'],
    ['<p>\n*a*\n</p>', '</bare-paragraph><p>\n*a*\n\n</p>'],
    ['<Foo><p>*a*</p></Foo>', '</bare-paragraph><p>*a*</p>'],
    ['<p><a href="/b">\n*a*\n</a></p>', '</bare-paragraph><p><a href="/b">\n*a*\n</a></p>'],
    ['<td><pre>*a*\n  b</pre></td>', '<td><pre>*a*\n  b</pre></td>'],
    ['|a|\n|-|\n| <p>*b*</p> |', '|a|\n|-|\n| <p>*b*</p> |'],
  ])('has Markdown in a line that begins with a tag: %j', (body, written) => {
    expect(unwrap(body, mdx)).toBe(written);
    expect(unwrap(body, docusaurus)).toBe(written);
    expect(unwrap(body, { dialect: 'hugo' })).toBe(body);
  });

  it.each([
    ['<ul>\n  <li>*a*</li>\n</ul>', '<ul>\n\n</bare-paragraph><li>*a*</li>\n\n</ul>'],
    ['<div><img src="/a.png" /></div>\n*b*', '<div><img src="/a.png" /></div>\n\n*b*'],
    ['<table><tbody>\n*b*\n</tbody></table>\nc', '<table><tbody>\n\n*b*\n\n</tbody></table>\n\nc'],
    ['<img src="/a.png" />\n*b*', '<img src="/a.png" />\n\n*b*'],
    ['a\n<br />\n*b*', 'a\n<br />\n*b*'],
    ['- <img src="/a.png" />\n- b', '- <img src="/a.png" />\n- b'],
  ])('has Markdown behind a line of tags: %j', (body, written) => {
    expect(unwrap(body, mdx)).toBe(written);
  });

  it('has no code of four spaces', () => {
    expect(unwrap(lines('a', '', '    b {"c"}'), mdx)).toBe(lines('a', '', 'b c'));
    expect(unwrap(lines('a', '', '    b {"c"}'), docusaurus)).toBe(lines('a', '', '    b {"c"}'));
  });
});
