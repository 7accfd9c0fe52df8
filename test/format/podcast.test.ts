import { describe, expect, it } from 'vitest';
import { formats } from '../../src/format/formats.js';
import type { Entry } from '../../src/model/entry.js';
import type { Podcast } from '../../src/model/podcast.js';
import { sampleDocument, sampleEntry } from '../conformance/sample-document.js';
import { parseStrictly, texts } from '../conformance/strict-xml.js';

const bare: Podcast = { categories: [], funding: [], persons: [], texts: [] };

function find(path: string, fields: Partial<Entry> = {}, podcast: Partial<Podcast> = {}): readonly string[] {
  const document = sampleDocument({ entries: [sampleEntry(fields)], podcast: { ...bare, ...podcast } });
  return texts(parseStrictly(formats.rss.write(document)), path);
}

describe('the RSS feed of a podcast', () => {
  it('says of a switch that it is on, or nothing: directories take any other word for none', () => {
    expect(find('//itunes:block | //itunes:complete', {}, { block: true, complete: true })).toEqual(['Yes', 'Yes']);
    expect(find('//itunes:block | //itunes:complete', {}, { block: false, complete: false })).toEqual([]);
  });

  it('says whether it is locked only where somebody said so, and whom to ask', () => {
    const owner = { email: 'audio@tidings.example' };
    expect(find('//podcast:locked', {}, { owner })).toEqual([]);
    expect(find('//podcast:locked | //podcast:locked/@owner', {}, { owner, locked: false })).toEqual([
      'no',
      'audio@tidings.example',
    ]);
  });

  it('has an article’s picture for the cover of an episode, unless it is known to be none that directories take', () => {
    const url = 'https://tidings.example/a.png';
    const cover = '//item/itunes:image/@href';
    expect(find(cover, { image: { url } })).toEqual([url]);
    const square = { url, mediaType: 'image/png', width: 1400, height: 1400 };
    expect(find(cover, { image: square })).toEqual([url]);
    expect(find(cover, { image: { ...square, height: 800 } })).toEqual([]);
    expect(find(cover, { image: { ...square, width: 100, height: 100 } })).toEqual([]);
    expect(find(cover, { image: { ...square, mediaType: 'image/svg+xml' } })).toEqual([]);
    const own = { transcripts: [], persons: [], image: 'https://tidings.example/own.png' };
    expect(find(cover, { image: { url }, episode: own })).toEqual([own.image]);
  });

  it('has the duration of the file that it offers for playing, in whole seconds', () => {
    const enclosures = [
      { url: 'https://tidings.example/a.pdf' },
      { url: 'https://tidings.example/a.mp3', duration: 61.5 },
    ];
    expect(find('//itunes:duration', { enclosures })).toEqual(['62']);
  });

  it('lets an extension say it in other words, and says nothing twice', () => {
    const elements = [{ name: 'itunes:author', attributes: {}, children: ['Own words'] }];
    const document = sampleDocument({ podcast: bare, extensions: { elements, members: [] } });
    expect(texts(parseStrictly(formats.rss.write(document)), '//itunes:author')).toEqual(['Own words']);
  });
});
