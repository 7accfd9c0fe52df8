import { expect } from 'vitest';
import { find, parseStrictly, texts } from './strict-xml.js';

/** Names of RSS 2.0's own elements, by their parent. */
const known: Readonly<Record<string, string>> = {
  rss: 'channel',
  channel:
    'title link description language copyright managingEditor webMaster pubDate lastBuildDate category generator docs cloud ttl image rating skipHours skipDays item',
  item: 'title link description author category comments enclosure guid pubDate source',
  image: 'url title link width height description',
};

/** Elements that no other may have twice. */
const single =
  'title link description language copyright managingEditor webMaster pubDate lastBuildDate generator docs ttl image guid enclosure comments source content:encoded';

/** What RSS 2.0 and the RSS Best Practices Profile want: what must not be there, as XPath. */
const faults = {
  'not RSS 2.0': '/*[not(self::rss) or @version != "2.0" or count(channel) != 1]',
  'a channel without its three elements':
    '/rss/channel[count(title) != 1 or count(link) != 1 or count(description) != 1]',
  'an empty title or link': '//title[not(normalize-space())] | //link[not(normalize-space())]',
  'no link to itself, or without its type':
    '/rss/channel[count(atom:link[@rel="self" and @type="application/rss+xml" and contains(@href, "://")]) != 1]',
  'an item before another element of the channel': '/rss/channel/item[following-sibling::*[not(self::item)]]',
  'an image whose title or link is not the channel’s':
    '/rss/channel[image/title != title or image/link != link or (image and not(image/url))]',
  'an image that is too large': '//image[width > 144 or height > 400]',
  'an item without title and description': '//item[not(title) and not(description)]',
  'an item without guid, or a guid without isPermaLink': '//item[not(guid/@isPermaLink)]',
  'a permalink that is not a web address': '//guid[@isPermaLink="true" and not(starts-with(., "http"))]',
  'a permalink that is said to be none': '//item[guid/@isPermaLink="false" and guid = link]',
  'content:encoded before description, or without it':
    '//item[content:encoded and not(content:encoded/preceding-sibling::description)]',
  'an author beside, or in place of, dc:creator': '//item[author]',
  'an enclosure that lacks something':
    '//enclosure[not(@url) or not(@length) or not(contains(@type, "/")) or @title or @duration]',
  'an enclosure of a negative or fractional length': '//enclosure[translate(@length, "0123456789", "") != ""]',
  'a source without address': '//source[not(@url)]',
  'an address that is relative':
    '//link[not(contains(., ":"))] | //comments[not(contains(., ":"))] | //*[@url and not(contains(@url, ":"))]',
  'semantics said twice':
    '//item[dc:date or dc:title or dc:subject or dc:source] | /rss/channel[dc:language or dc:rights]',
};

const date =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
const mailbox = /^[^@\s]+@[^@\s]+( \(.*\))?$/s;

/** Fails unless the text is an RSS feed as RSS 2.0 and the Profile want it. */
export function expectValidRss(xml: string): void {
  const document = parseStrictly(xml);
  try {
    expect(Object.entries(faults).filter(([, xpath]) => holds(document, xpath))).toEqual([]);
    expect(single.split(' ').filter((name) => holds(document, `//*[count(${name}) > 1]`))).toEqual([]);
    for (const [parent, names] of Object.entries(known)) {
      const foreign = find(document, `//${parent}/*[not(contains(name(), ":"))]`)
        .map((node) => (node as { name?: string }).name ?? '')
        .filter((name) => !names.split(' ').includes(name));
      expect(foreign, `elements in ${parent}`).toEqual([]);
    }
    for (const time of texts(document, '//pubDate | //lastBuildDate')) expect(time).toMatch(date);
    for (const person of texts(document, '//managingEditor | //webMaster')) expect(person).toMatch(mailbox);
    const ids = texts(document, '//item/guid');
    expect(new Set(ids).size, 'ids differ').toBe(ids.length);
  } finally {
    document.dispose();
  }
}

function holds(document: Parameters<typeof find>[0], xpath: string): boolean {
  return find(document, xpath).length > 0;
}
