import { describe, expect, it } from 'vitest';
import { formats } from '../../src/format/formats.js';
import type { Entry } from '../../src/model/entry.js';
import type { FeedDocument } from '../../src/model/feed-document.js';
import { expectValidAtom } from '../conformance/atom-grammar.js';
import { sampleDocument, sampleEntry } from '../conformance/sample-document.js';
import { parseStrictly, texts } from '../conformance/strict-xml.js';

function entry(fields: Partial<Entry>, xpath: string, document: Partial<FeedDocument> = {}): readonly string[] {
  const xml = formats.atom.write(sampleDocument({ ...document, entries: [sampleEntry(fields)] }));
  return texts(parseStrictly(xml), `/atom:feed/atom:entry/${xpath}`);
}

describe('an Atom entry', () => {
  it('has both dates, always', () => {
    expect(entry({}, '*[self::atom:published or self::atom:updated]')).toHaveLength(2);
  });

  it('has authors of its own: else the feed’s, else the publication', () => {
    expect(entry({ authors: [{ name: 'Desk' }] }, 'atom:author/atom:name', { authors: [{ name: 'All' }] })).toEqual([
      'Desk',
    ]);
    expect(entry({}, 'atom:author/atom:name', { authors: [{ name: 'All' }] })).toEqual(['All']);
    expect(entry({}, 'atom:author/atom:name')).toEqual(['Tidings Gazette']);
  });

  it('has a title even without one', () => {
    const untitled = Object.fromEntries(
      Object.entries(sampleEntry()).filter(([name]) => name !== 'title'),
    ) as unknown as Entry;
    const titles = (fields: object) =>
      texts(
        parseStrictly(formats.atom.write(sampleDocument({ entries: [{ ...untitled, ...fields }] }))),
        '//atom:entry/atom:title',
      );
    expect(titles({ summary: 'In short.' })).toEqual(['In short.']);
    expect(titles({})).toEqual(['https://tidings.example/2026/first/']);
  });

  it('has content if it has no page', () => {
    const { url: _, ...pageless } = sampleEntry({ summary: 'In short.' });
    const xml = formats.atom.write(sampleDocument({ entries: [pageless] }));
    expectValidAtom(xml);
    expect(texts(parseStrictly(xml), '//atom:content')).toEqual(['In short.']);
  });

  it('links to its page, to what it is about, to what people say of it, and to all its files', () => {
    const fields = {
      externalUrl: 'https://elsewhere.example/',
      commentsUrl: 'https://tidings.example/#comments',
      enclosures: [{ url: 'https://tidings.example/a.mp3', length: 5 }, { url: 'https://tidings.example/b' }],
    };
    expect(entry(fields, 'atom:link/@rel')).toEqual(['alternate', 'related', 'replies', 'enclosure', 'enclosure']);
    expect(entry(fields, 'atom:link[@rel="enclosure"]/@type')).toEqual(['audio/mpeg']);
  });

  it('names its licence, the feed’s terms for programs, and where to give money', () => {
    const license = 'https://creativecommons.org/licenses/by/4.0/';
    const payments = [{ url: 'https://tidings.example/donate', text: 'Support us' }];
    const rsl = { url: 'https://tidings.example/rsl.xml', licenses: [] };
    const links = (fields: object, facts: object) => {
      const document = parseStrictly(formats.atom.write(sampleDocument({ entries: [sampleEntry(fields)], ...facts })));
      return texts(document, '//atom:entry/atom:link[@rel="license" or @rel="payment"]/@href');
    };
    expect(links({ license, payments }, { rsl, license: 'https://tidings.example/feeds-own' })).toEqual([
      license,
      rsl.url,
      'https://tidings.example/donate',
    ]);
    expect(links({ rsl: { licenses: [] } }, { rsl })).toEqual([]);
  });

  it('offers its pictures as RSS does', () => {
    const picture = { url: 'https://tidings.example/a.jpg', width: 3, height: 2, description: 'A quay' };
    const other = { url: 'https://tidings.example/b.png' };
    const fields = { summary: 'In short.', image: picture, media: [picture, other] };
    expect(entry(fields, 'media:content/@url')).toEqual([picture.url, other.url]);
    expect(entry(fields, 'media:content/media:description')).toEqual(['A quay']);
  });

  it('keeps a scheme that is an address, and drops one that is not, which RSS alone allows', () => {
    const tags = [
      { name: 'a', scheme: 'https://tidings.example/tags' },
      { name: 'b', scheme: 'Our own' },
    ];
    expect(entry({ tags }, 'atom:category/@scheme')).toEqual(['https://tidings.example/tags']);
  });

  it('says where it was copied from', () => {
    const source = { url: 'https://elsewhere.example/', title: 'Elsewhere' };
    expect(entry({ source }, 'atom:source/atom:title')).toEqual(['Elsewhere']);
    expect(entry({ source: { url: source.url } }, 'atom:source/atom:link/@href')).toEqual([source.url]);
  });
});

describe('an Atom feed', () => {
  it('writes no prefix before its own elements, which readers would miss', () => {
    const elements = [
      { name: 'atom:link', attributes: { rel: 'payment', href: 'https://tidings.example/give' }, children: [] },
      { name: 'atom:updated', attributes: {}, children: ['2026-01-01T00:00:00Z'] },
    ];
    const xml = formats.atom.write(sampleDocument({ extensions: { elements, members: [] } }));
    expectValidAtom(xml);
    expect(xml).not.toContain('atom:');
    expect(texts(parseStrictly(xml), '/atom:feed/atom:link[@rel="payment"]/@href')).toHaveLength(1);
  });

  it('names its generator with address and version', () => {
    const generator = { name: 'Tidings', version: '1.0.0', url: 'https://generator.example/?a&b' };
    const document = parseStrictly(formats.atom.write(sampleDocument({ generator })));
    expect(texts(document, '//atom:generator/@*')).toEqual([generator.url, '1.0.0']);
  });
});
