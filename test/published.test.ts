import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { FormatName } from '../src/model/feed-document.js';
import { toInstant } from '../src/model/instant.js';
import { expectValidAtom } from './conformance/atom-grammar.js';
import { expectConformance } from './conformance/conformance.js';

const root = join(import.meta.dirname, '..');
const fixtures = join(import.meta.dirname, 'fixtures');

/** What is published of each site: by the golden tests, by the sample publication. */
const folders = [
  join(root, 'dist'),
  ...readdirSync(fixtures)
    .sort()
    .map((name) => join(fixtures, name, 'expected')),
];

const names: Readonly<Record<FormatName, string>> = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' };

/** What a reader that is not ours knows of an entry, from whatever format. */
interface Seen {
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly tags: readonly (string | undefined)[];
  readonly content: string | undefined;
}

function instant(text: string | undefined): string | undefined {
  return text === undefined ? undefined : toInstant(new Date(text));
}

const readers: Readonly<Record<FormatName, (text: string) => readonly Seen[]>> = {
  rss: (text) =>
    (parseRssFeed(text).items ?? []).map((item) => ({
      id: item.guid?.value,
      url: item.link,
      title: item.title,
      published: instant(item.pubDate),
      authors: item.dc?.creators ?? [],
      tags: item.categories?.map(({ name }) => name) ?? [],
      content: item.content?.encoded ?? item.description,
    })),
  atom: (text) =>
    (parseAtomFeed(text).entries ?? []).map((entry) => ({
      id: entry.id,
      url: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
      title: entry.title?.value,
      published: instant(entry.published),
      authors: entry.authors?.map(({ name }) => name) ?? [],
      tags: entry.categories?.map(({ term, label }) => label ?? term) ?? [],
      content: entry.content?.value ?? entry.summary?.value,
    })),
  json: (text) =>
    (parseJsonFeed(text).items ?? []).map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      published: instant(item.date_published),
      authors: item.authors?.map(({ name }) => name) ?? [],
      tags: item.tags ?? [],
      content: item.content_html ?? item.content_text,
    })),
};

/** The ids of sites that subscribers know from a feed before, and that are not of Atom's form. */
const otherIds: Readonly<Record<string, readonly string[]>> = {
  life: ['12345', '7f1e2d3c-1111-4222-8333-444455556666'],
};

function read(folder: string, format: FormatName): string {
  return readFileSync(join(folder, names[format]), 'utf8');
}

describe.each(folders)('the feeds in %s', (folder) => {
  it.each(Object.keys(names) as FormatName[])('conform: %s', (format) => {
    const others = otherIds[basename(dirname(folder))];
    if (format === 'atom' && others) expectValidAtom(read(folder, format), others);
    else expectConformance[format](read(folder, format));
  });

  it('say the same in all three formats, to a reader that is not ours', () => {
    const [rss, atom, json] = (['rss', 'atom', 'json'] as const).map((format) => readers[format](read(folder, format)));
    expect(rss?.length).toBeGreaterThan(0);
    expect(atom).toEqual(rss);
    expect(json).toEqual(rss);
  });

  it('hold files of their own only', () => {
    const others = readdirSync(folder).filter((name) => !Object.values(names).includes(name));
    expect(others.filter((name) => name !== 'diagnostics.txt')).toEqual([]);
    expect(existsSync(join(folder, names.rss))).toBe(true);
  });
});
