import { describe, expect, it } from 'vitest';
import { formats } from '../../src/format/formats.js';
import type { Entry } from '../../src/model/entry.js';
import type { FeedDocument } from '../../src/model/feed-document.js';
import { sampleDocument, sampleEntry } from '../conformance/sample-document.js';

function feed(fields: Partial<FeedDocument>) {
  return JSON.parse(formats.json.write(sampleDocument(fields)));
}

function item(fields: Partial<Entry>, document: Partial<FeedDocument> = {}) {
  return feed({ ...document, entries: [sampleEntry(fields)] }).items[0];
}

describe('a JSON Feed', () => {
  it('has its members in the order of the specification', () => {
    expect(Object.keys(feed({ language: 'en', description: 'd' }))).toEqual(
      'version title home_page_url feed_url description language items'.split(' '),
    );
  });

  it('names the feed’s authors in each item and not at the top, where a reader would add them to every item', () => {
    const authors = [{ name: 'All' }];
    expect(feed({ authors })).not.toHaveProperty('authors');
    expect(item({}, { authors }).authors).toEqual(authors);
    expect(item({ authors: [{ name: 'Desk' }] }, { authors }).authors).toEqual([{ name: 'Desk' }]);
    expect(feed({ authors, entries: [] }).authors).toEqual(authors);
  });

  it('says the language of an item where it is not the feed’s', () => {
    expect(item({ language: 'en' }, { language: 'en' })).not.toHaveProperty('language');
    expect(item({ language: 'fr' }, { language: 'en' }).language).toBe('fr');
    expect(item({ language: 'fr' }).language).toBe('fr');
  });

  it('has content in every item, HTML if there is any', () => {
    expect(item({ contentHtml: '<p>c</p>', summary: 's' })).toMatchObject({ content_html: '<p>c</p>', summary: 's' });
    expect(item({ contentHtml: '<p>c</p>' })).not.toHaveProperty('content_text');
    expect(item({ summary: 's' })).toMatchObject({ content_text: 's', summary: 's' });
    expect(item({})).toMatchObject({ content_text: '' });
  });

  it('tells a link post from its target', () => {
    expect(item({ externalUrl: 'https://elsewhere.example/' })).toMatchObject({
      url: 'https://tidings.example/2026/first/',
      external_url: 'https://elsewhere.example/',
    });
  });

  it('says each tag once, as people read it', () => {
    const tags = [{ name: 'cpp', label: 'C++' }, { name: 'C++', scheme: 'https://tidings.example/' }, { name: 'b' }];
    expect(item({ tags }).tags).toEqual(['C++', 'b']);
  });

  it('ends in a line end, and is one line a member', () => {
    const text = formats.json.write(sampleDocument({ entries: [sampleEntry({ contentHtml: '<p>a</p>\n<p>b</p>' })] }));
    expect(text).toMatch(/\n}\n$/);
    expect(text).toContain('\n      "content_html": "<p>a</p>\\n<p>b</p>",\n');
  });
});
