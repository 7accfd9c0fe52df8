import { describe, expect, it } from 'vitest';
import { formats } from '../../src/format/formats.js';
import type { FeedDocument, FormatName } from '../../src/model/feed-document.js';
import { richDocument, sampleDocument, sampleEntry } from '../conformance/sample-document.js';
import { checkPieces, checkText, piecesOf, placeOf } from './check-text.js';

const names = Object.keys(formats) as FormatName[];

/** The problems of a text, each as its code, its place and its words. */
function problems(format: FormatName, text: string, document: FeedDocument): readonly string[] {
  return checkText(format, text, document).map(({ code, path = '-', message }) => `${code} ${path} ${message}`);
}

describe.each(names)('checking %s', (format) => {
  it('finds nothing to say of what our own writer wrote', () => {
    for (const document of [richDocument(), sampleDocument(), sampleDocument({ entries: [] })]) {
      expect(problems(format, formats[format].write(document), document)).toEqual([]);
      expect(checkPieces(format, piecesOf(format, document), document)).toEqual([]);
    }
  });

  it('places a piece that does not end, or is none, at its article, and reads on', () => {
    const document = richDocument();
    const pieces = piecesOf(format, document);
    for (const broken of [(piece: string) => piece.slice(0, -10), (piece: string) => `${piece}<`, () => '\u0000']) {
      const some = pieces.map((piece, index) => (index === 3 ? broken(piece) : piece));
      const found = checkPieces(format, some, document);
      expect(found).toMatchObject([{ code: 'malformed-output', path: 'articles/2.md' }]);
    }
  });

  it('sees that a piece is missing, or stands where no entry can', () => {
    const document = richDocument();
    const pieces = piecesOf(format, document);
    const missing = checkPieces(format, [...pieces.slice(0, 3), ...pieces.slice(4)], document);
    expect(missing.map(({ code }) => code)).toContain('changed-output');
    const [, first = '', ...others] = pieces.slice(0, -1);
    const tail = pieces.at(-1) ?? '';
    expect(checkPieces(format, [tail, first, ...others, tail], document)).not.toEqual([]);
  });

  it.each<[string, (head: string, tail: string) => readonly [string, string]]>([
    ['behind the feed', (head, tail) => [head + tail, '']],
    ['before the feed', (head, tail) => ['', head + tail]],
    ['in a comment', (head, tail) => [`${head}<!--`, `-->${tail}`]],
    ['in a section', (head, tail) => [`${head}<![CDATA[`, `]]>${tail}`]],
    ['in an attribute or a text', (head, tail) => [`${head}<a b="`, `"/>${tail}`]],
    ['in another element or a list', (head, tail) => [`${head}<image>[`, `]</image>${tail}`]],
    ['behind the channel', (head, tail) => [`${head}</channel>`, tail.replace('</channel>', '')]],
    ['in a feed of nobody', (head, tail) => [head.replace(/xmlns="[^"]*"/, ''), tail]],
    ['in no feed', () => ['<x>', '</x>']],
  ])('sees that the entries stand %s', (_where, change) => {
    const document = sampleDocument();
    const [head = '', ...others] = piecesOf(format, document);
    const tail = others.pop() ?? '';
    const [otherHead, otherTail] = change(head, tail);
    if (otherHead === head && otherTail === tail) return;
    expect(checkPieces(format, [head, ...others, tail], document)).toEqual([]);
    const found = checkPieces(format, [otherHead, ...others, otherTail], document);
    expect(found.map(({ severity }) => severity)).toContain('error');
    expect(found.map(({ code }) => code)).toContain('malformed-output');
  });

  it('places a text that does not end at the article after the last good one', () => {
    const document = richDocument();
    const text = formats[format].write(document);
    const [problem, ...more] = checkText(format, text.slice(0, -40), document);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'malformed-output', severity: 'error' });
  });

  it.each(['id', 'title', 'url', 'contentHtml', 'published'] as const)(
    'sees that `%s` of an entry is another',
    (field) => {
      const document = richDocument();
      const text = formats[format].write(document);
      const entries = document.entries.map((entry, index) =>
        index === 2
          ? { ...entry, [field]: field === 'published' ? '2001-02-03T04:05:06Z' : `${entry[field]}x` }
          : entry,
      );
      expect(problems(format, text, { ...document, entries })).toEqual([
        `changed-output articles/2.md the ${formats[format].label} feed does not read back as it was written: \`${field}\``,
      ]);
    },
  );

  it('sees that an entry is missing', () => {
    const document = richDocument();
    const text = formats[format].write({ ...document, entries: document.entries.slice(0, -1) });
    expect(problems(format, text, document)).toEqual([
      `changed-output - the ${formats[format].label} feed does not read back as it was written: \`entries\``,
    ]);
  });

  it('takes the same characters for gone as the writer', () => {
    const document = sampleDocument({ entries: [sampleEntry({ title: 'a\u0000b\ud800c', contentHtml: '\u0008d' })] });
    expect(problems(format, formats[format].write(document), document)).toEqual([]);
  });
});

/** Ways to break a good text, and the rule that sees each; the entries of the rich document are 0 to 4. */
const breaks: readonly (readonly [FormatName, string | RegExp, string, string])[] = [
  ['rss', /<title>Tidings[^<]*<\/title>/, '', '- RSS wants exactly one `title`'],
  ['rss', '<ttl>60', '<ttl>an hour', '- RSS wants `ttl` to be a whole number of minutes'],
  ['rss', '<language>en-GB', '<language>en_GB', '- RSS wants `language` to be a language tag'],
  [
    'rss',
    '<managingEditor>editors@',
    '<managingEditor>editors at ',
    '- RSS wants `managingEditor` to be an e-mail address',
  ],
  ['rss', 'rel="self"', 'rel="via"', '- RSS wants one `atom:link` to the feed itself'],
  ['rss', '<image>', '<image><title>Other</title>', '- RSS wants an `image` to have'],
  ['rss', /<guid[^<]*<\/guid>/, '', '0 RSS wants exactly one `guid`'],
  ['rss', 'isPermaLink="false">tag', 'isPermaLink="true">tag', '0 RSS wants a `guid` that is a permalink'],
  ['rss', /<pubDate>[^<]*/, '<pubDate>Invalid Date', '0 RSS wants `pubDate` to be a date'],
  ['rss', 'length="1234"', 'length="-1"', '0 RSS wants an `enclosure` to have'],
  ['rss', '<dc:creator>Newsroom', '<author>x</author><dc:creator>Newsroom', '0 RSS wants no `author` beside'],
  ['rss', '<title>Only a title</title>', '', '4 RSS wants an item to have a `title` or a `description`'],
  [
    'rss',
    /(<description>Pro[^<]*<\/description>)\s*(<content:encoded>[^<]*<\/content:encoded>)/,
    '$2$1',
    '0 RSS wants `description` to stand before',
  ],
  ['rss', /(<enclosure [^>]*)type="audio/, '$1type="image', '0 RSS wants no picture as an `enclosure`'],
  ['rss', 'width="1200"', 'width="1200.5"', '0 RSS wants every `media:content` to have an absolute address'],
  [
    'rss',
    '<media:content url="https://tidings.example/b.bin"',
    '<media:content url="b.bin"',
    '0 RSS wants every `media:',
  ],
  ['rss', /(<media:group>)\s*<media:content[\s\S]*?<\/media:content>/, '$1', '0 RSS wants a `media:group` to have two'],
  ['rss', /(<media:thumbnail url=")[^"]*"/, '$1"', '0 RSS wants every `media:thumbnail` to have an absolute'],
  [
    'rss',
    /(<atom:link rel="license" href=")[^"]*("\/>\s*<atom:link rel="license"[^>]*>\s*<rsl)/,
    '$1by$2',
    '0 RSS wants every `atom:link`',
  ],
  ['rss', /(<podcast:transcript url="[^"]*") type="[^"]*"/, '$1', '0 RSS wants every `podcast:transcript` to have'],
  ['rss', /(<podcast:funding url="[^"]*">)[^<]*/, '$1', '- RSS wants every `podcast:funding` to have'],
  [
    'rss',
    /(<podcast:funding url="[^"]*">)[^<]*/,
    `$1${'a'.repeat(129)}`,
    '- RSS wants the text of `podcast:funding` to have no more',
  ],
  ['atom', 'length="1234"', 'length="1234.5"', '0 Atom wants the length of a link'],
  ['atom', 'height="800"', 'height="tall"', '0 Atom wants every `media:content`'],
  ['json', '"size_in_bytes": 1234', '"size_in_bytes": "1234"', '0 JSON Feed wants each of `attachments`'],
  ['rss', /<source url="[^"]*"/, '<source', '0 RSS wants a `source` to have an address'],
  ['atom', '<id>tag:tidings.example,2026:feed</id>', '', '- Atom wants exactly one `id`'],
  ['atom', 'rel="self"', 'rel="via"', '- Atom wants one link to the feed itself'],
  ['atom', /<updated>2026-02-02[^<]*/, '<updated>2026-02-02', '0 Atom wants `updated` to be a date'],
  ['atom', '<name>Pictures Desk</name>', '', '0 Atom wants an author to have one `name`'],
  [
    'atom',
    /(<title>Only a title<\/title>[\s\S]*?)<author>[\s\S]*?<\/author>/,
    '$1',
    '4 Atom wants every entry to have an author',
  ],
  ['atom', 'term="news"', '', '0 Atom wants every `category` to have a `term`'],
  ['atom', 'xml:lang="de-CH"', 'xml:lang="de_CH"', '0 Atom wants `xml:lang` to be a language tag'],
  [
    'atom',
    /<link rel="alternate" type="text\/html" href="https:\/\/tidings.example\/s\/"\/>/,
    '',
    '3 Atom wants an entry without `content`',
  ],
  ['atom', '<link rel="related"', '<link rel="alternate" type="text/html"', '0 Atom wants no two alternate links'],
  ['atom', /href="https:\/\/hub[^"]*"/, 'href="/hub"', '- Atom wants every `link` to have an absolute address'],
  ['atom', 'type="audio/mpeg"', 'type="mp3"', '0 Atom wants the type of a link'],
  ['json', 'version/1.1', 'version/1', '- JSON Feed wants the version first'],
  ['json', '"feed_url"', '"_feed_url"', '- JSON Feed wants a `feed_url`'],
  ['json', 'feed-2.json', 'feed.json', '- JSON Feed wants `next_url` to differ'],
  ['json', '"type": "WebSub"', '"kind": "WebSub"', '- JSON Feed wants each of `hubs`'],
  ['json', '"favicon"', '"fav"', '- JSON Feed wants members that it knows'],
  ['json', '"content_text": "Only a summary."', '"_c": 1', '3 JSON Feed wants `content_html` or `content_text`'],
  ['json', '"mime_type": "audio/mpeg"', '"_m": 1', '0 JSON Feed wants each of `attachments`'],
  ['json', '"name": "Weather & Tides Desk"', '', '0 JSON Feed wants each of `authors`'],
  ['json', '"2026-02-02T11:22:33Z"', '"2026-02-02"', '0 JSON Feed wants `date_modified` to be a date'],
  ['json', '"tags": [\n        "news"', '"tags": [\n        5', '0 JSON Feed wants `tags` to be texts'],
];

describe('the rules', () => {
  it.each(breaks)('of %s see %s made %s: %s', (format, from, to, expected) => {
    const document = richDocument();
    const text = formats[format].write(document);
    const broken = text.replace(from, to);
    expect(broken, 'nothing was broken').not.toBe(text);
    const [where, ...words] = expected.split(' ');
    const path = where === '-' ? undefined : placeOf(Number(where)).path;
    const pieces = piecesOf(format, document);
    const at = pieces.findIndex((piece) => piece.replace(from, to) !== piece);
    expect(at, 'it is in no piece').toBeGreaterThanOrEqual(0);
    const brokenPieces = pieces.map((piece, index) => (index === at ? piece.replace(from, to) : piece));
    for (const found of [checkText(format, broken, document), checkPieces(format, brokenPieces, document)]) {
      expect(found.filter((one) => one.path === path && one.message.startsWith(words.join(' ')))).toHaveLength(1);
    }
  });

  it('name the specification and the section that they come from', () => {
    const text = formats.atom.write(sampleDocument()).replace(/<updated>2026-01[^<]*<\/updated>/, '');
    const [problem] = checkText('atom', text, sampleDocument());
    expect(problem).toMatchObject({
      code: 'broken-rule',
      severity: 'error',
      path: 'articles/0.md',
      message: 'Atom wants exactly one `updated` that is not empty (RFC 4287, 4.1.2)',
    });
  });

  it('only advise where a specification only advises', () => {
    const document = sampleDocument({ selfUrls: {} });
    for (const format of names) {
      const found = checkText(format, formats[format].write(document), document);
      expect(found.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['broken-advice warning']);
    }
  });
});

describe('a text that is no feed', () => {
  it.each(['', '[]', '{"items": [1]}', 'null', '<rss>', '<x/>'])('is an error of one diagnostic: %s', (text) => {
    const document = sampleDocument({ entries: [] });
    for (const format of names) {
      const found = checkText(format, text, document);
      expect(found.map(({ severity }) => severity)).toContain('error');
    }
  });
});

describe('the pieces of a JSON Feed', () => {
  const document = sampleDocument({ entries: [sampleEntry({ id: 'a' }), sampleEntry({ id: 'b' })] });
  const [head = '', first = '', second = '', tail = ''] = piecesOf('json', document);

  it.each<[string, readonly string[]]>([
    ['a comma behind an item', [head, `${first},`, second, tail]],
    ['a comma before an item', [head, first, `,${second}`, tail]],
    ['two items in one piece', [head, `${first}${second}`, second, tail]],
    ['items behind the list', [head.replace('[', '[]'), first, second, tail.replace(']', '')]],
    ['items in another list', [head.replace('"items"', '"_list"'), first, second, tail]],
    [
      'items in a text',
      [head.replace('"items": [', '"items": [0], "_text": "'), first, second, tail.replace(']', '"')],
    ],
    ['items in a list of the list', [head.replace('"items": [', '"items": [['), first, second, `]${tail}`]],
    ['an item more in the list', [`${head}{},`, first, second, tail]],
    ['an item more in the list, of itself a number', [`${head}0,`, first, second, tail]],
  ])('are refused with %s', (_what, pieces) => {
    expect(checkPieces('json', [head, first, second, tail], document)).toEqual([]);
    expect(checkPieces('json', pieces, document).map(({ code }) => code)).toContain('malformed-output');
  });

  it.each(['', ',,', '],['])('are refused with `%s` between two items', (between) => {
    const found = checkPieces('json', [head, first, second, tail], document, between);
    expect(found.map(({ code }) => code)).toEqual(['malformed-output']);
  });
});
