import { describe, expect, it } from 'vitest';
import { formats } from '../../src/format/formats.js';
import type { Entry } from '../../src/model/entry.js';
import type { FeedDocument } from '../../src/model/feed-document.js';
import type { RslTerms } from '../../src/model/rsl.js';
import { sampleDocument, sampleEntry } from '../conformance/sample-document.js';
import { find, parseStrictly, texts } from '../conformance/strict-xml.js';

function item(fields: Partial<Entry>, xpath: string, document: Partial<FeedDocument> = {}): readonly string[] {
  return texts(
    parseStrictly(formats.rss.write(sampleDocument({ ...document, entries: [sampleEntry(fields)] }))),
    `//item/${xpath}`,
  );
}

function channel(fields: Partial<FeedDocument>, xpath: string): readonly string[] {
  return texts(parseStrictly(formats.rss.write(sampleDocument(fields))), `/rss/channel/${xpath}`);
}

/** An entry without the field: absent, not undefined. */
function without(field: keyof Entry): Entry {
  return Object.fromEntries(Object.entries(sampleEntry()).filter(([name]) => name !== field)) as unknown as Entry;
}

describe('the body of an RSS item', () => {
  it('is summary and full text, in that order', () => {
    const children = find(
      parseStrictly(
        formats.rss.write(sampleDocument({ entries: [sampleEntry({ summary: 's', contentHtml: '<p>c</p>' })] })),
      ),
      '//item/description/following-sibling::content:encoded',
    );
    expect(children).toHaveLength(1);
  });

  it('is the description alone where there is no summary', () => {
    expect(item({ contentHtml: '<p>c</p>' }, 'description')).toEqual(['<p>c</p>']);
    expect(item({ contentHtml: '<p>c</p>' }, 'content:encoded')).toEqual([]);
  });

  it('shows a summary that speaks of markup as it is, since a description is HTML', () => {
    expect(item({ summary: 'Use <br> & &amp;, R&D: 1 < 2' }, 'description')).toEqual([
      'Use &lt;br> & &amp;amp;, R&amp;D: 1 < 2',
    ]);
    expect(item({ summary: 'Tom & Jerry > 1' }, 'description')).toEqual(['Tom & Jerry > 1']);
  });
});

describe('the address of an RSS item', () => {
  it('is the entry’s own page for a link post, and its target stands beside it', () => {
    const link = { externalUrl: 'https://elsewhere.example/?a=1&b=2' };
    expect(item(link, 'link')).toEqual(['https://tidings.example/2026/first/']);
    expect(item(link, 'atom:link[@rel="related"]/@href')).toEqual([link.externalUrl]);
  });

  it('is the target for an entry without a page', () => {
    const entry = { ...without('url'), externalUrl: 'https://elsewhere.example/' };
    const xml = formats.rss.write(sampleDocument({ entries: [entry] }));
    expect(texts(parseStrictly(xml), '//item/link')).toEqual(['https://elsewhere.example/']);
    expect(texts(parseStrictly(xml), '//guid/@isPermaLink')).toEqual(['false']);
  });

  it.each([
    ['https://tidings.example/2026/first/', 'true'],
    ['https://TIDINGS.example/2026/first/', 'true'],
    ['https://tidings.example/2026/first', 'false'],
    ['https://tidings.example/2026/first/#a', 'false'],
    ['tag:tidings.example,2026:1', 'false'],
    ['https://[', 'false'],
  ])('makes the id %s a permalink: %s', (id, isPermaLink) => {
    expect(item({ id }, 'guid/@isPermaLink')).toEqual([isPermaLink]);
  });
});

describe('an RSS item', () => {
  it('has no title if it has a description, and else its address for one', () => {
    const untitled = without('title');
    const titles = (entry: Entry) =>
      texts(parseStrictly(formats.rss.write(sampleDocument({ entries: [entry] }))), '//item/title');
    expect(titles({ ...untitled, contentHtml: '<p>A note.</p>' })).toEqual([]);
    expect(titles(untitled)).toEqual(['https://tidings.example/2026/first/']);
  });

  it('is by the feed’s authors if it has none, and each is one creator', () => {
    const authors = [{ name: 'Newsroom' }, { email: 'desk@tidings.example' }, { url: 'https://tidings.example/desk' }];
    const names = ['Newsroom', 'desk@tidings.example', 'https://tidings.example/desk'];
    expect(item({ authors }, 'dc:creator')).toEqual(names);
    expect(item({}, 'dc:creator', { authors })).toEqual(names);
    expect(item({}, 'dc:creator')).toEqual([]);
  });

  it('says when it changed only if it did', () => {
    expect(item({}, 'dcterms:modified')).toEqual([]);
    expect(item({ updated: '2026-05-06T07:08:09Z' as Entry['updated'] }, 'dcterms:modified')).toEqual([
      '2026-05-06T07:08:09Z',
    ]);
  });

  it('has dates in English and GMT wherever it is written', () => {
    expect(item({ published: '2018-07-23T09:00:00Z' as Entry['published'] }, 'pubDate')).toEqual([
      'Mon, 23 Jul 2018 09:00:00 GMT',
    ]);
    expect(item({ published: '0099-01-01T00:00:00Z' as Entry['published'] }, 'pubDate')).toEqual([
      'Thu, 01 Jan 0099 00:00:00 GMT',
    ]);
  });

  it('offers its picture as media and never as an enclosure', () => {
    const image = { url: 'https://tidings.example/a.webp', length: 5, title: 'A & B' };
    expect(item({ image }, 'enclosure')).toEqual([]);
    expect(item({ image }, 'media:content/@*')).toEqual([image.url, 'image/webp', 'image', '5']);
    expect(item({ image }, 'media:content/media:thumbnail/@url')).toEqual([image.url]);
    expect(item({ image }, 'media:content/media:title')).toEqual(['A & B']);
  });

  it('has one enclosure, with a type of last resort', () => {
    const enclosures = [{ url: 'https://tidings.example/a.xyz' }];
    expect(item({ enclosures }, 'enclosure/@*')).toEqual([
      'https://tidings.example/a.xyz',
      '0',
      'application/octet-stream',
    ]);
    expect(item({ enclosures }, 'media:content')).toEqual([]);
  });

  it('has the first file that plays for its enclosure, and offers the others as media', () => {
    const enclosures = [
      { url: 'https://tidings.example/a.pdf' },
      { url: 'https://tidings.example/b.mp4', length: 5 },
      { url: 'https://tidings.example/c.mp3', duration: 60.4 },
    ];
    expect(item({ enclosures }, 'enclosure/@*')).toEqual(['https://tidings.example/b.mp4', '5', 'video/mp4']);
    expect(item({ enclosures }, 'media:content/@*')).toEqual([
      'https://tidings.example/a.pdf',
      'application/pdf',
      'document',
      'https://tidings.example/c.mp3',
      'audio/mpeg',
      'audio',
      '60',
    ]);
  });

  it('offers a picture for playing not even where it is named as an enclosure', () => {
    const enclosures = [{ url: 'https://tidings.example/a.png' }];
    expect(item({ enclosures }, 'enclosure')).toEqual([]);
    expect(item({ enclosures }, 'media:content/@medium')).toEqual(['image']);
  });

  it('groups nothing but the forms of one file', () => {
    const enclosures = [
      { url: 'https://tidings.example/a.mp3', title: 'Talk' },
      { url: 'https://tidings.example/a.ogg', title: 'Talk' },
      { url: 'https://tidings.example/b.mp3', title: 'Other' },
    ];
    expect(item({ enclosures }, 'media:group/media:content/@url')).toEqual([
      'https://tidings.example/a.mp3',
      'https://tidings.example/a.ogg',
    ]);
    expect(item({ enclosures }, 'media:group/media:content[@isDefault="true"]/@url')).toEqual([enclosures[0]?.url]);
    expect(item({ enclosures }, 'media:content/@url')).toEqual(['https://tidings.example/b.mp3']);
  });

  it('says of each picture what can be seen, who made it, and how large it is', () => {
    const picture = {
      url: 'https://tidings.example/a.jpg',
      width: 1200,
      height: 800,
      description: 'Two ferries at the quay',
      credit: 'Pictures Desk',
      creditRole: 'photographer',
      thumbnail: 'https://tidings.example/a-small.jpg',
    };
    const media = [picture, { url: 'https://tidings.example/b.png', description: '' }];
    const fields = { summary: 'Ferries.', image: picture, media };
    expect(item(fields, 'media:content/@url')).toEqual(media.map(({ url }) => url));
    expect(item(fields, 'media:content[1]/@*')).toEqual([picture.url, 'image/jpeg', 'image', '1200', '800']);
    expect(item(fields, 'media:content/media:description[@type="plain"]')).toEqual([picture.description]);
    expect(item(fields, 'media:content/media:credit[@role="photographer"]')).toEqual(['Pictures Desk']);
    expect(item(fields, 'media:content/media:thumbnail/@url')).toEqual([picture.thumbnail]);
  });

  it('has no description of a picture where readers would take it for the body', () => {
    const image = { url: 'https://tidings.example/a.jpg', description: 'Two ferries' };
    expect(item({ image, contentHtml: '<p>Body</p>' }, 'media:content/media:description')).toEqual([]);
  });

  it('names its licence, in the words of Creative Commons where it is one of theirs', () => {
    const license = 'https://creativecommons.org/licenses/by/4.0/';
    expect(item({ license }, 'creativeCommons:license')).toEqual([license]);
    expect(item({ license }, 'atom:link[@rel="license"]/@href')).toEqual([license]);
    const own = 'https://tidings.example/licence';
    expect(item({ license: own }, 'creativeCommons:license')).toEqual([]);
    expect(item({ license: own }, 'atom:link[@rel="license"]/@href')).toEqual([own]);
    expect(channel({ license }, 'creativeCommons:license')).toEqual([license]);
  });

  it('has the terms for programs with its own page, and its own terms before the feed’s', () => {
    const terms = (usage: string): RslTerms => ({
      server: 'https://rsl.example/api',
      licenses: [
        {
          permits: [{ type: 'usage', values: [usage, 'ai-index'] }],
          prohibits: [{ type: 'geo', values: ['CN'] }],
          payment: { type: 'crawl', standard: 'https://rsl.example/std', amount: { value: '0.01', currency: 'EUR' } },
        },
      ],
    });
    expect(item({}, 'rsl:content/@*', { rsl: terms('search') })).toEqual([
      'https://tidings.example/2026/first/',
      'https://rsl.example/api',
    ]);
    expect(item({}, 'rsl:content/rsl:license/rsl:permits[@type="usage"]', { rsl: terms('search') })).toEqual([
      'search ai-index',
    ]);
    expect(item({ rsl: terms('ai-train') }, 'rsl:content//rsl:permits', { rsl: terms('search') })).toEqual([
      'ai-train ai-index',
    ]);
    expect(item({ rsl: terms('ai-train') }, 'rsl:content//rsl:amount[@currency="EUR"]')).toEqual(['0.01']);
  });

  it('says its language only where it is not the channel’s', () => {
    expect(item({ language: 'en' }, 'dc:language', { language: 'en' })).toEqual([]);
    expect(item({ language: 'ar' }, 'dc:language', { language: 'en' })).toEqual(['ar']);
  });
});

describe('an RSS channel', () => {
  it('says where readers can give money, to readers of feeds and to players', () => {
    const payments = [{ url: 'https://tidings.example/donate', text: 'Support us' }, { url: 'https://fund.example/' }];
    expect(channel({ payments }, 'atom:link[@rel="payment"]/@href')).toEqual(payments.map(({ url }) => url));
    expect(channel({ payments }, 'podcast:funding')).toEqual(['Support us', 'Tidings Gazette']);
    expect(channel({ payments }, 'podcast:funding/@url')).toEqual(payments.map(({ url }) => url));
  });

  it('has the title for a description where there is none', () => {
    expect(channel({}, 'description')).toEqual(['Tidings Gazette']);
  });

  it.each(['logo.svg', 'logo.webp', 'logo', 'logo.png.html'])('has no image of %s', (file) => {
    expect(channel({ logo: `https://tidings.example/${file}` }, 'image')).toEqual([]);
  });

  it('takes the icon for an image where only that is of a kind that RSS allows', () => {
    const pictures = { logo: 'https://tidings.example/logo.svg', icon: 'https://tidings.example/icon.PNG?v=1' };
    expect(channel(pictures, 'image/url')).toEqual([pictures.icon]);
  });

  it('leaves out an image size beyond the limits', () => {
    const logo = 'https://tidings.example/logo.png';
    expect(channel({ logo, logoSize: { width: 144, height: 400 } }, 'image/width')).toEqual(['144']);
    expect(channel({ logo, logoSize: { width: 512, height: 512 } }, 'image/width')).toEqual([]);
  });

  it('has an editor only if one has an e-mail address', () => {
    expect(channel({ authors: [{ name: 'Newsroom' }] }, 'managingEditor')).toEqual([]);
    expect(channel({ authors: [{ name: 'Newsroom' }, { email: 'a@b.example' }] }, 'managingEditor')).toEqual([
      'a@b.example',
    ]);
  });

  it('names its generator in one text', () => {
    expect(channel({}, 'generator')).toEqual([]);
    const generator = { name: 'Tidings', version: '1.0.0', url: 'https://generator.example/' };
    expect(channel({ generator }, 'generator')).toEqual(['Tidings 1.0.0 (https://generator.example/)']);
  });
});
