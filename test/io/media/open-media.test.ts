import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildFolder } from '../../../src/build-folder.js';
import { mp3 } from '../../media/sample-files.js';
import { temporaryFolder } from '../temporary-folder.js';

async function serve(bytes: Uint8Array, asked: string[] = []): Promise<string> {
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'content-length': bytes.length, 'content-type': 'audio/mpeg' });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function site(base: string): string {
  return temporaryFolder({
    'articles/a.md': `---\ntitle: A\ndate: 2025-01-01\naudio: ${base}/talk.mp3\n---\n\nListen.\n`,
    'tidings.config.json': '{"site": {"url": "https://news.example"}, "media": {"allowPrivate": true}}',
  });
}

describe('a build', () => {
  it('asks servers with `probe`, and keeps what they said', async () => {
    const bytes = mp3(100);
    const root = site(await serve(bytes));
    const { diagnostics } = await buildFolder({ root, probe: true, now: '2026-01-01' });
    expect(diagnostics).toEqual([]);
    const rss = readFileSync(join(root, 'dist/rss.xml'), 'utf8');
    expect(rss).toContain(`length="${bytes.length}" type="audio/mpeg"`);
    expect(existsSync(join(root, '.tidings/cache/probe'))).toBe(true);
  });

  it('asks nobody without', async () => {
    const root = site('http://127.0.0.1:1');
    const { diagnostics } = await buildFolder({ root, now: '2026-01-01' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-length']);
    expect(existsSync(join(root, '.tidings/cache/probe'))).toBe(false);
  });

  it('uses what servers said before in a dry run, and keeps nothing of one', async () => {
    const asked: string[] = [];
    const root = site(await serve(mp3(100), asked));
    const options = { root, probe: true, now: '2026-01-01' };
    await buildFolder({ ...options, dryRun: true });
    expect([asked.length, existsSync(join(root, '.tidings'))]).toEqual([2, false]);
    await buildFolder(options);
    await buildFolder({ ...options, dryRun: true });
    expect(asked.length).toBe(4);
  });

  it('neither uses nor keeps what servers said without a cache', async () => {
    const asked: string[] = [];
    const root = site(await serve(mp3(100), asked));
    const options = { root, probe: true, now: '2026-01-01' };
    await buildFolder({ ...options, cache: false });
    expect(existsSync(join(root, '.tidings'))).toBe(false);
    await buildFolder(options);
    await buildFolder({ ...options, cache: false });
    expect(asked.length).toBe(6);
  });
});
