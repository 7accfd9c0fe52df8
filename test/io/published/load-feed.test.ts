import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { loadFeed } from '../../../src/io/published/load-feed.js';
import { temporaryFolder } from '../temporary-folder.js';

const latin = Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><rss>é</rss>', 'latin1');

const pages: Readonly<Record<string, RequestListener>> = {
  '/feed.json': (_, response) => response.end('{"a":"é"}'),
  '/moved': (_, response) => response.writeHead(301, { location: '/sub/feed.json' }).end(),
  '/sub/feed.json': (_, response) => response.end('{}'),
  '/packed': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed')),
  '/latin.xml': (_, response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(latin),
  '/said': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/xml; charset=iso-8859-1' }).end(Buffer.from('é', 'latin1')),
  '/large': (_, response) => response.end('x'.repeat(2048)),
  '/slow': () => {},
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
};
const server = createServer((request, response) => {
  const page = pages[request.url ?? ''];
  if (page) page(request, response);
  else response.writeHead(404).end('no');
});
let base = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const limits = { timeout: 1000, mostBytes: 1024 };

describe('a feed at an address', () => {
  it.each([
    ['/feed.json', '{"a":"é"}', '/feed.json'],
    ['/moved', '{}', '/sub/feed.json'],
    ['/packed', 'packed', '/packed'],
    ['/latin.xml', '<?xml version="1.0" encoding="iso-8859-1"?><rss>é</rss>', '/latin.xml'],
    ['/said', 'é', '/said'],
  ])('is loaded from %s, with the address that it is at', async (path, text, at) => {
    expect(await loadFeed(base + path, '.', limits)).toEqual({ text, url: base + at });
  });

  it.each([
    ['/none', 'the server answers with status 404'],
    ['/large', 'it has more than 0.0009765625 MiB'],
    ['/slow', 'the server did not send it within 1 seconds'],
    ['/loop', 'its server sends whoever asks from address to address'],
  ])('is not to be had from %s, in words', async (path, reason) => {
    expect(await loadFeed(base + path, '.', limits)).toEqual({ reason });
  });

  it('is waited for no longer once it is refused, however long the page is that says so', async () => {
    const cancel = vi.fn();
    vi.stubGlobal('fetch', async () => new Response(new ReadableStream({ cancel }), { status: 404 }));
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(await loadFeed(base, '.', limits)).toEqual({ reason: 'the server answers with status 404' });
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('says that nobody is there', async () => {
    expect(await loadFeed('http://127.0.0.1:9/', '.', limits)).toMatchObject({
      reason: expect.stringContaining('its server'),
    });
  });
});

describe('a feed in a file', () => {
  it('is loaded from the folder that its path is relative to', async () => {
    const root = temporaryFolder({ 'old/feed.xml': '<rss/>' });
    expect(await loadFeed('old/feed.xml', root)).toEqual({ text: '<rss/>' });
  });

  it('is not to be had where there is none, in words', async () => {
    const root = temporaryFolder({ 'a/feed.xml': 'x'.repeat(2000) });
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(await loadFeed('feed.xml', root)).toEqual({ reason: 'it does not exist' });
    expect(await loadFeed('a', root)).toEqual({ reason: 'it is no file' });
    expect(await loadFeed('pipe', root)).toEqual({ reason: 'it is no file' });
    expect(await loadFeed('a/feed.xml', root, limits)).toMatchObject({ reason: expect.stringContaining('MiB') });
  });
});
