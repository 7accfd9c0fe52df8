import type { Entry } from '../../src/model/entry.js';
import type { FeedDocument } from '../../src/model/feed-document.js';
import { toInstant } from '../../src/model/instant.js';

function instant(text: string) {
  return toInstant(Date.parse(text))!;
}

/** An entry with nothing but what each must have, and the fields given. */
export function sampleEntry(fields: Partial<Entry> = {}): Entry {
  return {
    id: 'https://tidings.example/2026/first/',
    url: 'https://tidings.example/2026/first/',
    title: 'First',
    published: instant('2026-01-02T03:04:05Z'),
    updated: instant('2026-01-02T03:04:05Z'),
    authors: [],
    contributors: [],
    tags: [],
    enclosures: [],
    ...fields,
  };
}

/** A feed with nothing but what each must have, and the fields given. */
export function sampleDocument(fields: Partial<FeedDocument> = {}): FeedDocument {
  return {
    id: 'https://tidings.example/',
    title: 'Tidings Gazette',
    homeUrl: 'https://tidings.example/',
    selfUrls: {
      rss: 'https://tidings.example/rss.xml',
      atom: 'https://tidings.example/atom.xml',
      json: 'https://tidings.example/feed.json',
    },
    updated: instant('2026-02-03T04:05:06Z'),
    authors: [],
    contributors: [],
    categories: [],
    hubs: [],
    entries: [sampleEntry()],
    ...fields,
  };
}

/** An entry with everything that an entry can have. */
function richEntry(): Entry {
  return sampleEntry({
    id: 'tag:tidings.example,2026:rich',
    url: 'https://tidings.example/2026/rich/?a=1&b=2',
    externalUrl: 'https://elsewhere.example/report?x=1&y=2',
    title: 'AT&T, Array<T> & “quotes” — 100 % “wörking” 🎉',
    summary: 'Profit & loss: is 1 < 2? Use <br>, &amp; and Array<T>.',
    contentHtml: '<p>Body &amp; soul: <code>a &lt; b</code> ]]&gt; ]]> 🎉</p>\n<pre>two\n  lines</pre>',
    published: instant('2026-02-01T10:20:30Z'),
    updated: instant('2026-02-02T11:22:33Z'),
    authors: [
      { name: 'Newsroom', url: 'https://tidings.example/newsroom', avatar: 'https://tidings.example/newsroom.png' },
      { name: 'Weather & Tides Desk', email: 'weather@tidings.example' },
    ],
    contributors: [{ name: 'Pictures Desk' }],
    tags: [
      { name: 'news' },
      { name: 'c++', label: 'C++ <lang>', scheme: 'https://tidings.example/tags?a=1&b=2' },
      { name: 'R&D' },
    ],
    language: 'de-CH',
    rights: '© 2026 Tidings & Partners',
    source: { title: 'The Other <Gazette>', url: 'https://elsewhere.example/feed.xml?a=1&b=2' },
    image: {
      url: 'https://tidings.example/lead.jpg',
      mediaType: 'image/jpeg',
      title: 'A "lead" picture & more',
      length: 54321,
      width: 1200,
      height: 800,
      description: 'A <lead> & "more"',
      credit: 'Pictures & Desk',
      creditRole: 'photographer',
      thumbnail: 'https://tidings.example/lead.jpg?w=100&h=100',
    },
    media: [
      { url: 'https://tidings.example/lead.jpg' },
      { url: 'https://tidings.example/chart.svg?a=1&b=2', description: 'A chart' },
    ],
    license: 'https://creativecommons.org/licenses/by/4.0/',
    rsl: {
      url: 'https://tidings.example/rsl.xml?a=1&b=2',
      server: 'https://rsl.example/api',
      licenses: [
        {
          permits: [{ type: 'usage', values: ['search', 'ai-index'] }],
          prohibits: [{ type: 'usage', values: ['ai-train'] }],
          payment: {
            type: 'subscription',
            standard: 'https://rsl.example/standard?a=1&b=2',
            custom: 'https://tidings.example/sales',
            amount: { value: '9.99', currency: 'EUR' },
          },
        },
      ],
    },
    episode: {
      title: 'AT&T <again>',
      season: 2,
      episode: 7,
      episodeType: 'bonus',
      explicit: true,
      image: 'https://tidings.example/episode.jpg',
      block: true,
      transcripts: [
        { url: 'https://tidings.example/a.vtt?x=1&y=2', mediaType: 'text/vtt', language: 'de', relation: 'captions' },
      ],
      chapters: 'https://tidings.example/a.json',
      persons: [{ name: 'Guest & Desk', role: 'guest', group: 'cast', url: 'https://tidings.example/guest' }],
    },
    bannerImage: 'https://tidings.example/banner.jpg',
    enclosures: [
      { url: 'https://tidings.example/a.mp3?x=1&y=2', length: 1234, title: 'Part <1> & "2"', duration: 61.5 },
      { url: 'https://tidings.example/a.opus', title: 'Part <1> & "2"' },
      { url: 'https://tidings.example/b.bin' },
    ],
    commentsUrl: 'https://tidings.example/2026/rich/#comments',
    extensions: {
      elements: [
        {
          name: 'podcast:transcript',
          attributes: { url: 'https://tidings.example/a.vtt', type: 'text/vtt' },
          children: [],
        },
      ],
      members: [{ name: '_tidings', value: { about: 'https://tidings.example/extension', lone: '\ud800' } }],
    },
  });
}

/** A feed with everything that a feed can have, and entries from rich to poor. */
export function richDocument(): FeedDocument {
  return sampleDocument({
    id: 'tag:tidings.example,2026:feed',
    title: 'Tidings & <Gazette>',
    description: 'News & notes: 1 < 2',
    nextUrls: {
      rss: 'https://tidings.example/rss-2.xml',
      atom: 'https://tidings.example/atom-2.xml',
      json: 'https://tidings.example/feed-2.json',
    },
    language: 'en-GB',
    authors: [{ name: 'Editors', email: 'editors@tidings.example', url: 'https://tidings.example/about' }],
    contributors: [{ name: 'Readers' }],
    categories: ['News', 'Q & A'],
    logo: 'https://tidings.example/logo.png',
    logoSize: { width: 144, height: 96 },
    icon: 'https://tidings.example/icon.png',
    rights: '© 2026 Tidings & Partners',
    generator: { name: 'Tidings', url: 'https://generator.example/', version: '1.2.3' },
    ttl: 60,
    hubs: ['https://hub.example/?a=1&b=2'],
    webMaster: { name: 'Desk', email: 'web@tidings.example' },
    docs: 'https://www.rssboard.org/rss-specification',
    stylesheet: 'feed.css?a=1&b=2',
    license: 'https://tidings.example/licence',
    payments: [{ url: 'https://tidings.example/donate?a=1&b=2', text: 'Help & support' }],
    rsl: {
      url: 'https://tidings.example/rsl.xml',
      licenses: [{ permits: [], prohibits: [{ type: 'usage', values: ['ai-all'] }] }],
    },
    podcast: {
      categories: [{ name: 'News', subcategory: 'Daily News' }, { name: 'TV & Film' }],
      explicit: false,
      author: 'Tidings & Partners',
      owner: { name: 'Audio Desk', email: 'audio@tidings.example' },
      image: 'https://tidings.example/cover.jpg?a=1&b=2',
      type: 'serial',
      guid: '917393e3-1b1e-5cef-ace4-edaa54e1f810',
      medium: 'newsletter',
      locked: true,
      funding: [{ url: 'https://tidings.example/members' }],
      persons: [{ name: 'Audio Desk', image: 'https://tidings.example/desk.png' }],
      texts: [{ purpose: 'verify', text: 'S6lpp-7ZCn8' }],
      newFeedUrl: 'https://tidings.example/new.xml?a=1&b=2',
      complete: true,
      block: true,
    },
    extensions: {
      elements: [{ name: 'webfeeds:accentColor', attributes: {}, children: ['003366'] }],
      members: [{ name: '_tidings', value: { about: 'https://tidings.example/extension' } }],
    },
    entries: [
      richEntry(),
      sampleEntry({
        id: 'https://tidings.example/arabic/',
        url: 'https://tidings.example/arabic/',
        title: 'أخبار اليوم',
        summary: 'ملخص',
        contentHtml: '<p dir="rtl">مرحبا</p>',
        language: 'ar',
      }),
      sampleEntry({ contentHtml: '<p>Only a body.</p>' }),
      sampleEntry({ id: 'https://tidings.example/s/', url: 'https://tidings.example/s/', summary: 'Only a summary.' }),
      sampleEntry({ id: 'https://tidings.example/t/', url: 'https://tidings.example/t/', title: 'Only a title' }),
    ],
  });
}
