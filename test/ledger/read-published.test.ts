import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPublished } from '../../src/ledger/read-published.js';

function rss(items: string, channel = ''): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>T</title><link>https://news.example/</link>${channel}${items}</channel></rss>`;
}

describe('a published feed', () => {
  it('is read from RSS', () => {
    const item = `<item><title>Q&amp;amp;A &lt;b&gt;now&lt;/b&gt;</title><link>/a/</link><guid isPermaLink="false">tag:a &amp; b</guid>
      <pubDate>Wed, 31 Jan 2024 09:00:00 +0100</pubDate><dcterms:modified>2024-02-01T00:00:00Z</dcterms:modified>
      <description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded></item>`;
    expect(readPublished(rss(item, '<atom:link rel="prev-archive" href="/2023.xml"/>'))).toEqual({
      format: 'rss',
      homeUrl: 'https://news.example/',
      older: ['/2023.xml'],
      entries: [
        {
          id: 'tag:a & b',
          url: 'https://news.example/a/',
          title: 'Q&A now',
          published: '2024-01-31T08:00:00Z',
          updated: '2024-02-01T00:00:00Z',
          contentHtml: '<p>Long</p>',
        },
      ],
    });
  });

  it.each([
    [
      'a guid that is an address is the link',
      '<item><guid>https://news.example/a</guid></item>',
      { id: 'https://news.example/a', url: 'https://news.example/a' },
    ],
    ['a guid that is none is no link', '<item><guid>12345</guid></item>', { id: '12345' }],
    [
      'without a guid the link is the id',
      '<item><link>https://news.example/a</link></item>',
      { id: 'https://news.example/a', url: 'https://news.example/a' },
    ],
  ])('RSS: %s', (_, item, entry) => {
    expect(readPublished(rss(item))).toMatchObject({ entries: [entry] });
  });

  it('RSS: an item that readers cannot tell from others is left out', () => {
    expect(readPublished(rss('<item><title>x</title></item>'))).toMatchObject({ entries: [] });
  });

  it('is read from Atom', () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://news.example/"/><link rel="next" href="2"/>
      <entry><id>urn:uuid:1</id><title type="html">a &amp;lt; &lt;i&gt;b&lt;/i&gt;</title><link href="https://news.example/a"/>
      <link rel="enclosure" href="x.mp3"/><updated>2024-02-01T00:00:00.5Z</updated><published>2024-01-31T00:00:00Z</published>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hi</p></div></content></entry></feed>`;
    expect(readPublished(text)).toMatchObject({
      format: 'atom',
      homeUrl: 'https://news.example/',
      older: ['2'],
      entries: [
        {
          id: 'urn:uuid:1',
          url: 'https://news.example/a',
          title: 'a < b',
          published: '2024-01-31T00:00:00Z',
          updated: '2024-02-01T00:00:00Z',
          contentHtml: expect.stringContaining('<p>Hi</p>'),
        },
      ],
    });
  });

  it('is read from RSS 1.0', () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="c"><title>t</title><link>https://news.example/</link></channel>
      <item rdf:about="https://news.example/?1"><title>x</title><link>https://news.example/x</link><dc:date>2003-01-01</dc:date></item></rdf:RDF>`;
    expect(readPublished(text)).toMatchObject({
      format: 'rss',
      entries: [
        { id: 'https://news.example/?1', url: 'https://news.example/x', title: 'x', published: '2003-01-01T00:00:00Z' },
      ],
    });
  });

  it('is read from JSON Feed, with ids that are numbers, and titles that look like HTML', () => {
    const items = [
      { id: 12, url: '/a', title: 'a <b> c', content_html: '<p>x</p>', date_published: '2024-01-31T00:00:00Z' },
    ];
    const text = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'https://news.example',
      next_url: 'https://news.example/2.json',
      items,
    });
    expect(readPublished(`\ufeff${text}`)).toEqual({
      format: 'json',
      homeUrl: 'https://news.example',
      older: ['https://news.example/2.json'],
      entries: [
        {
          id: '12',
          url: 'https://news.example/a',
          title: 'a <b> c',
          published: '2024-01-31T00:00:00Z',
          contentHtml: '<p>x</p>',
        },
      ],
    });
  });

  it.each([
    ['', 'it is empty'],
    ['<!doctype html><title>Not found</title>', 'it is neither RSS, Atom nor JSON Feed'],
    ['{"version":', 'it is neither RSS, Atom nor JSON Feed'],
    [`<rss><channel>${'<a>'.repeat(100_000)}`, 'it is broken'],
  ])('is refused in words: %.20j', (text, reason) => {
    expect(readPublished(text)).toEqual({ reason });
  });

  it('never throws', () => {
    const pieces = [
      '<rss>',
      '<channel>',
      '<item>',
      '</item>',
      '<guid>',
      '</guid>',
      '<feed>',
      '<entry>',
      '<id>',
      '{',
      '}',
      '"items":[',
      ']',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '&x;',
      '<!--',
      '-->',
      ' ',
      'x',
      '\u0000',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        expect(readPublished(parts.join(''))).toBeTypeOf('object');
      }),
    );
  });
});
