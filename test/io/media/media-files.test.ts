import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mediaFiles } from '../../../src/io/media/media-files.js';
import type { FoundMedia, MediaUser } from '../../../src/media/media-source.js';
import { mp3, png, wav } from '../../media/sample-files.js';
import { asAnybody } from '../as-anybody.js';
import { temporaryFolder } from '../temporary-folder.js';

const settings = {
  site: { url: 'https://news.example', title: 'News', description: 'News', timeZone: 'UTC', authors: [] },
  media: { probe: false, allowPrivate: false },
};

const article: MediaUser = { path: 'posts/x.md', place: 'x.md', url: 'https://news.example/x/', dialect: 'plain' };

function find(
  root: string,
  reference: string,
  user: MediaUser = article,
  folders?: readonly string[],
): Promise<FoundMedia> | FoundMedia {
  const media = folders ? { ...settings.media, folders } : settings.media;
  return mediaFiles(root, { ...settings, media }).find(reference, user);
}

describe('a media file of a folder', () => {
  it('is measured: its length, type and size, or how long it plays', async () => {
    const root = temporaryFolder({
      'posts/a.png': png(30, 20),
      'static/a.wav': wav(2),
      'static/a.mp3': mp3(100, 200_000),
    });
    expect(await find(root, 'a.png')).toMatchObject({
      ...{ kind: 'file', path: 'posts/a.png' },
      facts: { length: 65, mediaType: 'image/png', width: 30, height: 20 },
    });
    expect(await find(root, '/a.wav')).toEqual({
      ...{ kind: 'file', path: 'static/a.wav', placeOnSite: 'a.wav' },
      facts: { length: 16_044, mediaType: 'audio/vnd.wave', duration: 2 },
    });
    expect(await find(root, '/a.mp3')).toHaveProperty('facts.duration', 2.612);
  });

  it('is measured by what it is also under another name, without a duration that is none', async () => {
    const root = temporaryFolder({ 'posts/a.mp3': wav(2), 'posts/b.mp3': png(30, 20) });
    expect(await find(root, 'a.mp3')).toHaveProperty('facts.duration', 2);
    expect(await find(root, 'b.mp3')).not.toHaveProperty('facts.duration');
  });

  it('is found however its accents are spelled', async () => {
    const root = temporaryFolder({ [`posts/${'é'.normalize('NFD')}.png`]: png(3, 2) });
    expect(await find(root, `${'é'.normalize('NFC')}.png`)).toMatchObject({ kind: 'file', facts: { width: 3 } });
  });

  it('is missing where it should be, and unknown where nothing says where that is', async () => {
    const root = temporaryFolder({ 'posts/x.md': '' });
    expect(await find(root, 'img/a.png')).toEqual({ kind: 'missing', tried: ['posts/img/a.png'] });
    expect(await find(root, '/img/a.png')).toMatchObject({ kind: 'unknown' });
    mkdirSync(join(root, 'static'));
    expect(await find(root, '/img/a.png')).toEqual({ kind: 'missing', tried: ['static/img/a.png'] });
  });

  it('is in the folders of the settings alone', async () => {
    const root = temporaryFolder({ 'web/a.png': png(3, 2), 'static/a.png': png(30, 20) });
    expect(await find(root, '/a.png', article, ['web'])).toMatchObject({ path: 'web/a.png', facts: { width: 3 } });
    expect(await find(root, '/b.png', article, ['web'])).toEqual({ kind: 'missing', tried: ['web/b.png'] });
  });

  it('is no folder', async () => {
    const root = temporaryFolder({ 'posts/a.png/b': '' });
    expect(await find(root, 'a.png')).toEqual({ kind: 'missing', tried: ['posts/a.png'] });
  });

  it('that cannot be read has its length', async () => {
    const root = temporaryFolder({ 'posts/a.png': png(3, 2) });
    chmodSync(join(root, 'posts/a.png'), 0);
    const found = await asAnybody(root, () => find(root, 'a.png'));
    expect(found).toMatchObject({ kind: 'file', facts: { length: 65 } });
    expect(found).not.toHaveProperty('facts.width');
  });

  it('is read once, however often it is used', async () => {
    const root = temporaryFolder({ 'posts/a.png': png(3, 2) });
    const files = mediaFiles(root, settings);
    const [one, two] = [await files.find('a.png', article), await files.find('./a.png', article)];
    expect(one.kind === 'file' && two.kind === 'file' && one.facts === two.facts).toBe(true);
  });
});

describe('a file outside', () => {
  it.each(['../../a.png', '../../../../../../etc/passwd', '%2e%2e/%2e%2e/a.png', '..\\..\\a.png'])(
    'is not read: %s',
    async (reference) => {
      const around = temporaryFolder({ 'a.png': png(3, 2), 'site/posts/x.md': '' });
      expect(await find(join(around, 'site'), reference)).toEqual({
        ...{ kind: 'unknown', reason: 'it is outside of the folder of the site' },
      });
    },
  );

  it('is not read from the root either', async () => {
    const around = temporaryFolder({ 'a.png': png(3, 2), 'site/static/b': '' });
    const found = await find(join(around, 'site'), '/../../a.png');
    expect(found).not.toMatchObject({ kind: 'file' });
  });

  it('is not read through a link, but a file inside is', async () => {
    const around = temporaryFolder({ 'a.png': png(3, 2), 'site/pictures/b.png': png(30, 20), 'site/posts/x.md': '' });
    const root = join(around, 'site');
    symlinkSync(join(around, 'a.png'), join(root, 'posts/a.png'));
    symlinkSync(around, join(root, 'posts/all'));
    symlinkSync('../pictures/b.png', join(root, 'posts/b.png'));
    expect(await find(root, 'a.png')).toMatchObject({ kind: 'missing' });
    expect(await find(root, 'all/a.png')).toMatchObject({ kind: 'missing' });
    expect(await find(root, 'b.png')).toMatchObject({ kind: 'file', facts: { width: 30 } });
  });

  it('is read where the articles are outside, too, or where the settings have a folder', async () => {
    const around = temporaryFolder({
      'blog/a.png': png(3, 2),
      'media/b.png': png(30, 20),
      'c.png': png(3, 2),
      'site/x': '',
    });
    const user = { ...article, path: '../blog/x.md' };
    expect(await find(join(around, 'site'), 'a.png', user)).toMatchObject({ kind: 'file', path: '../blog/a.png' });
    expect(await find(join(around, 'site'), '../c.png', user)).toMatchObject({ kind: 'unknown' });
    expect(await find(join(around, 'site'), '/b.png', user, ['../media'])).toMatchObject({
      kind: 'file',
      path: '../media/b.png',
    });
  });
});

// The length and the type of what an article names are published.
describe('a file that nobody publishes', () => {
  const bytes = png(3, 2);
  const hidden = ['.env', '.git/config', 'node_modules/x/a.png', 'static/.htpasswd', 'posts/.draft/a.png'];

  it.each(hidden)('is as good as missing: %s', async (path) => {
    const root = temporaryFolder({ [path]: bytes, 'posts/x.md': '', 'static/y': '' });
    symlinkSync(join(root, path), join(root, 'posts/link.png'));
    const references = [`../${path}`, `/${path}`, path, `https://news.example/${path}`, 'link.png', '/link.png'];
    for (const reference of references) {
      const inside = reference.replace(/^(.*\/)(?:posts|static)\//, '$1');
      for (const one of [reference, inside]) {
        const { kind } = await find(root, one.replace(/[^/]*$/, 'absent.png'));
        expect((await find(root, one)).kind, one).toBe(kind);
      }
    }
  });

  it('is not what is for everybody, nor in a folder that the settings or the articles name', async () => {
    const root = temporaryFolder({ 'static/.well-known/a.png': bytes, '.media/b.png': bytes, '.posts/c.png': bytes });
    expect(await find(root, '/.well-known/a.png')).toMatchObject({ kind: 'file' });
    expect(await find(root, '/b.png', article, ['.media'])).toMatchObject({ kind: 'file' });
    expect(await find(root, 'c.png', { ...article, path: '.posts/x.md' })).toMatchObject({ kind: 'file' });
  });

  it('is not what git-annex keeps for the folders of the site', async () => {
    const root = temporaryFolder({ '.git/annex/objects/aa/bb/key/key.png': bytes, 'posts/x.md': '' });
    symlinkSync('../.git/annex/objects/aa/bb/key/key.png', join(root, 'posts/a.png'));
    expect(await find(root, 'a.png')).toMatchObject({ kind: 'file' });
  });
});

describe('a file on the web', () => {
  it('is unknown where nobody is to ask', async () => {
    const found = await find(temporaryFolder(), 'https://cdn.example/a.png');
    expect(found).toEqual({ kind: 'unknown', reason: 'its server was not asked, which `--probe` does' });
  });

  it('is asked for by its address, after the folders of the site', async () => {
    const root = temporaryFolder({ 'static/a.png': png(3, 2) });
    const asked: string[] = [];
    const files = mediaFiles(root, settings, {
      probe: async (url) => {
        asked.push(url);
        return { kind: 'remote', facts: { length: 5 } };
      },
    });
    expect(await files.find('https://news.example/a.png', article)).toMatchObject({ kind: 'file' });
    expect(await files.find('https://news.example/b.png', article)).toMatchObject({ kind: 'remote' });
    expect(await files.find('//cdn.example/c.png', article)).toMatchObject({ kind: 'remote' });
    expect(asked).toEqual(['https://news.example/b.png', 'https://cdn.example/c.png']);
  });
});

describe('where media files are looked for', () => {
  it('is told, and a folder that is not there is looked at once', async () => {
    const root = temporaryFolder({ 'posts/a.png': png(30, 20) });
    const looked: string[] = [];
    const files = mediaFiles(root, settings, { onLook: (path) => looked.push(relative(root, path)) });
    for (const name of ['a.png', 'no/b.png', 'no/c.png', 'no/d/e.png']) await files.find(name, article);
    expect(looked.filter((path) => /^posts(?!\/x)/.test(path))).toEqual([
      ...['posts', 'posts/a.png', 'posts/no', 'posts/no/d'],
    ]);
    expect(new Set(looked).size).toBe(looked.length);
  });
});
