import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFolder } from '../src/build-folder.js';
import { printText } from '../src/diagnostic/print-text.js';
import { mp3Duration } from './sample/mp3-duration.js';
import { pngSize } from './sample/png-size.js';

const root = join(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'tidings-sample-'));
const now = '2026-10-01T00:00:00Z';
const site = 'https://tidings.example/';

const namespaces = {
  atom: 'http://www.w3.org/2005/Atom',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  media: 'http://search.yahoo.com/mrss/',
  podcast: 'https://podcastindex.org/namespace/1.0',
};

interface JsonItem {
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly image?: string;
  readonly attachments?: readonly {
    url: string;
    mime_type: string;
    size_in_bytes: number;
    duration_in_seconds: number;
  }[];
}

/** What a feed says of a media file. */
interface Said {
  readonly url: string;
  readonly type?: string;
  readonly length?: number;
  readonly width?: number;
  readonly height?: number;
}

let printed: string;
let files: Readonly<Record<'rss.xml' | 'atom.xml' | 'feed.json', string>>;
let items: readonly JsonItem[];

async function buildInto(out: string) {
  const { diagnostics, sources } = await buildFolder({ root, out: join(work, out), now });
  const read = (name: string) => readFileSync(join(work, out, name), 'utf8');
  return {
    printed: printText(diagnostics, sources),
    files: { 'rss.xml': read('rss.xml'), 'atom.xml': read('atom.xml'), 'feed.json': read('feed.json') },
  };
}

beforeAll(async () => {
  ({ printed, files } = await buildInto('first'));
  items = JSON.parse(files['feed.json']).items;
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The file in the repository that the site has at an address. */
function fileAt(url: string): string {
  expect(url.startsWith(site), url).toBe(true);
  return join(root, 'articles', decodeURIComponent(url.slice(site.length)));
}

/** What the file itself says, read by nothing that the build uses. */
function truthOf(url: string): Said & { readonly duration?: number } {
  const path = fileAt(url);
  const bytes = readFileSync(path);
  const facts = { url, length: statSync(path).size };
  const size = pngSize(bytes);
  if (size) return { ...facts, type: 'image/png', ...size };
  const duration = mp3Duration(bytes);
  if (duration !== undefined) return { ...facts, type: 'audio/mpeg', duration };
  throw new Error(`${path}: neither a PNG nor an MP3`);
}

function find(xml: string, path: string): readonly XmlElement[] {
  return XmlDocument.fromString(xml).find(path, namespaces) as XmlElement[];
}

function attributes(element: XmlElement): Readonly<Record<string, string>> {
  return Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
}

function saidBy(element: XmlElement): Said {
  const { url, href, type, length, fileSize, width, height } = attributes(element);
  return {
    url: url ?? href ?? '',
    ...(type !== undefined && { type }),
    length: Number(length ?? fileSize),
    ...(width !== undefined && { width: Number(width) }),
    ...(height !== undefined && { height: Number(height) }),
  };
}

function theItem(path: string): JsonItem {
  const found = items.find(({ url }) => url === site + path);
  if (!found) throw new Error(`${path} is not in the feed`);
  return found;
}

describe('the sample publication', () => {
  it('builds without a word of complaint', () => {
    expect(printed).toBe('');
  });

  it('gives the same bytes each time', async () => {
    expect((await buildInto('second')).files).toEqual(files);
  });

  it('has a dozen articles, the newest first, and neither drafts nor those of later', () => {
    expect(items.map(({ url }) => url.slice(site.length))).toEqual([
      'audio-bulletin/',
      'how-this-feed-is-made/',
      '2026-05-30-repair-cafe',
      'counting-a-queue',
      'ar/rukn-al-kutub',
      '2024-02-09-sky-map',
      'fr/marche-du-soir',
      '2022-05-17-library-loans',
      'evening-bus/',
      '2020-11-13-letters',
      '2019/tide-gauge',
      '2018-07-23-poll',
    ]);
  });
});

describe('the media files of the sample', () => {
  it.each(['rss.xml', 'atom.xml'] as const)('are in %s with the facts of the files themselves', (name) => {
    const enclosures = name === 'rss.xml' ? '//enclosure' : '//atom:link[@rel="enclosure"]';
    const said = find(files[name], `${enclosures} | //media:content`).map(saidBy);
    expect(said.map(({ url }) => extname(url)).sort()).toEqual(['.mp3', '.png', '.png', '.png', '.png']);
    for (const { url, ...facts } of said) {
      const { duration: _, ...truth } = truthOf(url);
      expect({ url, ...facts }).toEqual(truth);
    }
  });

  it('are in feed.json with the facts of the files themselves', () => {
    const attachments = items.flatMap(({ attachments: some = [] }) => some);
    expect(attachments).toHaveLength(1);
    for (const { url, mime_type: type, size_in_bytes: length, duration_in_seconds: seconds } of attachments) {
      const { duration, ...truth } = truthOf(url);
      expect({ url, type, length }).toEqual(truth);
      expect(seconds).toBeCloseTo(duration ?? 0, 1);
    }
    for (const { image } of items) if (image) expect(truthOf(image).type).toBe('image/png');
  });

  it('have an alternative text each', () => {
    for (const name of ['rss.xml', 'atom.xml'] as const) {
      const pictures = find(files[name], '//media:content[@medium="image"]');
      expect(find(files[name], '//media:content[@medium="image"]/media:description')).toHaveLength(pictures.length);
    }
  });

  it('are all there that a body shows', () => {
    const shown = items.flatMap(({ content_html: html }) =>
      [...html.matchAll(/(?:src|href)="(https:\/\/tidings\.example\/[^"]+\.(?:png|mp3))"/g)].map(([, url = '']) => url),
    );
    expect(new Set(shown).size).toBeGreaterThanOrEqual(4);
    for (const url of shown) expect(truthOf(url).length).toBeGreaterThan(0);
  });

  it('open a body that does not show its lead picture, and no other', () => {
    for (const { content_html: html, image } of items) if (image) expect(html.split(`src="${image}"`)).toHaveLength(2);
    expect(theItem('audio-bulletin/').content_html).toMatch(/^<(?:p|figure)><img /);
  });
});

describe('the podcast of the sample', () => {
  it('has a square cover of a size that directories take', () => {
    const [cover] = find(files['rss.xml'], '/rss/channel/itunes:image');
    const { width = 0, height } = pngSize(readFileSync(fileAt(cover?.attr('href')?.value ?? ''))) ?? {};
    expect(width).toBe(height);
    expect(width).toBeGreaterThanOrEqual(1400);
    expect(width).toBeLessThanOrEqual(3000);
  });

  it('says how long the bulletin is, and what is said in it', () => {
    const duration = find(files['rss.xml'], '//item/itunes:duration').map(({ content }) => Number(content));
    const spoken = truthOf(`${site}audio-bulletin/bulletin.mp3`).duration ?? 0;
    expect(duration).toEqual([Math.round(spoken)]);

    const [transcript] = find(files['rss.xml'], '//item/podcast:transcript');
    expect(transcript?.attr('type')?.value).toBe('text/vtt');
    const cues = readFileSync(fileAt(transcript?.attr('url')?.value ?? ''), 'utf8');
    const times = [...cues.matchAll(/00:00:(\d\d\.\d{3})/g)].map(([, seconds]) => Number(seconds));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times.at(-1)).toBeLessThan(spoken);
    expect(times.at(-1)).toBeGreaterThan(spoken - 1);
  });
});

// The article holds one of everything that readers would drop or spoil; docs/in-readers.md shows it.
describe('“How this feed is made”', () => {
  it.each([
    ['a short code as emoji', '📰'],
    [
      'a picture with a plain address',
      /<img src="https:\/\/tidings\.example\/how-this-feed-is-made\/from-file-to-feed\.png"/,
    ],
    ['the credit of a figure', '<cite>Drawing: Data Desk</cite></figcaption>'],
    ['a note as a quotation', /<blockquote>\s*<p><strong>Note<\/strong>/],
    ['a summary of details in bold', '<p><strong>What does the program leave out?</strong></p>'],
    ['a heading without its anchor', />Three addresses<\/h2>/],
    ['the first tab', /<strong>RSS<\/strong><\/p>\s*<p>Every reader/],
    ['a tab that the page hides', /<strong>Atom<\/strong><\/p>\s*<p>Take/],
    ['a footnote', /<sup><a href="[^"]+"[^>]*>1<\/a><\/sup>/],
    ['plain code, indented', '  if (article.date &#x3C;= now) {\n    feed.addItem(article);\n  }\n'],
    ['a formula in the text', '<mi>R</mi>'],
    ['a formula with its source', /<math display="block">.*\\cos.*<\/annotation>/],
    ['a picture inside the text', /<img src="data:image\/png;base64,[^"]+" alt="A yellow pennant on a black pole">/],
    ['words of another language', '<span lang="ar" dir="rtl">ركن الكتب</span>'],
    ['a link in place of a player', /<a href="https:\/\/video\.example\/embed\/north-pier">One tide at the north pier/],
    ['the line that asks for support', /<hr>\s*<p><em>The Gazette has no owner.*<\/em><\/p>$/],
  ])('has %s', (_, expected) => {
    expect(theItem('how-this-feed-is-made/').content_html).toMatch(expected);
  });

  it.each([
    ['a frame', '<iframe'],
    ['a button', /<button|Copy/],
    ['a form', /<form|Get our letter/],
    ['buttons for sharing', /social\.example|Send by mail/],
    ['a picture that counts readers', 'counter.example'],
    ['a style', 'style='],
    ['a handler', 'onclick'],
    ['a class but that of a language', /class="(?!language-js")/],
  ])('has not %s', (_, unwanted) => {
    expect(theItem('how-this-feed-is-made/').content_html).not.toMatch(unwanted);
  });
});
