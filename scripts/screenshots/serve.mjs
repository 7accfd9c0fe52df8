import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/png',
  '.json': 'application/feed+json',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/rss+xml; charset=utf-8',
};

/** Stands for the page of a film, in the frame of an embed. */
const player = `<!doctype html><style>
  body { margin: 0; height: 100vh; background: #1d2433; color: #fffdf7; display: grid; place-items: center; font-size: 64px }
</style>▶`;

/**
 * Serves the sample publication as a proxy on 127.0.0.1, so that readers ask for the addresses of its feeds and nothing
 * of the Internet is asked at all. `http` takes the place of `https`: nobody has a certificate for `tidings.example`.
 */
export async function serve({ site, folders, pages }) {
  const find = (path) =>
    folders.map((folder) => join(folder, path)).find((file) => existsSync(file) && statSync(file).isFile());

  // Addresses that are followed, and not those that are text.
  const withoutTls = (feed) => feed.replaceAll(new RegExp(`(?<=[">]|, )https(?=://${site}/)`, 'g'), 'http');

  const server = createServer((request, response) => {
    const { hostname, pathname } = new URL(request.url, 'http://127.0.0.1');
    const answer = (body, extension) => {
      response.writeHead(200, { 'content-type': mediaTypes[extension] ?? 'application/octet-stream' });
      response.end(body);
    };
    if (hostname === 'video.example') return answer(player, '.html');
    if (hostname !== site) return response.writeHead(404).end();
    const page = pages[pathname];
    if (page !== undefined) return answer(page, '.html');
    const file = find(pathname === '/favicon.ico' ? '/images/icon.png' : pathname);
    if (file === undefined) return response.writeHead(404).end();
    const bytes = readFileSync(file);
    const extension = extname(file);
    const isFeed = extension === '.xml' || extension === '.json';
    return answer(isFeed ? withoutTls(bytes.toString('utf8')) : bytes, extension);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: server.address().port, close: () => server.close() };
}
