import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../../src/config/resolve-config.js';
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

  // A change of `formats` switched the comparison off.
  it('are looked for under their usual names where none has the name of now', () => {
    const root = temporaryFolder({ 'out/rss.xml': 'rss', 'out/feed.json': 'json' });
    const renamed = { json: 'news.json', atom: 'news.xml' };
    expect([...previousFeeds(root, 'out', renamed)].map(({ name }) => name)).toEqual(['out/feed.json', 'out/rss.xml']);
    expect([...previousFeeds(root, 'out', renamed)].every(({ isGuess }) => isGuess)).toBe(true);
    writeFileSync(join(root, 'out/news.json'), '');
    expect([...previousFeeds(root, 'out', renamed)]).toEqual([{ text: '', name: 'out/news.json' }]);
  });

  it('have the usual names of the configuration', () => {
    const { config } = resolveConfig([{ value: { site: { url: 'https://news.example' } } }]);
    const all = temporaryFolder(Object.fromEntries(Object.values(config?.formats ?? {}).map((name) => [name, 'x'])));
    expect([...previousFeeds(all, '.', {})].map(({ name }) => name).sort()).toEqual(
      Object.values(config?.formats ?? {}).sort(),
    );
  });

  // A format that had been left out for a while hid what subscribers of the others hold.
  it('come before those of builds before', () => {
    const root = temporaryFolder({ 'out/rss.xml': 'rss', 'out/sub/feed.json': 'json', 'out/atom.xml': 'atom' });
    const named = () => [...previousFeeds(root, 'out', formats)].map(({ text }) => text);
    const age = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    utimesSync(join(root, 'out/sub/feed.json'), age(0.5), age(0.5));
    expect(named()).toEqual(['json', 'atom', 'rss']);
    utimesSync(join(root, 'out/sub/feed.json'), age(2), age(2));
    expect(named()).toEqual(['atom', 'rss', 'json']);
  });

  it('are none before the first', () => {
    expect([...previousFeeds(temporaryFolder({}), 'out', formats)]).toEqual([]);
  });
});
