import { describe, expect, it } from 'vitest';
import { buildFeeds } from '../src/build.js';
import { type BuildOutcome, build } from '../src/build-texts.js';
import type { Config } from '../src/config/config.js';
import { resolveConfig } from '../src/config/resolve-config.js';
import { type MediaBytes, mediaInMemory } from '../src/media/media-in-memory.js';
import type { Instant } from '../src/model/instant.js';
import { textsInMemory } from '../src/texts-in-memory.js';
import { jpeg, mp3, png, wav } from './media/sample-files.js';

const config = { site: { url: 'https://news.example', title: 'News' } };
const now = new Date('2026-01-01T00:00:00Z');

function run(text: string, media?: Readonly<Record<string, Uint8Array>>): Promise<BuildOutcome> {
  const files = media && Object.entries(media).map(([path, bytes]): MediaBytes => ({ path, bytes }));
  const articles = [{ path: 'x/index.md', text: `---\ntitle: X\ndate: 2025-01-01\n${text}` }];
  return build({ config, articles, now, ...(files && { media: files }) });
}

function problems({ diagnostics }: BuildOutcome): readonly string[] {
  return diagnostics.map(
    ({ code, severity, range }) => `${severity} ${code} ${range?.start.line}:${range?.start.column}`,
  );
}

function item({ outputs }: BuildOutcome) {
  const json = outputs.find(({ mediaType }) => mediaType === 'application/feed+json');
  return JSON.parse(json?.text ?? '{}').items?.[0];
}

function rss({ outputs }: BuildOutcome): string {
  return outputs.find(({ mediaType }) => mediaType === 'application/rss+xml')?.text ?? '';
}

describe('the media of an article', () => {
  it('have their true lengths, types, sizes and durations in every format', async () => {
    const text =
      'summary: S\nimage: a.jpg\nimage_alt: A boat\nimage_credit: Newsroom\nenclosure:\n  url: /b.wav\n  length: 5\n---\n\n![A quay](c.png)\n';
    const done = await run(text, { 'x/a.jpg': jpeg(40, 30, 6), 'static/b.wav': wav(2), 'x/c.png': png(8, 6) });
    expect(problems(done)).toEqual([]);
    const attachment = { url: 'https://news.example/b.wav', mime_type: 'audio/vnd.wave', size_in_bytes: 16_044 };
    expect(item(done)).toMatchObject({
      image: 'https://news.example/x/a.jpg',
      attachments: [{ ...attachment, duration_in_seconds: 2 }],
    });
    expect(rss(done)).toContain('<enclosure url="https://news.example/b.wav" length="16044" type="audio/vnd.wave"/>');
    expect(rss(done)).toMatch(/a\.jpg" type="image\/jpeg" medium="image" fileSize="\d+" width="30" height="40"/);
    expect(rss(done)).toMatch(/c\.png" type="image\/png" medium="image" fileSize="65" width="8" height="6"/);
    expect(rss(done)).toContain('A boat');
    expect(rss(done)).toContain('A quay');
    expect(rss(done)).toContain('Newsroom');
  });

  it('are as their author says where nobody looks, and nobody complains', async () => {
    const done = await run(
      'image: {src: a.jpg, alt: A boat}\naudio: {file: /b.mp3, bytes: 99, duration: "1:02"}\n---\n\nText.\n',
    );
    expect(problems(done)).toEqual([]);
    expect(item(done).attachments).toEqual([
      { url: 'https://news.example/b.mp3', mime_type: 'audio/mpeg', size_in_bytes: 99, duration_in_seconds: 62 },
    ]);
  });

  it('are once in a feed, and the lead picture has the text that the body has for it', async () => {
    const text = 'summary: S\nimage: a.png\n---\n\n![A boat](a.png) ![Again](./a.png) ![B](b.png) ![B](b.png)\n';
    const done = await run(text, { 'x/a.png': png(3, 2), 'x/b.png': png(3, 2) });
    expect(problems(done)).toEqual([]);
    expect(rss(done).match(/<media:content/g)).toHaveLength(2);
    expect(rss(done)).toContain('A boat');
  });

  it('are missed once where the body shows the lead picture, too', async () => {
    const done = await run('image: a.png\n---\n\n![A boat](a.png)\n', {});
    expect(problems(done)).toEqual(['warning missing-media 4:8']);
  });

  it('are offered once, however many names they have, with all that these say', async () => {
    const names = [
      'audio: bulletin.mp3',
      'enclosure: {url: "https://news.example/x/bulletin.mp3", title: Bulletin}',
      'media: ./bulletin.mp3',
      'audio_url: /x/bulletin.mp3',
    ];
    const done = await run(`${names.join('\n')}\n---\n\nText.\n`, { 'x/bulletin.mp3': mp3(9) });
    expect(problems(done)).toEqual([]);
    expect(item(done).attachments).toMatchObject([{ url: 'https://news.example/x/bulletin.mp3', title: 'Bulletin' }]);
    const apart = await run(
      'audio: https://c.example/a b.mp3\nenclosure: {url: "https://c.example/a%20b.mp3", length: 5}\n---\n\nText.\n',
    );
    expect(item(apart).attachments).toEqual([
      { url: 'https://c.example/a%20b.mp3', mime_type: 'audio/mpeg', size_in_bytes: 5 },
    ]);
  });

  it.each([
    ['audio: ftp://c.example/a.mp3', 'error unusable-link 4:8'],
    ['enclosures: [b.mp3, "http://"]', 'error unusable-link 4:21'],
    ['enclosure: {length: 3}', 'warning unusable-link 4:12'],
    ['image: ftp://c.example/a.png', 'warning unusable-link 4:8'],
  ])('are missed where no reader can ask for them: %s', async (field, problem) => {
    const done = await run(`${field}\n---\n\nText.\n`, { 'x/b.mp3': mp3(9) });
    expect(problems(done)).toEqual([problem]);
  });

  it('have no length and no duration that is nothing', async () => {
    const done = await run('audio: {url: "https://c.example/a.mp3", length: 0, duration: 0}\n---\n\nText.\n');
    expect(item(done).attachments).toEqual([{ url: 'https://c.example/a.mp3', mime_type: 'audio/mpeg' }]);
  });

  it('are called what they are: sound in the place of a picture is no picture', async () => {
    const done = await run('image: b.mp3\nimage_alt: B\n---\n\n![A bell](a.mp3)\n', {
      'x/a.mp3': mp3(9),
      'x/b.mp3': mp3(9),
    });
    expect(rss(done)).toMatch(/a\.mp3" type="audio\/mpeg" medium="audio"/);
    expect(rss(done)).not.toContain('medium="image"');
    expect(item(done).image).toBeUndefined();
  });

  it('are also those that the body plays, as far as the site has them', async () => {
    const text = '---\n\n<audio src="a.mp3"></audio> [B](b.wav) [C](c.pdf) [D](https://other.example/d.mp3)\n';
    const files = { 'x/a.mp3': mp3(9), 'x/b.wav': wav(1), 'x/c.pdf': Buffer.from('%PDF-1.7\n') };
    const done = await run(text, files);
    expect(problems(done)).toEqual([]);
    expect(rss(done).match(/<media:content url="[^"]*"/g)).toEqual([
      '<media:content url="https://news.example/x/a.mp3"',
      '<media:content url="https://news.example/x/b.wav"',
    ]);
    expect(rss(done)).not.toContain('<enclosure');
    const twice = await run(`audio: a.mp3\n${text}`, files);
    expect(rss(twice)).toContain('<enclosure url="https://news.example/x/a.mp3"');
    expect(rss(twice)).not.toContain('<media:content url="https://news.example/x/a.mp3"');
  });

  it('do not depend on the order in which the articles or files come', async () => {
    const texts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((name) => ({
      path: `${name}.md`,
      text: `---\ntitle: ${name}\ndate: 2025-01-01\nimage: ${name}.png\n---\n\n![](x.png)\n`,
    }));
    const media = texts.map(({ path }, index) => ({ path: path.replace('md', 'png'), bytes: png(index + 1, 2) }));
    const one = await build({ config, articles: texts, media, now });
    const other = await build({ config, articles: texts.toReversed(), media: media.toReversed(), now });
    expect(other).toEqual(one);
  });
});

describe('a problem of a media file', () => {
  it.each([
    ['warning missing-media 4:8', 'image: a.jpg', {}],
    ['warning empty-media 4:8', 'image: a.jpg', { 'x/a.jpg': new Uint8Array() }],
    ['warning misnamed-media 4:8', 'image: a.jpg', { 'x/a.jpg': png(3, 2) }],
    ['warning not-media 4:8', 'image: a.jpg', { 'x/a.jpg': Buffer.from('Not found') }],
    ['warning not-media 4:8', 'image: a.jpg', { 'x/a.jpg': Buffer.from('<!doctype html><p>Not found') }],
    ['warning unmeasured-media 4:8', 'image: a.jpg', { 'x/a.jpg': jpeg(3, 2).slice(0, 20) }],
    ['error missing-media 4:12', 'enclosure: a.mp3', {}],
    ['error empty-media 4:12', 'enclosure: a.mp3', { 'x/a.mp3': new Uint8Array() }],
    ['error not-media 4:12', 'enclosure: a.mp3', { 'x/a.mp3': Buffer.from('Not found') }],
    ['warning misnamed-media 4:12', 'enclosure: a.mp3', { 'x/a.mp3': wav(1) }],
    ['error missing-media 5:10', 'attachments:\n  - url: a.pdf', {}],
  ])('is told at its field: %s', async (problem, field, media) => {
    const alt = field.startsWith('image') ? '\nimage_alt: A boat' : '';
    const done = await run(`${field}${alt}\n---\n\nText.\n`, media as Record<string, Uint8Array>);
    expect(problems(done)).toEqual([problem]);
  });

  it.each([
    ['<audio src="a.mp3"></audio>', '7:13'],
    ['<video poster="/p.jpg"><source src="a.mp4"></video>', '7:37'],
    ['[The report](report.pdf)', '7:14'],
    ['[The report][r]\n\n[r]: report.pdf', '9:6'],
  ])('is told of what the body plays or links to: %s', async (text, place) => {
    const done = await run(`---\n\nText, and\n${text}\n`, {});
    expect(problems(done)).toContain(`warning missing-media ${place}`);
    expect(rss(done)).not.toContain('<media:content');
  });

  it('is told at its place in the body', async () => {
    const done = await run('---\n\nText, and\n![A boat](a.png) <img src="b.png" alt="">\n', {
      'x/b.png': new Uint8Array(),
    });
    expect(problems(done)).toEqual(['warning missing-media 7:11', 'warning empty-media 7:28']);
  });

  it.each([
    ['not there', {}],
    ['empty', { 'x/a.jpg': new Uint8Array() }],
    ['a text', { 'x/a.jpg': Buffer.from('Not found') }],
  ])('keeps a picture out of the feed that is %s, and leaves the body to its author', async (_name, media) => {
    const files = media as Record<string, Uint8Array>;
    const lead = await run('image: a.jpg\nimage_alt: A boat\n---\n\nText.\n', files);
    expect(item(lead).image).toBeUndefined();
    expect(rss(lead)).not.toContain('a.jpg');
    const body = await run('---\n\n![A boat](a.jpg)\n', files);
    expect(rss(body)).not.toContain('<media:content');
    expect(item(body).content_html).toContain('<img src="https://news.example/x/a.jpg"');
  });

  it('is that a length is unknown, where nobody can find it out', async () => {
    const done = await run('enclosure: https://cdn.example/a.mp3\n---\n\nText.\n', {});
    expect(problems(done)).toEqual(['warning unknown-length 4:12']);
    expect(rss(done)).toContain('length="0"');
    expect(
      problems(await run('enclosure:\n  url: https://cdn.example/a.mp3\n  length: 9\n---\n\nText.\n', {})),
    ).toEqual(['warning unmeasured-media 5:8']);
  });
});

describe('an alternative text', () => {
  it('is missed at the line of a picture that has none', async () => {
    const done = await run('image: a.png\n---\n\nText.\n\n![](b.png) <img src="c.png">\n');
    expect(problems(done)).toEqual(['warning missing-alt 4:8', 'warning missing-alt 9:5', 'warning missing-alt 9:22']);
  });

  it('is not missed where HTML says that a picture is mere decoration', async () => {
    expect(problems(await run('---\n\n<img src="c.png" alt=""> Text.\n'))).toEqual([]);
  });
});

describe('a second enclosure', () => {
  it('is told, unless it is another form of the first or is not played', async () => {
    const files = { 'x/a.mp3': mp3(50), 'x/b.mp3': mp3(50), 'x/c.pdf': Buffer.from('%PDF-1.7\n') };
    expect(problems(await run('audio: a.mp3\nenclosure: [c.pdf, b.mp3]\n---\n\nText.\n', files))).toEqual([
      'warning second-enclosure 4:8',
    ]);
    const forms = 'enclosures:\n  - {url: a.mp3, title: Talk}\n  - {url: b.mp3, title: Talk}';
    expect(problems(await run(`${forms}\n---\n\nText.\n`, files))).toEqual([]);
  });
});

describe('the place of what is wrong with a media file', () => {
  it('is found in the text that its article was made of, which is not read once more', async () => {
    const settings = resolveConfig([{ value: config }]).config as Config;
    const text = '---\ntitle: X\ndate: 2025-01-01\nimage: a.jpg\n---\n\n![B](b.jpg)\n';
    let read = 0;
    const count = () => {
      read += 1;
      return { text };
    };
    const { diagnostics } = await buildFeeds({
      config: settings,
      files: [{ path: 'x/index.md', place: 'x/index.md', read: count }],
      markers: [],
      now: '2026-01-01T00:00:00Z' as Instant,
      media: mediaInMemory([], { siteUrl: settings.site.url }),
      texts: textsInMemory(),
    });
    const lines = diagnostics.map(({ code, range }) => `${code} ${range?.start.line}`);
    expect(lines).toEqual(['missing-alt 4', 'missing-media 4', 'missing-media 7']);
    // To list it, and to open it.
    expect(read).toBe(2);
  });
});
