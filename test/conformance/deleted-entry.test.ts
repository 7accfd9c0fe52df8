import { describe, expect, it } from 'vitest';
import { formats } from '../../src/format/formats.js';
import type { FormatName } from '../../src/model/feed-document.js';
import { checkText } from '../check/check-text.js';
import { expectValidAtom } from './atom-grammar.js';
import { expectConformance } from './conformance.js';
import { expectReadersAgree } from './readers.js';
import { sampleDocument, sampleEntry } from './sample-document.js';

const document = sampleDocument({
  language: 'en',
  entries: [
    sampleEntry({ id: 'urn:x:1', withdrawn: { reason: 'It was <wrong> & "old".' }, language: 'de' }),
    sampleEntry({ id: 'urn:x:2', withdrawn: {} }),
    sampleEntry({ id: 'urn:x:3' }),
  ],
});
const names = Object.keys(formats) as FormatName[];

/** Ways to break what Atom says of entries that are gone. */
const breaks = {
  'no id': [/ ref="urn:x:1"/, ''],
  'a relative id': ['ref="urn:x:1"', 'ref="one"'],
  'no date': [/( ref="urn:x:1") when="[^"]*"/, '$1'],
  'a date without zone': [/( ref="urn:x:1" when="[^"]*)Z"/, '$1"'],
  'two comments': ['</at:comment>', '</at:comment><at:comment>Again.</at:comment>'],
  'two of one id and date': ['ref="urn:x:2"', 'ref="urn:x:1"'],
  'an entry that nobody knows': ['ref="urn:x:2"', 'ref="urn:x:9"'],
  'an element that there is not': [/at:comment/g, 'at:reason'],
} as const satisfies Readonly<Record<string, readonly [string | RegExp, string]>>;

describe('a feed with articles that were taken back', () => {
  it.each(names)('is what its specification wants in %s, and is read by others', async (name) => {
    const text = formats[name].write(document);
    expectConformance[name](text);
    await expectReadersAgree(name, text, document);
    expect(checkText(name, text, document)).toEqual([]);
  });

  it('names them to programs in Atom (RFC 6721)', () => {
    const atom = formats.atom.write(document);
    expect(
      atom.match(/^ {2}<at:deleted-entry[\s\S]*<\/at:deleted-entry>\n.*deleted-entry.*$/m)?.[0],
    ).toMatchInlineSnapshot(`
      "  <at:deleted-entry ref="urn:x:1" when="2026-01-02T03:04:05Z">
          <at:comment xml:lang="de">It was &#x3C;wrong&#x3E; &#x26; "old".</at:comment>
        </at:deleted-entry>
        <at:deleted-entry ref="urn:x:2" when="2026-01-02T03:04:05Z"/>"
    `);
  });

  it.each(Object.entries(breaks))('with %s is seen by our grammar', (_, [from, to]) => {
    const text = formats.atom.write(document);
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect(() => expectValidAtom(broken)).toThrow();
  });

  it.each(['no id', 'no date', 'a date without zone', 'two comments', 'two of one id and date'] as const)(
    'with %s is seen by the check of every build',
    (name) => {
      const [from, to] = breaks[name];
      const broken = formats.atom.write(document).replace(from, to);
      expect(checkText('atom', broken, document)).toMatchObject([{ code: 'broken-rule' }]);
    },
  );
});
