import { describe, expect, it } from 'vitest';
import { EntryTexts } from '../../src/entry-texts.js';
import { formats } from '../../src/format/formats.js';
import type { Entry } from '../../src/model/entry.js';
import type { FormatName } from '../../src/model/feed-document.js';
import { richDocument, sampleDocument, sampleEntry } from '../conformance/sample-document.js';

const names = Object.keys(formats) as FormatName[];

describe.each(names)('an entry in %s', (name) => {
  const { writer, write } = formats[name];

  it('calls for the prefixes that stand in its text', () => {
    for (const document of [richDocument(), sampleDocument()]) {
      for (const entry of document.entries) {
        const { text, prefixes } = writer.entry(entry, document);
        const inText =
          name === 'json' ? [] : [...text.matchAll(/[< ]([a-z]+):[\w-]+(?=[ =/>])/gi)].map(([, one]) => one);
        expect(prefixes).toEqual(new Set(inText));
        expect(writer.prefixes(entry, document)).toEqual(prefixes);
      }
    }
  });

  it('stands as it is in a feed of any others', () => {
    const document = richDocument();
    const { head, tail } = writer.frame(document, new EntryTexts(name, document).prefixesOf(document.entries));
    const pieces = document.entries.map((entry) => writer.entry(entry, document));
    expect(write(document)).toBe(head + pieces.map(({ text }) => text).join(writer.between) + tail);
    const alone = (entry: Entry) => write({ ...document, entries: [entry] });
    for (const [index, { text }] of pieces.entries()) {
      const entry = document.entries[index];
      if (entry) expect(alone(entry)).toContain(text);
    }
  });

  it('loses the characters that XML forbids, wherever they stand', () => {
    const hidden = 'a\u0008b\u000cc\u0000d\ud800e\ufffef';
    const entry = sampleEntry({ title: hidden, contentHtml: `<p>${hidden.repeat(200)}</p>` });
    const { text } = writer.entry(entry, sampleDocument());
    expect(text).toContain('abcdef');
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\ufffe]|\\[bfu]/);
    expect(text.isWellFormed()).toBe(true);
  });
});
