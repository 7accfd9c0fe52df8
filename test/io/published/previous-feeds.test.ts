import { describe, expect, it } from 'vitest';
import { previousFeeds } from '../../../src/io/published/previous-feeds.js';
import { temporaryFolder } from '../temporary-folder.js';

const formats = { rss: 'rss.xml', atom: 'atom.xml', json: 'sub/feed.json' };

describe('the feeds of the last build', () => {
  it('are there as far as they are files, the one that says most first', () => {
    const root = temporaryFolder({ 'out/rss.xml': 'rss', 'out/sub/feed.json': 'json', 'out/atom.xml/x': 'a folder' });
    expect([...previousFeeds(root, 'out', formats)]).toEqual([
      { text: 'json', name: 'out/sub/feed.json' },
      { text: 'rss', name: 'out/rss.xml' },
    ]);
  });

  it('are none before the first', () => {
    expect([...previousFeeds(temporaryFolder({}), 'out', formats)]).toEqual([]);
  });
});
