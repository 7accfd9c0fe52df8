import { describe, expect, it } from 'vitest';
import { formats } from '../../src/format/formats.js';
import type { FormatName } from '../../src/model/feed-document.js';
import { expectConformance } from './conformance.js';
import { richDocument } from './sample-document.js';

/** Ways to break a good feed: if one went unseen, the rules of these tests would have a hole. */
const breaks: Readonly<Record<FormatName, Readonly<Record<string, readonly [string | RegExp, string]>>>> = {
  atom: {
    'an entry without id': [/<id>tag:[^<]*<\/id>/, ''],
    'a relative id': ['<id>tag:tidings.example,2026:rich', '<id>rich'],
    'two titles': ['<subtitle>', '<title>again</title><subtitle>'],
    'no updated': [/<updated>[^<]*<\/updated>/, ''],
    'a date without zone': [/30Z<\/published>/, '30</published>'],
    'a date with small letters': ['T10:20:30Z', 't10:20:30z'],
    'a person without name': ['<name>Pictures Desk</name>', ''],
    'an empty name': ['<name>Pictures Desk</name>', '<name> </name>'],
    'no author': [/(<title>Only a title<\/title>[\s\S]*?)<author>[\s\S]*?<\/author>/, '$1'],
    'a category without term': ['term="news"', 'label="news"'],
    'a relative scheme': ['scheme="https://tidings.example/', 'scheme="/'],
    'a link without address': [/ href="https:\/\/hub[^"]*"/, ''],
    'a second alternate link': ['<link rel="related"', '<link rel="alternate" type="text/html"'],
    'no self link': ['rel="self"', 'rel="related"'],
    'neither content nor page': [
      /<link rel="alternate" type="text\/html" href="https:\/\/tidings.example\/s\/"\/>/,
      '',
    ],
    'an element of Atom that there is not': ['<subtitle>', '<pubDate>now</pubDate><subtitle>'],
    'a language with underscore': ['xml:lang="de-CH"', 'xml:lang="de_CH"'],
    'an unknown type of text': ['<content type="html"', '<content type="markdown"'],
    'a prefix without namespace': ['xmlns:media=', 'xmlns:medium='],
    'two entries with one id': ['<id>https://tidings.example/s/</id>', '<id>https://tidings.example/t/</id>'],
  },
  rss: {
    'no description of the channel': [/<description>News[^<]*<\/description>/, ''],
    'an item without guid': [/<guid[^<]*<\/guid>/, ''],
    'a permalink that is none': ['isPermaLink="false"', 'isPermaLink="true"'],
    'a local date': [/<pubDate>[^<]*/, '<pubDate>Son, 1 Feb 2026 10:20:30 MEZ'],
    'an invalid date': [/<pubDate>[^<]*/, '<pubDate>Invalid Date'],
    'a bare name as author': ['<dc:creator>Newsroom</dc:creator>', '<author>Newsroom</author>'],
    'a bare name as editor': ['<managingEditor>editors@tidings.example (Editors)', '<managingEditor>Editors'],
    'full text before the summary': [
      /(<description>Profit[^<]*<\/description>)\s*(<content:encoded>[^<]*<\/content:encoded>)/,
      '$2$1',
    ],
    'a second enclosure': ['<media:content url="https://tidings.example/b.bin"', '<enclosure url="https://b.example/"'],
    'an enclosure without length': [/ length="1234"/, ''],
    'an enclosure of negative length': [/ length="1234"/, ' length="-1"'],
    'an image with another title': ['<image>', '<image><title>Other</title>'],
    'no self link': ['rel="self"', 'rel="via"'],
    'an item before the rest': [
      '<ttl>60</ttl>',
      '<item><title>t</title><guid isPermaLink="false">x</guid></item><ttl>60</ttl>',
    ],
    'an element of RSS that there is not': ['<ttl>', '<timeToLive/><ttl>'],
    'a relative link': ['<link>https://tidings.example/s/', '<link>/s/'],
  },
  json: {
    'the old version': ['version/1.1', 'version/1'],
    'an item without id': ['"id": "tag:tidings.example,2026:rich",', ''],
    'an empty author': ['"name": "Weather & Tides Desk"', ''],
    'a relative address': ['"url": "https://tidings.example/s/"', '"url": "/s/"'],
    'a date without time': ['"2026-02-01T10:20:30Z"', '"2026-02-01"'],
    'an item without content': [/"content_text": "Only a summary\.",/, ''],
    'an unknown member': ['"favicon"', '"fav"'],
    'an extension with a dot': ['"_tidings"', '"_tidings.example"'],
    'an attachment without type': [/"mime_type": "audio\/mpeg",/, ''],
  },
};

describe.each(Object.entries(breaks) as [FormatName, (typeof breaks)[FormatName]][])(
  'the rules of %s',
  (name, faults) => {
    const text = formats[name].write(richDocument());

    it.each(Object.entries(faults))('see %s', (_, [from, to]) => {
      const broken = text.replace(from, to);
      expect(broken, 'nothing was broken').not.toBe(text);
      expect(() => expectConformance[name](broken)).toThrow();
    });
  },
);
