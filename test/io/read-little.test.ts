import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fence } from '../../src/io/media/fence.js';
import { readStart } from '../../src/io/read-start.js';
import { parseTexts } from '../article/parse-texts.js';
import { temporaryFolder } from './temporary-folder.js';

const pick = (values: readonly string[]) => fc.constantFrom(...values);
const opening = pick([
  '---',
  '---',
  '---',
  '---',
  '--- ',
  '---yaml',
  '---toml',
  '+++',
  '----',
  '---\t',
  ';;;',
  '',
  '\ufeff---',
  '\n---',
  '-- -',
]);
const closing = pick([
  '---',
  '---',
  '---',
  '---',
  '--- ',
  '----',
  '---x',
  '...',
  '+++',
  '+++ ',
  '',
  ' ---',
  '--',
  '---\n---',
]);
const line = pick([
  ...[
    'title: One',
    'title: "Two"',
    'date: 2024-01-31',
    'date: 2024-01-31',
    'date: 2031-01-01',
    'date: yesterday',
    'draft: true',
    'draft:',
  ],
  ...[
    'draft: maybe',
    'tags: [a, b]',
    'tags:\n  - a\n  - b',
    'summary: |\n  text',
    'summary: |\n  ---x\n  text',
    'slug: same',
    'title = "One"',
  ],
  ...[
    'date = 2024-01-31',
    '# comment',
    '',
    '  ',
    'a: &x b',
    'a: b: c',
    '"title": "One"',
    'Title: One',
    '{',
    '}',
    '[a]',
    'text without a field',
    'é: ü',
  ],
  ...[
    'a: |\n  ---',
    'a: "\n---\n"',
    'expires: 2030-01-01',
    'unlisted: true',
    'redirect: /x',
    'summary: >-\n  a\n\n  b',
    'a: \u0000',
    'a: \ud83e',
  ],
]);
const body = pick([
  '',
  'Text.\n',
  '\n# Head\n\nText.\n',
  '---\n',
  'Text.\n---\nMore.\n',
  'draft: true\n',
  'Text',
  '\n',
  '+++\n',
  '<!-- draft: true -->\n',
]);
const end = pick(['\n', '\n', '\n', '\r\n', '\r', '']);
const text = fc
  .tuple(opening, fc.array(line, { maxLength: 5 }), closing, body, end)
  .map(([open, lines, close, rest, lineEnd]) =>
    [open, ...lines, close]
      .join('\n')
      .concat('\n', rest)
      .replaceAll('\n', lineEnd === '' ? '\n' : lineEnd),
  );

describe('reading the beginnings of files', () => {
  it('comes to the same as reading them whole', () => {
    const folder = temporaryFolder();
    const fence = new Fence([folder]);
    let started = 0;
    const startOf = (content: string) => {
      writeFileSync(join(folder, 'a.md'), content);
      const start = readStart(join(folder, 'a.md'), 'a.md', fence).text;
      if (start) started += 1;
      return start;
    };
    const parse = (content: string, setting: Parameters<typeof parseTexts>[1]) => {
      const { articles, leftOut, diagnostics } = parseTexts({ 'a.md': content }, setting);
      return { articles: articles.map(({ file: _, ...article }) => article), leftOut, diagnostics };
    };
    fc.assert(
      fc.property(text, pick(['plain', 'auto', 'hugo', 'jekyll']), (content, dialect) => {
        const setting = { dialect: dialect as 'plain' };
        // What no encoder can write is in no file.
        const written = Buffer.from(content).toString();
        expect(parse(written, { ...setting, startOf })).toEqual(parse(written, setting));
      }),
      { numRuns: 800 },
    );
    expect(started).toBeGreaterThan(200);
  });
});
