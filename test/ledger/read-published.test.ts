import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPublished } from '../../src/ledger/read-published.js';

function rss(items: string, channel = ''): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>T</title><link>https://news.example/</link>${channel}${items}</channel></rss>`;
}

describe('a published feed', () => {
  it('is read from RSS', async () => {
    const item = `<item><title>Q&amp;amp;A &lt;b&gt;now&lt;/b&gt;</title><link>/a/</link><guid isPermaLink="false">tag:a &amp; b</guid>
      <pubDate>Wed, 31 Jan 2024 09:00:00 +0100</pubDate><dcterms:modified>2024-02-01T00:00:00Z</dcterms:modified>
      <description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded></item>`;
    expect(await readPublished(rss(item, '<atom:link rel="prev-archive" href="/2023.xml"/>'))).toEqual({
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
          summary: 'Short',
          contentHtml: '<p>Long</p>',
        },
      ],
    });
  });

  it.each([
    ['', { excerptHtml: 'Short' }],
    ['<generator>Tidings 1.0.0</generator>', { contentHtml: 'Short' }],
  ])('RSS: a description alone is a body only in a feed of our own: %j', async (channel, said) => {
    const read = await readPublished(rss('<item><guid>x</guid><description>Short</description></item>', channel));
    expect(read).toMatchObject({ entries: [{ id: 'x', ...said }] });
    expect('entries' in read && Object.keys(read.entries[0] ?? {})).toEqual(['id', ...Object.keys(said)]);
  });

  it.each([
    ['', '1 & 2'],
    ['<generator>Tidings 1.0.0</generator>', '<em>1</em> & 2'],
  ])('RSS: a title is HTML but in a feed of our own: %j', async (channel, title) => {
    const item = '<item><guid>x</guid><title>&lt;em>1&lt;/em> &amp; 2</title></item>';
    expect(await readPublished(rss(item, channel))).toMatchObject({ entries: [{ title }] });
  });

  it('has the files that go with its entries', async () => {
    const files = ['https://news.example/1.mp3', 'https://news.example/1.pdf'];
    const item = `<item><guid>x</guid><enclosure url="${files[0]}" length="1" type="audio/mpeg"/></item>`;
    const links = files.map((href) => `<link rel="enclosure" href="${href}"/>`).join('');
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>x</id><summary>Short</summary>${links}</entry></feed>`;
    const attachments = files.map((url) => ({ url, mime_type: 'x/y' }));
    const json = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: 'x', summary: 'Short', attachments }] };
    expect(await readPublished(rss(item))).toMatchObject({ entries: [{ enclosures: [files[0]] }] });
    expect(await readPublished(atom)).toMatchObject({
      entries: [{ summary: 'Short', excerptHtml: 'Short', enclosures: files }],
    });
    expect(await readPublished(JSON.stringify(json))).toMatchObject({
      entries: [{ summary: 'Short', enclosures: files }],
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
  ])('RSS: %s', async (_, item, entry) => {
    expect(await readPublished(rss(item))).toMatchObject({ entries: [entry] });
  });

  it('RSS: an item that readers cannot tell from others is left out', async () => {
    expect(await readPublished(rss('<item><title>x</title></item>'))).toMatchObject({ entries: [] });
  });

  it('is read from Atom', async () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://news.example/"/><link rel="next" href="2"/>
      <entry><id>urn:uuid:1</id><title type="html">a &amp;lt; &lt;i&gt;b&lt;/i&gt;</title><link href="https://news.example/a"/>
      <link rel="enclosure" href="x.mp3"/><updated>2024-02-01T00:00:00.5Z</updated><published>2024-01-31T00:00:00Z</published>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hi</p></div></content></entry></feed>`;
    expect(await readPublished(text)).toMatchObject({
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

  it('is read from RSS 1.0', async () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="c"><title>t</title><link>https://news.example/</link></channel>
      <item rdf:about="https://news.example/?1"><title>x</title><link>https://news.example/x</link><dc:date>2003-01-01</dc:date></item></rdf:RDF>`;
    expect(await readPublished(text)).toMatchObject({
      format: 'rss',
      entries: [
        { id: 'https://news.example/?1', url: 'https://news.example/x', title: 'x', published: '2003-01-01T00:00:00Z' },
      ],
    });
  });

  it('is read from JSON Feed, with ids that are numbers, and titles that look like HTML', async () => {
    const items = [
      { id: 12, url: '/a', title: 'a <b> c', content_html: '<p>x</p>', date_published: '2024-01-31T00:00:00Z' },
    ];
    const text = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'https://news.example',
      next_url: 'https://news.example/2.json',
      items,
    });
    expect(await readPublished(`\ufeff${text}`)).toEqual({
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

  it('is read from JSON Feed with the space around its ids, and without ids that are none', async () => {
    const ids = ['  lead trail  ', '"quoted"', 'a"b', 7.5, '', '  ', null, {}, ['x'], '<rss><channel>'];
    const items = ids.map((id, index) => ({ ID: id, url: `https://news.example/${index}` }));
    const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'x', Items: items });
    const read = await readPublished(text);
    expect('entries' in read && read.entries.map(({ id }) => id)).toEqual([
      '  lead trail  ',
      '"quoted"',
      'a"b',
      '7.5',
      ...[4, 5, 6, 7, 8].map((index) => `https://news.example/${index}`),
      '<rss><channel>',
    ]);
  });

  describe('from an export of WordPress', () => {
    const item = (id: number, said: string) =>
      `<item><title>${id}</title><guid isPermaLink="false">https://news.example/?p=${id}</guid>${said}</item>\n`;
    const exported = (items: string, version = '1.2') =>
      rss(items).replace('<rss ', `<rss xmlns:wp="http://wordpress.org/export/${version}/" `);
    const idsOf = async (text: string) => {
      const read = await readPublished(text);
      return 'entries' in read ? read.entries.map(({ id }) => Number(id.replace(/^.*=/, ''))) : read;
    };
    const post = '<wp:post_type><![CDATA[post]]></wp:post_type>';
    const published = '<wp:status>\n<![CDATA[publish]]></wp:status>';

    // Pages and attachments have titles and dates as articles do, and were matched with them.
    it('takes published posts only', async () => {
      const items = [
        item(1, post + published),
        item(2, `<wp:post_type>page</wp:post_type>${published}`),
        item(3, '<wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status>'),
        ...['draft', 'pending', 'private', 'future', 'trash', ''].map((status, index) =>
          item(4 + index, `${post}<wp:status>${status}</wp:status>`),
        ),
        item(10, published + post),
        item(11, ''),
      ];
      expect(await idsOf(exported(items.join('')))).toEqual([1, 10, 11]);
      expect(await idsOf(exported(items.join(''), '1.0'))).toEqual([1, 10, 11]);
      expect(await idsOf(exported(items[2] ?? ''))).toEqual([]);
    });

    it('is not misled by what articles hold, nor by what is broken in one of them', async () => {
      const quoted =
        '<content:encoded><![CDATA[<item><wp:post_type>page</wp:post_type></item> 𝄞\r\n]]></content:encoded>';
      const broken = '<content:encoded>a & b \u0001 &nbsp;</content:encoded>';
      const items = item(1, post + quoted + published) + item(2, broken + post + published) + item(3, quoted + post);
      expect(await idsOf(exported(items + item(4, '<wp:status>draft</wp:status>') + item(5, published)))).toEqual([
        1, 2, 3, 5,
      ]);
    });

    it('looks for that in no other feed', async () => {
      expect(await idsOf(rss(item(1, '<wp:status xmlns:wp="https://other.example/">draft</wp:status>')))).toEqual([1]);
    });
  });

  it.each([
    ['', 'it is empty'],
    ['<!doctype html><title>Not found</title>', 'it is neither RSS, Atom nor JSON Feed'],
    ['{"version":', 'it is neither RSS, Atom nor JSON Feed'],
    [`<rss><channel>${'<a>'.repeat(100_000)}`, 'it is broken'],
  ])('is refused in words: %.20j', async (text, reason) => {
    expect(await readPublished(text)).toEqual({ reason });
  });

  it('never throws', async () => {
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
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), async (parts) => {
        expect(await readPublished(parts.join(''))).toBeTypeOf('object');
      }),
    );
  });
});
