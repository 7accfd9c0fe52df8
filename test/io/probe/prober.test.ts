import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readSealed, writeSealed } from '../../../src/io/cache/sealed-file.js';
import { Prober } from '../../../src/io/probe/prober.js';
import { instant } from '../../article/parse-texts.js';
import { mp3, png } from '../../media/sample-files.js';
import { temporaryFolder } from '../temporary-folder.js';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let base: string;
let root: string;
let handle: Handle;
let asked: string[];

beforeEach(async () => {
  root = temporaryFolder();
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(
  () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
);

/** Answers as a server of files does. */
function file(bytes: Uint8Array, headers: Readonly<Record<string, string>> = {}): Handle {
  return (request, response) => {
    const [, last] = /^bytes=0-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const part = last === undefined ? bytes : bytes.subarray(0, Number(last) + 1);
    const range = last === undefined ? {} : { 'content-range': `bytes 0-${part.length - 1}/${bytes.length}` };
    response.writeHead(last === undefined ? 200 : 206, { 'content-length': part.length, ...range, ...headers });
    response.end(request.method === 'HEAD' ? undefined : part);
  };
}

function status(code: number, headers: Readonly<Record<string, string>> = {}): Handle {
  return (_, response) => response.writeHead(code, headers).end();
}

function prober(now = '2026-01-01T00:00:00Z', allowPrivate = true): Prober {
  return new Prober(root, { allowPrivate, timeout: 300 }, instant(now));
}

describe('asking a server', () => {
  it('gives the length and type of a file, and the size of a picture, by its content', async () => {
    const bytes = png(300, 200);
    handle = file(bytes, { 'content-type': 'text/html' });
    expect(await prober().probe(`${base}/a`)).toMatchObject({
      kind: 'remote',
      facts: { length: bytes.length, mediaType: 'image/png', width: 300, height: 200 },
    });
  });

  it('tells how long sound plays by its beginning, and reads no more of it', async () => {
    const bytes = mp3(4000);
    handle = file(bytes);
    const found = await prober().probe(`${base}/a.mp3`);
    expect(found).toEqual({
      kind: 'remote',
      facts: { length: bytes.length, mediaType: 'audio/mpeg', duration: 104.49 },
    });
  });

  it('does without ranges and without HEAD', async () => {
    const bytes = mp3(4000);
    handle = (request, response) => {
      if (request.method === 'HEAD') response.writeHead(405).end();
      else response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
    };
    expect(await prober().probe(`${base}/a.mp3`)).toMatchObject({ facts: { length: bytes.length, duration: 104.49 } });
  });

  it('takes the type that the server says where the content does not tell', async () => {
    handle = file(Buffer.from([1, 2, 3]), { 'content-type': 'audio/x-m4a; x=1' });
    expect(await prober().probe(`${base}/a`)).toEqual({ kind: 'remote', facts: { length: 3, mediaType: 'audio/mp4' } });
  });

  it('knows no length that the server does not say, nor one of what is packed', async () => {
    handle = (_, response) => response.writeHead(200).end('GIF89a');
    const found = await prober().probe(`${base}/a`);
    expect(found).toMatchObject({ kind: 'remote' });
    expect(found).not.toHaveProperty('facts.length');
    handle = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': 6 }).end('GIF89a');
    expect(await prober().probe(`${base}/b`)).not.toHaveProperty('facts.length');
  });

  it('finds an empty file empty', async () => {
    handle = (request, response) =>
      request.method === 'HEAD'
        ? response.writeHead(200, { 'content-length': 0 }).end()
        : response.writeHead(416, { 'content-range': 'bytes */0' }).end();
    expect(await prober().probe(`${base}/a`)).toEqual({ kind: 'remote', facts: { length: 0 } });
  });

  it.each([404, 410])('finds what is gone missing: %i', async (code) => {
    handle = status(code);
    expect(await prober().probe(`${base}/a`)).toEqual({ kind: 'missing', tried: [`${base}/a`] });
  });

  it.each([500, 403])('says why it does not know: %i', async (code) => {
    handle = status(code);
    const reason = `its server answers with status ${code}`;
    expect(await prober().probe(`${base}/a`)).toEqual({ kind: 'unknown', reason });
  });

  it('says why it does not know where nobody listens', async () => {
    expect(await prober().probe('http://127.0.0.1:1/a')).toEqual({
      kind: 'unknown',
      reason: 'its server takes no connections',
    });
  });

  it('gives up on a server that does not answer', async () => {
    // The time is over as soon as the server has been asked.
    const time = new AbortController();
    const limit = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(time.signal);
    onTestFinished(() => limit.mockRestore());
    const brokenOff = new Promise((resolve) => {
      handle = (_, response) => {
        response.once('close', resolve);
        time.abort();
      };
    });
    expect(await prober().probe(`${base}/a`)).toEqual({
      kind: 'unknown',
      reason: 'its server did not answer within 0.3 seconds',
    });
    expect(limit.mock.calls).toEqual([[300]]);
    await brokenOff;
    expect(asked).toEqual(['HEAD /a']);
  });

  it('gives up on a server that never ends', async () => {
    handle = (request, response) => {
      response.writeHead(200);
      if (request.method === 'HEAD') response.end();
      else response.write('GIF89a');
    };
    expect(await prober().probe(`${base}/a`)).toEqual({
      kind: 'unknown',
      reason: 'its server did not answer within 0.3 seconds',
    });
  });

  it('follows it, but not for ever, and nowhere else than the web', async () => {
    handle = (request, response) =>
      request.url === '/a' ? response.writeHead(302, { location: '/b' }).end() : file(png(3, 2))(request, response);
    expect(await prober().probe(`${base}/a`)).toMatchObject({ facts: { width: 3 } });
    handle = (request, response) => response.writeHead(302, { location: `${request.url}x` }).end();
    expect(await prober().probe(`${base}/a`)).toEqual({
      kind: 'unknown',
      reason: 'its server sends us on more than 3 times',
    });
    handle = status(302, { location: 'file:///etc/passwd' });
    expect(await prober().probe(`${base}/a`)).toEqual({
      kind: 'unknown',
      reason: 'its server sends us to an address of `file:`',
    });
  });

  it('asks at most four servers at once', async () => {
    let open = 0;
    let most = 0;
    handle = (request, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        file(png(3, 2))(request, response);
      }, 5);
    };
    const one = prober();
    await Promise.all(Array.from({ length: 20 }, (_, index) => one.probe(`${base}/${index}`)));
    expect(most).toBe(4);
  });

  it('asks once for an address, also with a fragment', async () => {
    handle = file(png(3, 2));
    const one = prober();
    await Promise.all([one.probe(`${base}/a`), one.probe(`${base}/a#b`)]);
    expect(asked).toEqual(['HEAD /a', 'GET /a']);
  });
});

describe('a private network', () => {
  it.each([
    '127.0.0.1',
    'localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '2130706433',
    '0x7f.1',
    '0.0.0.0',
    '169.254.169.254',
    '10.0.0.1',
  ])('is not asked: %s', async (host) => {
    handle = file(png(3, 2));
    const found = await prober(undefined, false).probe(`http://${host}:${new URL(base).port}/a`);
    expect(found).toMatchObject({ kind: 'unknown' });
    expect(found).toHaveProperty('reason', expect.stringMatching(/is in a private network|takes no connections/));
    expect(asked).toEqual([]);
  });
});

describe('what servers said', () => {
  const cache = () => join(root, '.tidings/cache/probe');

  it('is kept for a day, and then asked for by its sign', async () => {
    handle = file(png(3, 2), { etag: '"one"' });
    const first = prober();
    await first.probe(`${base}/a.png`);
    first.save();
    const kept = prober('2026-01-01T23:00:00Z');
    expect(await kept.probe(`${base}/a.png`)).toMatchObject({ kind: 'remote', facts: { width: 3 } });
    expect(asked).toEqual(['HEAD /a.png', 'GET /a.png']);
    handle = (request, response) => response.writeHead(request.headers['if-none-match'] === '"one"' ? 304 : 500).end();
    const later = prober('2026-01-03T00:00:00Z');
    expect(await later.probe(`${base}/a.png`)).toMatchObject({ kind: 'remote', facts: { width: 3 } });
    later.save();
    expect(asked.slice(2)).toEqual(['HEAD /a.png']);
    await prober('2026-01-03T12:00:00Z').probe(`${base}/a.png`);
    expect(asked.slice(2)).toEqual(['HEAD /a.png']);
  });

  it('is kept whole, where tools keep such things', async () => {
    mkdirSync(join(root, 'node_modules'));
    handle = file(png(3, 2));
    const one = prober();
    await one.probe(`${base}/a.png`);
    one.save();
    expect(readdirSync(join(root, 'node_modules/.cache/tidings'))).toEqual(['probe']);
    expect(existsSync(cache())).toBe(false);
  });

  it('is for no repository, where it lies in the project', async () => {
    handle = file(png(3, 2));
    const one = prober();
    await one.probe(`${base}/a.png`);
    one.save();
    expect(readFileSync(join(root, '.tidings/cache/.gitignore'), 'utf8')).toBe('*\n');
  });

  it('is forgotten after three months', async () => {
    handle = file(png(3, 2));
    const one = prober();
    await one.probe(`${base}/old.png`);
    one.save();
    const other = prober('2026-06-01T00:00:00Z');
    await other.probe(`${base}/new.png`);
    other.save();
    expect(Object.keys(JSON.parse(`${readSealed(cache())}`).entries)).toEqual([`${base}/new.png`]);
  });

  it('is not kept when it was no answer', async () => {
    handle = status(500);
    const one = prober();
    await one.probe(`${base}/a.png`);
    one.save();
    expect(existsSync(cache())).toBe(false);
  });

  it('is asked for anew where the file was harmed', async () => {
    handle = file(png(3, 2));
    const one = prober();
    await one.probe(`${base}/a.png`);
    one.save();
    writeFileSync(cache(), readFileSync(cache(), 'utf8').replace('"width":3', '"width":4'));
    expect(await prober().probe(`${base}/a.png`)).toMatchObject({ facts: { width: 3 } });
  });

  it.each(['', '{', '[]', '{"version":2}', '{"version":1,"entries":{"a":{"facts":{"length":-1},"asked":1}}}'])(
    'is asked for anew where the file says something else: %s',
    async (text) => {
      mkdirSync(join(root, '.tidings/cache'), { recursive: true });
      writeSealed(cache(), [Buffer.from(text)]);
      handle = file(png(3, 2));
      expect(await prober().probe(`${base}/a.png`)).toMatchObject({ facts: { width: 3 } });
    },
  );
});
