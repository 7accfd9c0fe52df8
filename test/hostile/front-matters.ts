import { marks, site } from './marks.js';
import type { Random } from './random.js';

/** Makes a whole front matter, with its delimiters. */
export type FrontMatterMaker = (random: Random) => string;

const yaml = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n`;
const dated = 'date: 2025-03-04';
/** A field of an otherwise good front matter, with one of many values. */
const field =
  (name: string, values: readonly string[]): FrontMatterMaker =>
  (random) =>
    yaml(`title: A ${name}`, ...(name === 'date' ? [] : [dated]), `${name}: ${random.pick(values)}`);

/** Code that would leave a file behind, were it run. */
const code = 'require("node:fs").writeFileSync(process.env.TIDINGS_CANARY ?? "canary", "run")';
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((name, index) => {
    const last = 'abcdefgh'[index];
    return `${name}: &${name} [${Array(9).fill(`*${last}`).join(', ')}]`;
  }),
];
const ways = [
  ...['../../../../etc/passwd', '..%2f..%2fetc', '%2e%2e/%2E%2E/etc', '..\\\\..\\\\windows', '//evil.example/x'],
  ...[
    '/../../x',
    'a/../../../b',
    '"a\\u0000b"',
    '"a\\nb"',
    'C:\\\\x',
    'file:///etc/passwd',
    '"\\u202e"',
    '.',
    '..',
    '/',
  ],
  ...['%00', '/a%00b', 'a%2F..%2F..', `${site}/a/..%2fgood-0`],
  ...['javascript:alert(1)', 'data:text/html,x', `${site}/good-1`, `${site}/good-2/`, 'con', '-rf', '$(id)', '`id`'],
];
const addresses = [
  ...[
    'javascript:alert(1)',
    '"java\\nscript:alert(1)"',
    'vbscript:x',
    'data:text/html;base64,PHN2Zz4=',
    'file:///etc/passwd',
  ],
  ...[
    'http://',
    'https://[::1',
    'http://a b',
    '//evil.example',
    'https://user:pw@evil.example/',
    'blob:https://a.example/1',
  ],
  ...[
    'http://a.example/\\u0000',
    '"https://a.example/<script>"',
    'https://a.example/\'\\"><script>',
    'xn--:/',
    'ws://a.example',
  ],
];
const texts = [
  ...['"]]>"', '"<![CDATA["', '"\\u0000\\ufffe\\ud800x"', '"&lt;script&gt;&amp;amp;"', '"<script>alert(1)</script>"'],
  ...[
    '"\\u202Eabc\\u2066"',
    '"\\e[2J\\e]0;x\\a"',
    '"a\\nb\\r\\nc\\u2028d"',
    '"::error::x"',
    '"##[add-mask]x"',
    '"&#0;&#x1F;"',
  ],
  ...[
    '"%0A::add-mask::x"',
    '"{{ 7919 | times: 7907 }}"',
    '"\x24{7919*7907}"',
    '"<%= 7919*7907 %>"',
    '[a, [b]]',
    '{a: {b: c}}',
    '&x a',
  ],
  ...[
    `"${'long '.repeat(2_000)}"`,
    '"\\uFEFF\\uFEFFa"',
    `"${'e\\u0301'.repeat(300)}"`,
    '""',
    '"<"',
    '"--"',
    '!!binary aGVsbG8=',
  ],
];
const dates = [
  ...['2024-02-30', '2024-13-01', '2024-01-01T25:61:00Z', '0000-00-00', '99999-01-01', '275761-01-01', '-0001-01-01'],
  ...['2024-06-30T23:59:60Z', '2024-01-01T00:00:00+99:99', '[2024-01-01]', '{a: b}', 'yesterday', '1e999', '"\\u0000"'],
  ...[
    '2024-01-01T00:00:00[../../etc]',
    '1700000000',
    '٢٠٢٤-٠١-٠١',
    '2024-01-01 ::error::',
    '9'.repeat(400),
    'NaN',
    'true',
  ],
];
const doubts = [
  ...[
    'maybe',
    'tru',
    '[true]',
    '{a: b}',
    '"true "',
    '"TRUE\\u0000"',
    'ja',
    '2',
    '-1',
    '!!bool yes',
    '',
    '~',
    '""',
    '[]',
    '{}',
    '"\\u202etrue"',
    'yes!',
  ],
];

/** Every kind of front matter that has been trouble to somebody, and some that may be. */
export const frontMatters: Readonly<Record<string, FrontMatterMaker>> = {
  'code engine': (random) => {
    const languages = ['js', 'JS', 'javascript', 'JavaScript', 'coffee', 'cson', 'json5', 'constructor', 'toString'];
    return `---${random.pick(languages)}\n${code}\n---\n`;
  },
  'code behind a tag': (random) => {
    const tags = [
      '!!js/function',
      '!!js/regexp',
      '!!python/object/apply:os.system',
      '!ruby/object:Gem',
      '!include',
      '!',
    ];
    return yaml('title: Tagged', dated, `evil: ${random.pick(tags)} "${marks.secret}"`);
  },
  'prototype names': (random) => {
    const names = [
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      'valueOf',
      '__defineGetter__',
    ];
    return yaml(
      'title: Named',
      dated,
      `${random.pick(names)}:`,
      '  draft: false',
      '  title: Polluted',
      '  polluted: yes',
    );
  },
  'alias bomb': () => yaml('title: Bomb', dated, ...bomb, 'tags: *i'),
  'merge bomb': () =>
    yaml('title: Merged', dated, ...bomb.map((line) => line.replace('[', '{k: [').replace(/]$/, ']}')), '<<: *i'),
  cycle: (random) => yaml('title: Cycle', dated, random.pick(['a: &a [*a]', 'a: &a {b: *a}', 'tags: &a [x, *a]'])),
  'deep flow': (random) => yaml('title: Deep', dated, `a: ${random.pick(['[', '{a: ', '[{a: ']).repeat(2_000)}`),
  'deep blocks': () =>
    yaml('title: Deep', dated, ...Array.from({ length: 150 }, (_, depth) => `${' '.repeat(depth)}a:`)),
  'deep TOML': () => `+++\ntitle = "Deep"\n${dated.replace(': ', ' = ')}\n${'a.'.repeat(2_000)}b = 1\n+++\n`,
  'deep JSON': () => `{"title": "Deep", "date": "2025-03-04", "a": ${'['.repeat(3_000)}${']'.repeat(3_000)}}\n`,
  'duplicate keys': (random) =>
    random.pick([
      yaml('title: One', 'title: Two', dated),
      yaml(dated, 'title: A', 'date: 2025-01-01', '"title": B'),
      '+++\ntitle = "A"\ntitle = "B"\n+++\n',
      '{"title": "A", "title": "B", "date": "2025-03-04"}\n',
      yaml('title: Case', 'Title: Twin', 'TITLE: Triplet', dated),
    ]),
  'odd delimiters': (random) =>
    random.pick([
      `---\ntitle: Unclosed\n${dated}\n\nText\n`,
      `----\ntitle: Four\n${dated}\n----\n`,
      `--- \ntitle: Space\n${dated}\n--- \n`,
      `---\ntitle: Name\n${dated}\n---foo\n`,
      `+++\ntitle = "Mixed"\n---\n`,
      '---\n---\n',
      '---\n',
      '---',
      `;;;\n"title": "Semicolons", "date": "2025-03-04"\n;;;\n`,
      `\n\n\n---\ntitle: Below\n${dated}\n---\n`,
      `${'\n'.repeat(5_000)}---\ntitle: Far below\n${dated}\n---\n`,
      `---\ntitle: Dots\n${dated}\n...\n`,
      `<!--\n---\ntitle: Commented\n${dated}\n---\n-->\n`,
    ]),
  'line ends': (random) =>
    yaml('title: Line ends', dated, 'draft: false').replaceAll(
      '\n',
      random.pick(['\r', '\r\n', '\r\r\n', '\n\r', '\u2028', '\u0085']),
    ),
  'byte order marks': (random) =>
    random.pick(['\ufeff', '\ufeff\ufeff\ufeff', '\ufffe', '\u200b']) + yaml('title: Marked', dated),
  'control characters': (random) =>
    yaml(`title: "A${random.pick(['\0', '\u001b[2J', '\u0007', '\u0085', '\u009b', '\ufffe'])}b"`, dated),
  'blank lines': () => yaml('title: Blank', dated, '\n'.repeat(20_000)),
  'huge front matter': () =>
    yaml('title: Huge', dated, ...Array.from({ length: 9_000 }, (_, index) => `key${index}: value`)),
  'many tags': () =>
    yaml('title: Tags', dated, `tags: [${Array.from({ length: 5_000 }, (_, index) => `t${index}`).join(', ')}]`),
  'huge numbers': (random) =>
    yaml(
      'title: Numbers',
      `date: ${random.pick(['1e308', '9'.repeat(500), '-1', '0x7fffffffffffffff', '.inf', '1_000'])}`,
    ),
  'another type': (random) =>
    yaml(`title: ${random.pick(texts)}`, dated, `tags: ${random.pick(texts)}`, `summary: ${random.pick(texts)}`),
  'broken YAML': (random) =>
    yaml(
      random.pick([
        'title: "open',
        'title: a: b',
        '\ttitle: tab',
        '- a\ntitle: b',
        '? ? ?',
        '%YAML 9.9',
        '@a',
        '{a',
        '*x',
        '&',
        '!<',
      ]),
    ),
  'broken TOML': (random) =>
    `+++\n${random.pick(['a = ', '[[a]', 'a = {', 'a = """', 'a = 2024-99-99', '= 1', '"'])}\n+++\n`,
  'broken JSON': (random) =>
    `{"title": "A", ${random.pick(['', '}', '"a": }', 'a: 1}', '"a": 1e999}', '"\\u12": 1}', '"a": undefined}'])}\n`,
  text: (random) =>
    yaml(`title: ${random.pick(texts)}`, dated, `description: ${random.pick(texts)}`, `author: ${random.pick(texts)}`),
  date: field('date', dates),
  updated: field('updated', dates),
  expires: field('expires', dates),
  slug: field('slug', ways),
  permalink: field('permalink', ways),
  url: field('url', [...ways, ...addresses]),
  id: field('id', [...ways, ...addresses, ...texts]),
  guid: field('guid', [...ways, ...addresses, ...texts]),
  link: field('link', addresses),
  source: field('source', [...addresses, '{url: javascript:x, title: "]]>"}', '{title: [a]}']),
  image: field('image', [...addresses, ...ways]),
  enclosure: field('enclosure', [
    ...addresses,
    ...ways,
    '{url: a.mp3, length: -1, type: "x/y\\r\\nz"}',
    '{length: 1e999}',
  ]),
  language: field('lang', [...texts, 'x"><script>', 'zz-ZZ-ZZZZ', 'i-klingon', '"en\\nde"']),
  content: field('feed_content', ['evil', '[full]', ...texts]),
  withdrawn: field('withdrawn', [...texts, ...dates, 'true', 'maybe', '{date: x, reason: [y]}']),
  correction: field('correction', [...texts, '{date: 2024-02-30, text: "<script>"}', '[a, {text: "]]>"}, [b]]']),
  authors: field('authors', [
    ...texts,
    '[{name: {a: b}}, 3, null]',
    '{name: "]]>", email: "a\\r\\nBcc: b@c.example", url: javascript:x}',
  ]),
  license: field('license', [...addresses, ...texts]),
  rsl: field('rsl', [...texts, '{licenses: [{permits: 3}]}', '{a: {b: {c: d}}}']),
};

/** Front matter that says, in words that leave doubt, that the article is a draft. */
export const doubtfulDraft: FrontMatterMaker = (random) =>
  yaml(
    `title: ${marks.draft}`,
    dated,
    random.pick([
      ...doubts.map((doubt) => `draft: ${doubt}`),
      // What is empty says nothing there, as it may have been meant for the date.
      ...doubts
        .filter((doubt) => !['"true "', '', '~', '""', '[]', '{}'].includes(doubt))
        .map((doubt) => `published: ${doubt}`),
      'draft: true',
      'published: false',
      '"draft ": true',
      'draft\u00a0: true',
      '"dr\\u200baft": true',
      'draft: false\nDraft: true',
      'is_draft: no\nis-draft: yes',
    ]),
  );

/** Front matter with a status that is not for readers, in one of the ways that people write it. */
export const doubtfulStatus: FrontMatterMaker = (random) =>
  yaml(
    `title: ${marks.draft}`,
    dated,
    `status: ${random.pick([
      ...[
        '[draft]',
        '{is: draft}',
        'drafted',
        'in-review',
        'Pending approval',
        'WIP!',
        'embargoed',
        'on hold',
        'to do',
      ],
      ...[
        'unpublished',
        'not for publication (private)',
        'idea',
        'in progress',
        '"dra\\u200bft"',
        '- draft',
        '[[hidden]]',
      ],
    ])}`,
  );

/** What its author takes for front matter and no parser does, for a file whose name has a date. */
export const nearlyFrontMatter: FrontMatterMaker = (random) => {
  const opening = random.pick([
    ...[' ---', `---${' '.repeat(70)}`, '<!-- a -->\n---', '<!--\n---', '\u00a0---', '\u200b---', '---\u200b', '\0---'],
    ...[
      '----',
      '--',
      '–––',
      '—',
      '++++',
      ' +++',
      '--- # c',
      '--- !tag',
      '%YAML 1.2\n---',
      '```yaml',
      '~~~',
      '',
      '\ufffe---',
    ],
  ]);
  const field = random.pick([
    'draft: true',
    'draft = true',
    'published: false',
    'Draft : yes',
    '"draft": true',
    'status: draft',
  ]);
  const closing = random.pick(['---', opening.trim(), '```', '']);
  const text = `${opening}\n${field}\n${closing}\n\n`.replace(/^\n/, '');
  return random.below(6) === 0 ? text.replaceAll('\n', random.pick(['\u2028', '\v', '\r'])) : text;
};

/** Front matter without fault, for a body that is the trouble. */
export const plainFrontMatter: FrontMatterMaker = (random) => yaml(`title: Plain ${random.below(1_000_000)}`, dated);
