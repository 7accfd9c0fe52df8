import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { decodeRun, findRun } from '../../src/check/plain-run.js';
import { readXml } from '../../src/check/read-xml.js';
import type { XmlPart } from '../../src/check/xml-part.js';

const shape = { namespace: '', feed: 'channel', entry: 'item' };

/** What a text says, or why it cannot be read. */
type Said = string | readonly XmlPart[];

function reading(read: (told: (part: XmlPart) => void) => void): Said {
  const told: XmlPart[] = [];
  try {
    read((part) => told.push(part));
    return told;
  } catch (error) {
    return String(error);
  }
}

function fast(head: string, tail = ''): Said {
  return reading((told) => {
    const around = { head, between: '', tail, prefixes: new Set<string>(), hasEntries: false };
    readXml(shape, {}).around(around, { entry: told, feed: told });
  });
}

/** The same without any way round: the parser sees every character. */
function slow(text: string): Said {
  return reading((told) => {
    const open: { name: string; attributes: Record<string, string>; text: string; children: XmlPart[] }[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      const values = Object.values(attributes).map((one) => [one.name, one.value] as const);
      open.push({ name, attributes: Object.fromEntries(values), text: '', children: [] });
    });
    parser.on('text', (part) => {
      const innermost = open.at(-1);
      if (innermost) innermost.text += part;
    });
    parser.on('closetag', () => {
      const closed = open.pop();
      const parent = open.at(-1);
      if (closed && closed.name === 'item' && parent?.name === 'channel') told(closed);
      else if (closed?.name === 'channel') told(closed);
      else if (closed) parent?.children.push(closed);
    });
    parser.write(text).close();
  });
}

const long = 'A long text, with &#x3C;em&#x3E;marks&#x3C;/em&#x3E; &#x26;#x26; a\n\nline. '.repeat(30);

function feedOf(text: string): string {
  return `<?xml version="1.0"?>\n<rss><channel>\n<item><title>Short</title><description>${text}</description></item></channel></rss>`;
}

describe('a long text in a feed', () => {
  it('says the same as read character by character', () => {
    const [item] = fast(feedOf(long)) as readonly XmlPart[];
    expect(item?.children[1]?.text).toBe(
      long.replaceAll('&#x3C;', '<').replaceAll('&#x3E;', '>').replaceAll('&#x26;', '&'),
    );
    expect(fast(feedOf(long))).toEqual(slow(feedOf(long)));
  });

  it.each([
    ['a control character', '\u0001'],
    ['U+FFFF', '\uffff'],
    ['the second half of a character', '\udca1'],
    ['a bare ampersand', 'fish & chips'],
    ['an ampersand at the end of a word', 'fish&'],
    ['an unknown reference', '&nbsp;'],
    ['a reference without an end', '&#x3C'],
    ['a reference to what is forbidden', '&#x1;'],
    ['a reference to half a character', '&#xD83D;'],
    ['the end of a section', ']]>'],
    ['an end tag of another', '</title>'],
    ['a tag without an end', '<em'],
  ])('is refused with %s, at the same place', (_what, broken) => {
    for (const text of [
      `${long}${broken}`,
      `${broken}${long}`,
      `${long}${broken}${long}`,
      `${long}<b/>${broken}${long}`,
    ]) {
      const refused = slow(feedOf(text));
      expect(refused).toMatch(/^Error: \d+:\d+: /);
      expect(fast(feedOf(text))).toBe(refused);
    }
  });

  it.each([
    ['a carriage return', '\r\n'],
    ['a reference to a carriage return', '&#xD;'],
    ['a character of two halves', '💡'],
    ['an ampersand that is no reference once it is read', '&#x26;lt; &#x26;#x3C; &#x26;amp;'],
    ['references of other kinds', '&amp; &lt; &#60; &#x3c; &quot;'],
    ['a bracket', ']] > ]&#x3E;'],
    ['a control character of the second kind', '\u0085 \u009f \u2028'],
    ['a section', '<![CDATA[ <b> & ]]>'],
    ['a comment', `<!-- > ${long} < -->`],
    ['an instruction', `<?note > ${long} < ?>`],
    ['an attribute', `<b c=">${long}"/>`],
    ['an element', `<b>${long}</b>`],
  ])('is read as ever with %s', (_what, part) => {
    for (const text of [`${long}${part}`, `${part}${long}`, `${long}${part}${long}`]) {
      expect(slow(feedOf(text))).toBeInstanceOf(Array);
      expect(fast(feedOf(text))).toEqual(slow(feedOf(text)));
    }
  });

  it('is left to the parser with the first half of a character, which it takes together with what follows', () => {
    for (const text of [`${long}\ud83d`, `\ud83d${long}`, `${long}\ud83d${long}`]) {
      expect(fast(feedOf(text))).toEqual(slow(feedOf(text)));
    }
  });

  it('must stand in an element', () => {
    for (const text of [`${feedOf('')}\n<!---->${long}`, `<?xml version="1.0"?>${long}${feedOf('')}`]) {
      expect(fast(text)).toBe(slow(text));
      expect(fast(text)).toMatch(/^Error/);
    }
  });

  it('is read by the rules of its version', () => {
    const later = (text: string): string => feedOf(`${text}${long}`).replace('1.0', '1.1');
    for (const text of ['\u0085', '\u2028', '\u009f', '\u007f', '&#x1;', ' ']) {
      expect(fast(later(text))).toEqual(slow(later(text)));
    }
  });
});

const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('word ', '&#x3C;', '&#x3E;', '&#x26;', '\n', 'é', '💡', '&#xD;') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('&amp;', '\r', ']', '>', '"', '=', '/', '<b>', '</b>', '<b/>', '<i a="', '"/>'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '&',
      ']]>',
      '\u0001',
      '\ud83d',
      '\udca1',
      '<',
      '<!--',
      '-->',
      '<?a ',
      '?>',
      '<![CDATA[',
      '\ufffe',
    ),
  },
);
const runs = fc
  .array(words, { minLength: 1, maxLength: 12 })
  .chain((some) =>
    fc.constantFrom(1, 20, 60).map((times) => some.join('').replaceAll(/[^<]+/g, (text) => text.repeat(times))),
  );

describe('the reader of a feed', () => {
  it('agrees with its parser on any text, in what it reads and in what it refuses', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(runs, { maxLength: 4 }), (parts) => {
        const text = feedOf(parts.join(''));
        const said = slow(text);
        if (typeof said !== 'string') read += 1;
        expect(fast(text)).toEqual(said);
      }),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(20);
  });

  it('takes a text in pieces, cut wherever', () => {
    fc.assert(
      fc.property(fc.array(runs, { maxLength: 3 }), fc.double({ min: 0, max: 1, noNaN: true }), (parts, place) => {
        const text = feedOf(parts.join(''));
        const cut = Math.floor(text.length * place);
        expect(fast(text.slice(0, cut), text.slice(cut))).toEqual(slow(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('an entry by itself', () => {
  const namespaces = { dc: 'http://purl.org/dc/elements/1.1/', media: 'http://search.yahoo.com/mrss/' };
  const prefixes = new Set(['dc']);
  const good = '\n    <item><title>Good</title><dc:creator>Newsroom</dc:creator></item>';

  /** What is read of each text, or why it cannot be. */
  function readAll(...texts: readonly string[]): readonly string[] {
    const reader = readXml(shape, namespaces);
    return texts.map((text) => {
      try {
        return reader.entry({ text, prefixes }).children.map((child) => `${child.name}=${child.text}`)[0] ?? '';
      } catch (error) {
        return String(error);
      }
    });
  }

  it.each([
    ['nothing', ''],
    ['a text', 'words'],
    ['an element that is none', '<title>No item</title>'],
    ['two of them', `${good}${good}`],
    ['a text beside it', `${good}words`],
    ['an element beside it', `<title>No item</title>${good}`],
    ['a tag that does not end', `${good}<`],
    ['an element that does not end', `${good}<item>`],
    ['a comment that does not end', `${good}<!-- `],
    ['a section that does not end', `${good}<![CDATA[`],
    ['the end of the feed', `${good}</channel>`],
    ['the end of the feed and another', `${good}</channel><channel>`],
    ['a prefix that is not told of', good.replaceAll('dc:creator', 'media:rating')],
    ['a prefix of an attribute that is not told of', good.replace('<title>', '<title media:a="b">')],
    ['a prefix that nobody knows', good.replaceAll('dc:creator', 'other:creator')],
  ])('is refused where it is %s, and others are read as ever', (_what, text) => {
    const [before, refused, after] = readAll(good, text, good);
    expect([before, after]).toEqual(['title=Good', 'title=Good']);
    expect(refused).toMatch(/^Error: /);
    expect(readAll(text)).toEqual([refused]);
  });

  it('may have prefixes that are bound of themselves, and some that it binds itself', () => {
    const texts = [good.replace('<title>', '<title xml:lang="en">'), good.replace('<item>', '<item xmlns:o="urn:o">')];
    expect(readAll(...texts)).toEqual(['title=Good', 'title=Good']);
  });

  it('wants its prefixes declared around it, for what they stand for', () => {
    const around = (declared: string) => () => {
      const head = `<rss xmlns:dc="${declared}"><channel>`;
      const tail = '</channel></rss>';
      readXml(shape, namespaces).around(
        { head, between: '', tail, prefixes, hasEntries: true },
        { entry: () => {}, feed: () => {} },
      );
    };
    expect(around(namespaces.dc)).not.toThrow();
    expect(around('urn:other')).toThrow('unbound namespace prefix: "dc"');
  });
});

describe('a run', () => {
  it('is found between two tags where it is long', () => {
    const text = `<a><b>short</b><c>${'x'.repeat(300)}</c>`;
    const run = findRun(text, 0);
    expect(text.slice(run?.start, run?.end)).toBe('x'.repeat(300));
    expect(findRun(text, run?.end ?? 0)).toBeUndefined();
    expect(findRun(`<a>${'x'.repeat(300)}`, 0)).toBeUndefined();
  });

  it('is left to the parser where it has anything else than bodies have', () => {
    for (const rest of ['&amp;', '&', '>', '\r', '\0', '\ud83d', '\ufffe', '&#x1;', '\u0085']) {
      expect(decodeRun(`text ${rest} text`)).toBeUndefined();
    }
    expect(decodeRun('&#x26;#x3C; &#x3C;&#x3E;&#xD; 💡')).toBe('&#x3C; <>\r 💡');
  });
});
