import { describe, expect, it } from 'vitest';
import { complaints, lines, squeeze, unwrap } from '../unwrap.js';

const mdx = { mdx: true } as const;
const docusaurus = { dialect: 'docusaurus' } as const;

describe('imports and exports of MDX', () => {
  it.each([
    "import A from '@theme/A';",
    "import A, { B } from 'a'",
    "import * as A from 'a'",
    "import 'a.css'",
    lines('import {', '  A,', '', '  B,', "} from 'a';"),
    lines("import A from 'a'", "import B from 'b'"),
    lines('export const a = {', '', '  b: [1, "}"],', '};'),
    lines('export default function Layout({ children }) {', "  return <p>Don't</p>;", '}'),
    "export { a } from 'b'",
  ])('are no text: %s', (statement) => {
    for (const options of [mdx, docusaurus]) {
      expect(squeeze(unwrap(lines(statement, '', 'Text'), options))).toBe('Text');
      expect(complaints(lines(statement, '', 'Text'), options)).toEqual([]);
    }
  });

  it.each(['import duties rose', 'export of grain fell', 'imports', 'a\nimport b from "b"', '> import a from "a"'])(
    'are not found in prose: %s',
    (body) => {
      expect(unwrap(body, docusaurus)).toBe(body);
    },
  );

  it('do not take the article with them when a bracket is missing', () => {
    expect(squeeze(unwrap(lines('export const a = {', '', 'Text'), mdx))).toBe('Text');
  });

  it('are text in Markdown', () => {
    expect(unwrap("import A from 'a'", { dialect: 'astro' })).toBe("import A from 'a'");
  });
});

describe('expressions of MDX', () => {
  it.each([
    ["a{' '}b", 'a b'],
    ['{"a < *b*"}', 'a &#60; &#42;b&#42;'],
    ['{`a`}', 'a'],
    ['{"say \\"a\\""}', 'say "a"'],
    ['a{/* note */}b', 'ab'],
    ['{/* truncate */}', '<!-- truncate -->'],
    ['{/* a */ /* b */}', ''],
    ['\\{a}', '\\{a}'],
    ['`{a}`', '`{a}`'],
    ['{a', '{a'],
    ['<!-- {a} -->', '<!-- {a} -->'],
  ])('%s is written as %s', (body, written) => {
    expect(unwrap(body, mdx)).toBe(written);
    expect(complaints(body, mdx)).toEqual([]);
  });

  it.each(['{frontMatter.title}', '{1 + 1}', `{\`\${a}\`}`, '{{ a: 1 }}', '{items.map((a) => { return "}" })}'])(
    'are not run but dropped with a warning: %s',
    (body) => {
      expect(unwrap(`a ${body} b`, mdx)).toBe('a  b');
      expect(complaints(body, mdx)).toHaveLength(1);
    },
  );

  it('are text in a file that may be no MDX', () => {
    expect(unwrap('The set {a, b} of {}', docusaurus)).toBe('The set {a, b} of {}');
    expect(unwrap('{/* truncate */}', docusaurus)).toBe('<!-- truncate -->');
  });

  it('are run in a file that has imports, whatever it is called', () => {
    expect(squeeze(unwrap(lines("import A from 'a'", '', 'x {A}'), docusaurus))).toBe('x');
  });
});
