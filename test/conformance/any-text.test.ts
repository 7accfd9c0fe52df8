import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/format/formats.js';
import type { FeedDocument } from '../../src/model/feed-document.js';
import { sampleDocument, sampleEntry } from './sample-document.js';
import { parseStrictly, texts } from './strict-xml.js';
import { textOfHtml } from './text-of-html.js';

/** What breaks feeds: pieces of markup, references, characters that XML forbids, halves of surrogate pairs. */
const nasty = fc.constantFrom(
  ...['<', '>', '&', '"', "'", ']]>', '<![CDATA[', ']]]]><![CDATA[>', '-->', '<!--', '<?xml', '?>', '</title>'],
  ...['&amp;', '&lt;', '&#60;', '&#x3C;', '&nbsp;', '&copy', '<script>', '</item><item>', '%s', '\\u0000'],
  ...['\0', '\b', '\u000b', '\u001b', '\u007f', '\u0085', '\u00a0', '\u2028', '\u202e', '\ufeff', '\ufffe', '\uffff'],
  ...['\ud83c', '\udf89', '🎉', 'é', 'e\u0301', '日本', 'أخبار', '\r', '\n', '\t', '\r\n', ' ', '\u{1ffff}'],
);
const anyText = fc
  .array(fc.oneof({ weight: 3, arbitrary: nasty }, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 12 })
  .map((parts) => parts.join(''))
  // The parser that reads back takes a first U+FEFF for a byte order mark of the text that it hands over.
  .filter((text) => !allowed(text).startsWith('\ufeff'));

/** The characters that XML 1.0 allows, by the production Char (2.2), written anew. */
function allowed(text: string): string {
  return [...text]
    .filter((character) => {
      const code = character.codePointAt(0)!;
      if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
      return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join('');
}

function documentOf(text: string): FeedDocument {
  return sampleDocument({
    title: text,
    description: text,
    rights: text,
    categories: [text],
    authors: [{ name: text }],
    generator: { name: text, version: text },
    entries: [
      sampleEntry({
        id: `urn:x:${text}`,
        title: text,
        summary: text,
        contentHtml: text,
        rights: text,
        authors: [{ name: text }, { name: `${text}2` }],
        tags: [{ name: `1${text}`, label: text }],
        source: { url: 'https://elsewhere.example/', title: text },
        enclosures: [{ url: 'https://tidings.example/a.mp3', title: text }],
      }),
    ],
  });
}

describe('any text', () => {
  it('survives in Atom, but for the characters that XML forbids', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = parseStrictly(formats.atom.write(documentOf(text)));
        const same = allowed(text);
        const read = (xpath: string) => texts(document, xpath);
        expect(read('/atom:feed/*[self::atom:title or self::atom:subtitle or self::atom:rights]')).toEqual(
          Array(3).fill(same),
        );
        expect(read('/atom:feed/atom:entry/*[self::atom:title or self::atom:summary or self::atom:content]')).toEqual(
          Array(3).fill(same),
        );
        expect(read('//atom:entry/atom:id')).toEqual([`urn:x:${same}`]);
        expect(read('//atom:entry/atom:author/atom:name')).toEqual([same, `${same}2`]);
        expect(read('//atom:entry/atom:category/@label | //atom:link/@title')).toEqual([same, same]);
        expect(read('//atom:source/atom:title')).toEqual([same]);
        document.dispose();
      }),
    );
  });

  it('survives in RSS, but for the characters that XML forbids', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = parseStrictly(formats.rss.write(documentOf(text)));
        const same = allowed(text);
        const read = (xpath: string) => texts(document, xpath);
        expect(read('/rss/channel/title | /rss/channel/description | /rss/channel/category')).toEqual(
          Array(3).fill(same),
        );
        expect(read('//item/title | //item/content:encoded | //item/category | //item/dc:rights')).toEqual(
          Array(4).fill(same),
        );
        expect(read('//item/guid')).toEqual([`urn:x:${same}`]);
        expect(read('//item/dc:creator')).toEqual([same, `${same}2`]);
        document.dispose();
      }),
    );
  });

  it('reads as itself in RSS’s description, which is HTML', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = parseStrictly(formats.rss.write(documentOf(text)));
        const [description = ''] = texts(document, '//item/description');
        // HTML's own treatment of line ends, and its dislike of some control characters, are no matter of ours.
        const lines = (value: string) => value.replace(/\r\n?/g, '\n');
        expect(lines(textOfHtml(description))).toBe(lines(allowed(text)));
        document.dispose();
      }),
      { examples: [['<\u001ba'], ['&\u0000amp;']] },
    );
  });

  it('survives in JSON Feed, without the characters that the XML formats cannot have', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const same = allowed(text);
        const feed = JSON.parse(formats.json.write(documentOf(text)));
        const [item] = feed.items;
        expect([feed.title, feed.description, item.title, item.summary, item.content_html]).toEqual(
          Array(5).fill(same),
        );
        expect(item.id).toBe(`urn:x:${same}`);
        expect(item.authors.map(({ name }: { name: string }) => name)).toEqual([same, `${same}2`]);
        expect(item.tags).toEqual([same]);
      }),
    );
  });
});
