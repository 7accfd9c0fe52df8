import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setField } from '../../src/article/edit-front-matter.js';
import { splitFrontMatter } from '../../src/article/front-matter.js';

const address = 'https://old.example/?p=12';
const tag = 'tag:old.example,2018:hello';
const time = '2018-07-23T09:00:00Z';

/** The text with a field set, and the line that says it. */
function edit(text: string, field: Parameters<typeof setField>[2], value: string, names = {}) {
  const edited = setField(text, 'articles/hello.md', field, value, names);
  if ('reason' in edited) throw new Error(edited.reason);
  return edited;
}

describe('a field that is not there', () => {
  it.each([
    [
      'YAML',
      '---\ntitle: Hello # greeting\n\n---\nBody\n',
      `---\ntitle: Hello # greeting\n\nid: ${address}\n---\nBody\n`,
    ],
    ['empty YAML', '---\n---\nBody', `---\nid: ${address}\n---\nBody`],
    [
      'indented YAML',
      '---\n  title: Hello\n  tags:\n  - a\n---\n',
      `---\n  title: Hello\n  tags:\n  - a\n  id: ${address}\n---\n`,
    ],
    ['YAML in braces', '---\n{ title: Hello }\n---\n', `---\n{ title: Hello, "id": "${address}" }\n---\n`],
    ['YAML that ends with dots', '---\ntitle: Hello\n...\nBody', `---\ntitle: Hello\nid: ${address}\n...\nBody`],
    ['YAML without an opening line', 'title: Hello\n---\nBody', `title: Hello\nid: ${address}\n---\nBody`],
    ['YAML below blank lines', '\n\n---\ntitle: Hello\n---\n', `\n\n---\ntitle: Hello\nid: ${address}\n---\n`],
    ['TOML', '+++\ntitle = "Hello"\n+++\n', `+++\ntitle = "Hello"\nid = "${address}"\n+++\n`],
    [
      'TOML with tables',
      '+++\ntags = [\n  ["a"],\n] # two\n\n# of the theme\n[extra]\nx = """\n[y]\n"""\n+++\n',
      `+++\ntags = [\n  ["a"],\n] # two\nid = "${address}"\n\n# of the theme\n[extra]\nx = """\n[y]\n"""\n+++\n`,
    ],
    ['TOML that is a table', '+++\n[extra]\nx = 1\n+++\n', `+++\nid = "${address}"\n[extra]\nx = 1\n+++\n`],
    [
      'JSON',
      '{\n    "title": "Hello",\n    "tags": [\n        "a"\n    ]\n}\nBody',
      `{\n    "title": "Hello",\n    "tags": [\n        "a"\n    ],\n    "id": "${address}"\n}\nBody`,
    ],
    ['JSON in a line', '{"title": "Hello"}\nBody', `{"title": "Hello", "id": "${address}"}\nBody`],
    ['empty JSON', '{}\nBody', `{"id": "${address}"}\nBody`],
    [
      'JSON without its braces',
      ';;;\n"title": "Hello",\n"draft": false\n;;;\n',
      `;;;\n"title": "Hello",\n"draft": false,\n"id": "${address}"\n;;;\n`,
    ],
    [
      'JSON by name',
      '---json\n{ "title": "Hello" }\n---\n',
      `---json\n{ "title": "Hello", "id": "${address}" }\n---\n`,
    ],
    ['headers', 'Title: Hello\nDate: 2018-07-23\n\nBody', `Title: Hello\nDate: 2018-07-23\nid: ${address}\n\nBody`],
    ['headers without a body', 'Title: Hello', `Title: Hello\nid: ${address}`],
    ['no front matter', '# Hello\n', `---\nid: ${address}\n---\n# Hello\n`],
    ['an empty file', '', `---\nid: ${address}\n---\n`],
    ['thematic breaks', '---\n\nA motto.\n\n---\n', `---\nid: ${address}\n---\n---\n\nA motto.\n\n---\n`],
  ])('is added at the end of the top level: %s', (_, text, expected) => {
    expect(edit(text, 'id', address).text).toBe(expected);
  });

  it('goes to the start where the last value would swallow it', () => {
    const text = '---\ntitle: Hello\nsummary: |+\n  One\n\n---\n';
    expect(edit(text, 'id', address).text).toBe(`---\nid: ${address}\ntitle: Hello\nsummary: |+\n  One\n\n---\n`);
  });

  it.each([
    ['published', 'date'],
    ['updated', 'updated'],
  ] as const)('is called by a name that every reader of front matter knows: %s', (field, name) => {
    expect(edit('---\npublished: true\n---\n', field, time).text).toBe(`---\npublished: true\n${name}: ${time}\n---\n`);
    expect(edit('+++\n+++\n', field, time).text).toBe(`+++\n${name} = ${time}\n+++\n`);
    expect(edit('{}', field, time).text).toBe(`{"${name}": "${time}"}`);
  });

  it('tells the line that it added', () => {
    expect(edit('---\na: b\n---\n', 'id', tag).line).toBe(`id: "${tag}"`);
    expect(edit('{"a": "b"}', 'id', tag).line).toBe(`"id": "${tag}"`);
    expect(edit('{\r\n  "a": "b"\r\n}', 'id', tag).line).toBe(`"id": "${tag}"`);
    expect(edit('Text', 'id', tag).line).toBe(`id: "${tag}"`);
  });
});

describe('a field that is there', () => {
  it.each([
    ['id: https://new.example/', `id: ${address}`],
    ['guid: "https://new.example/" # from the old site', `guid: "${address}" # from the old site`],
    ["GUID: 'https://new.example/'", `GUID: '${address}'`],
    ['id: # to do', `id: ${address} # to do`],
    ['id:', `id: ${address}`],
    ['id: ~', `id: ${address}`],
    ['id: >-\n  urn:x:1', `id: ${address}`],
    ['"id": urn:x:1', `"id": ${address}`],
  ])('gets its value in its place: %s', (line, expected) => {
    const text = (field: string) => `---\ntitle: Hello\n${field}\ntags: [a]\n---\nBody\n`;
    expect(edit(text(line), 'id', address).text).toBe(text(expected));
  });

  it('keeps the quotes of a date, or that it has none', () => {
    expect(edit("---\ndate: '2024-01-31'\n---\n", 'published', time).text).toBe(`---\ndate: '${time}'\n---\n`);
    expect(edit('---\ndate: 2024-01-31 # due\n---\n', 'published', time).text).toBe(`---\ndate: ${time} # due\n---\n`);
    expect(edit('+++\ndate = 2024-01-31 # due\n+++\n', 'published', time).text).toBe(
      `+++\ndate = ${time} # due\n+++\n`,
    );
    expect(edit('+++\ndate = "2024-01-31"\n+++\n', 'published', time).text).toBe(`+++\ndate = "${time}"\n+++\n`);
    expect(edit('Date: 2024-01-31\n\nBody', 'published', time).text).toBe(`Date: ${time}\n\nBody`);
  });

  it('is the one that wins, wherever it stands', () => {
    const text = '---\ndate: 2024-01-31\npublishDate: 2024-02-01\n---\n';
    expect(edit(text, 'published', time).text).toBe(`---\ndate: 2024-01-31\npublishDate: ${time}\n---\n`);
    const table = '+++\n[extra]\nupdated = 2024-01-31\n+++\n';
    expect(edit(table, 'updated', time).text).toBe(`+++\n[extra]\nupdated = ${time}\n+++\n`);
    const own = edit('---\nkey: urn:x:1\n---\n', 'id', address, { id: ['key'] });
    expect(own).toEqual({ text: `---\nkey: ${address}\n---\n`, line: `key: ${address}` });
  });

  it('stays where it is none of ours: the number of a row, the UUID of an export', () => {
    expect(edit('---\nid: 12345\n---\n', 'id', address).text).toBe(`---\nid: 12345\nguid: ${address}\n---\n`);
    const ghost = '---\nuuid: de305d54-75b4-431b-adb2-eb6b9e546014\n---\n';
    expect(edit(ghost, 'id', address).text).toBe(ghost.replace(/---\n$/, `id: ${address}\n---\n`));
  });

  it('cannot be set where others have the same value from it', () => {
    const text = '---\ndate: &day 2024-01-31\nupdated: *day\n---\n';
    expect(setField(text, 'a.md', 'published', time)).toEqual({ reason: expect.any(String) });
    expect(edit(text, 'updated', time).text).toBe(`---\ndate: &day 2024-01-31\nupdated: ${time}\n---\n`);
  });
});

describe('what is no IRI', () => {
  it.each(['12345', 'de305d54-75b4-431b-adb2-eb6b9e546014', 'My first post', '007', 'a: b # "c" \\d', 'null', 'ünï'])(
    'becomes a `guid`, which takes any text: %s',
    (value) => {
      for (const text of ['---\ntitle: Hello\n---\n', '+++\ntitle = "Hello"\n+++\n', '{"title": "Hello"}', 'Hello']) {
        const { frontMatter } = splitFrontMatter(edit(text, 'id', value).text, 'a.md');
        expect(frontMatter.data['guid']).toBe(value);
      }
    },
  );
});

describe('front matter that cannot be read', () => {
  it.each(['---\ntitle: Hello\n', '---\n- a\n---\n', '---\na: b: c\n---\n', '---js\n{}\n---\n'])(
    'is left alone: %j',
    (text) => {
      expect(setField(text, 'a.md', 'id', address)).toEqual({ reason: 'its front matter cannot be read' });
    },
  );
});

/** What was taken out of a text that became another by one edit. */
function takenOut(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return before.slice(start, before.length - end);
}

const yamlFields = [
  'title: Hello # greeting',
  "title: 'It''s: here'",
  'tags:\n- a\n- "b: c"',
  'tags: [a, b]',
  'summary: |\n  One\n\n  Two',
  'summary: >+\n  One\n\n',
  'description: a text\n  that goes on',
  '# a comment',
  '',
  'extra:\n  id: inner\n  date: 2020-01-01',
  'author: &a {name: Newsroom, url: "https://desk.example"}',
  'by: *a',
  '<<: {lang: en}',
  '? complex\n: value',
  'date: 2018-07-23 # local',
  'date: "2018-07-23"',
  'updated: 2018-07-24T10:00:00+09:00',
  'id: 12345',
  "guid: 'https://x.example/#a'",
  'guid:',
  'uuid: de305d54-75b4-431b-adb2-eb6b9e546014',
  'emoji: 🗞️',
];
const tomlFields = [
  'title = "Hello" # greeting',
  "title = 'a [x] # no comment'",
  'tags = [\n  "a", # one\n  ["b"],\n]',
  'summary = """\nOne\n[two]\nid = 1\n"""',
  '# a comment',
  '',
  'date = 2018-07-23 # local',
  'date = "2018-07-23"',
  'updated = 2018-07-24T10:00:00+09:00',
  'id = 12345',
  "guid = 'https://x.example/#a'",
  'extra.id = "inner"',
  'author = {name = "Newsroom"}',
];
const tomlTables = [
  '[taxonomies]\ntags = ["a"]',
  '[[links]]\nid = "x"',
  '# of a table\n[ table.inner ]\nupdated = 2020-01-01',
];
const jsonFields = [
  '"title": "a } \\" {"',
  '"tags": ["a", {"id": 1}]',
  '"id": 12345',
  '"guid": "urn:x:1"',
  '"date": "2018-07-23"',
  '"x": {\n    "date": 1\n  }',
];
const headers = [
  'Title: Hello',
  'Date: 2018-07-23 10:20',
  'Tags: a, b',
  'Summary: One\n    goes on',
  'Guid: urn:x:1',
  'id: 5',
];

const some = (fields: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...fields), { maxLength: 6, selector: nameOf });
const nameOf = (field: string) => /^"?[\w<]+/.exec(field)?.[0] ?? field;
const body = fc.constantFrom('', 'Text\n', '\nText', '---\nid: x\n---\n', '{"id": 1}\n', '\n\n# Head\n\n---\n');
const files = fc.oneof(
  fc.tuple(some(yamlFields), body).map(([lines, text]) => `---\n${lines.map((l) => `${l}\n`).join('')}---\n${text}`),
  fc
    .tuple(some(yamlFields), body)
    .map(([lines, text]) => `--- yml \n${lines.map((l) => `${l}\n`).join('')}...\n${text}`),
  fc
    .tuple(some(tomlFields), some(tomlTables), body)
    .map(([lines, tables, text]) => `+++\n${[...lines, ...tables].map((l) => `${l}\n`).join('')}+++\n${text}`),
  fc
    .tuple(some(jsonFields), fc.constantFrom(', ', ',\n  ', ',\n'), body)
    .map(([lines, comma, text]) => `{${comma.slice(1)}${lines.join(comma)}\n}\n${text}`),
  fc
    .tuple(some(headers), body)
    .map(([lines, text]) => `Title: First\n${lines.filter((l) => !/^Title/.test(l)).join('\n')}\n\n${text}`),
  body,
);
const lineEnds = fc.constantFrom('\n', '\r\n', '\r');
const values = fc.oneof(
  fc.constantFrom<readonly ['id' | 'published' | 'updated', string]>(
    ['published', time],
    ['updated', time],
    ['id', address],
    ['id', tag],
  ),
  fc.webUrl().map((url) => ['id', url] as const),
  fc.uuid().map((uuid) => ['id', `urn:uuid:${uuid}`] as const),
);

describe('any front matter', () => {
  it('with a field set says what it said and this, and keeps every other byte', () => {
    let edits = 0;
    fc.assert(
      fc.property(
        files,
        lineEnds,
        fc.constantFrom('', '\ufeff', '\ufeff\ufeff'),
        values,
        (file, end, marks, [field, value]) => {
          const text = marks + file.replaceAll('\n', end);
          const before = splitFrontMatter(text, 'a.md');
          const edited = setField(text, 'a.md', field, value);
          // An alias without its anchor, and the like.
          if (before.diagnostics.length > 0) {
            expect(edited).toHaveProperty('reason');
            return;
          }
          if ('reason' in edited) throw new Error(`${JSON.stringify(text)}: ${edited.reason}`);
          edits += 1;
          const after = splitFrontMatter(edited.text, 'a.md');
          expect(after.body).toBe(before.body);
          const found = Object.entries(after.frontMatter.data).filter(
            ([key, one]) => JSON.stringify(before.frontMatter.data[key]) !== JSON.stringify(one),
          );
          expect(found.length).toBeLessThanOrEqual(1);
          const gone = Object.keys(before.frontMatter.data).filter((key) => !(key in after.frontMatter.data));
          expect(gone).toEqual([]);
          expect(takenOut(text, edited.text)).not.toMatch(/[\r\n]/);
          if (/[\r\n]/.test(text)) expect(edited.text.replaceAll(end, '')).not.toMatch(/[\r\n]/);
          expect(edited.text.replaceAll(/\r\n|\r|\n/g, '\n')).toContain(edited.line);
          expect(setField(edited.text, 'a.md', field, value)).toMatchObject({ text: edited.text });
        },
      ),
      { numRuns: 2000 },
    );
    expect(edits).toBeGreaterThan(1500);
  });

  it('is edited or refused, whatever the text is', () => {
    const piece = fc.constantFrom(
      '---',
      '+++',
      ';;;',
      '\n',
      '\r\n',
      '{',
      '}',
      '"id"',
      'id',
      ':',
      ' ',
      '=',
      '[',
      ']',
      'x',
      '#',
      '"',
      '|',
      '&a',
      '*a',
      'date',
      '\u0000',
      '\u2028',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((pieces) => pieces.join('')),
          fc.string(),
        ),
        values,
        (text, [field, value]) => {
          const edited = setField(text, 'a.md', field, value);
          if ('reason' in edited) return;
          expect(splitFrontMatter(edited.text, 'a.md').body).toBe(splitFrontMatter(text, 'a.md').body);
          expect(JSON.stringify(splitFrontMatter(edited.text, 'a.md').frontMatter.data)).toContain(
            JSON.stringify(value),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
