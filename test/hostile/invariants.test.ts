import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Breach, checkFeeds } from './check-feeds.js';
import { checkPrinted } from './check-printed.js';
import { generate, kinds } from './generate.js';
import { buildSite, checkCanary, feedsOf, runOn, writeSite } from './hostile-site.js';
import { marks, site } from './marks.js';
import { names } from './names.js';
import { readEntries } from './read-feeds.js';

// docs/security.md names the twelve things that hold for any article whatever. Here they are held against one site of
// every kind of hostile article among good ones, built by the command; `npm run hostile` does the same for ten thousand.
const cli = join(import.meta.dirname, '../../lib/cli.cjs');
const folder = mkdtempSync(join(tmpdir(), 'tidings-hostile-'));
const again = mkdtempSync(join(tmpdir(), 'tidings-hostile-again-'));
afterAll(() => {
  for (const one of [folder, again]) rmSync(one, { recursive: true, force: true });
});

// Every kind twice.
const files = generate(Math.ceil((kinds.length * 2 * 4) / 3), 20_180_723);
writeSite(folder, files);
// The tests' own limit cannot stop a build that hangs: it would be waited for before any of them begins.
const built = buildSite(cli, folder, ['--skip-invalid'], { limit: 200_000 });
const feeds = feedsOf(folder);
const entries = readEntries(feeds);
const breaches = checkFeeds(feeds, files);
const breachesOf = (invariant: number): readonly Breach[] =>
  breaches.filter((breach) => breach.invariant === invariant);
const texts = Object.values(feeds).map((bytes) => Buffer.from(bytes).toString('utf8'));

describe('a site of every kind of hostile article', () => {
  it('1: has no text of an article evaluated, templated or included', () => {
    expect([...checkCanary(folder), ...breachesOf(1)]).toEqual([]);
  });

  it('2: reads regular files inside the articles folder alone, and leads no write or link outside', () => {
    expect(breachesOf(2)).toEqual([]);
    expect(built.stderr).toContain('skipped-link');
    for (const { url } of entries.atom) {
      const { host, pathname } = new URL(url);
      expect(pathname).not.toMatch(/\/(?:\.|%2e){1,2}(?:\/|$)/i);
      // Only a whole address in `url` can be elsewhere.
      const isSaid = files.some(
        ({ content }) => String(content).includes('url: http') && content.includes(host as never),
      );
      if (host !== new URL(site).host) expect(isSaid, url).toBe(true);
    }
  });

  it('3: gives files that are complete, strict UTF-8, well-formed, and of characters that XML allows', () => {
    expect(breachesOf(3)).toEqual([]);
  });

  it('4: gives bodies of the allow-list, with absolute addresses of allowed schemes and html ids of their own', () => {
    expect(breachesOf(4)).toEqual([]);
  });

  it('5: gives titles that read the same in all formats', () => {
    expect(breachesOf(5)).toEqual([]);
  });

  it('6: gives ids that are the same in all formats, each once, and leaves each good article its own', () => {
    expect(breachesOf(6)).toEqual([]);
  });

  it('7: gives real dates', () => {
    expect(breachesOf(7)).toEqual([]);
  });

  it('8: does not publish what may be a draft', () => {
    expect(breachesOf(8)).toEqual([]);
    expect(files.filter(({ content }) => content.includes(marks.draft as never)).length).toBeGreaterThan(2);
  });

  it('9: names every bad file in messages that steer neither a terminal nor a CI system', () => {
    expect(checkPrinted(built.stderr + built.stdout)).toEqual([]);
    for (const { path, kind } of files.filter((file) => file.kind === 'broken encoding')) {
      expect(built.stderr, kind).toContain(`--> articles/${path}:`);
    }
    const github = buildSite(cli, folder, ['--skip-invalid', '--format', 'github']);
    expect(checkPrinted(github.stdout, /^::(?:error|warning) file=[^\s:]/)).toEqual([]);
    const json = buildSite(cli, folder, ['--skip-invalid', '--format', 'json']);
    expect(checkPrinted(json.stdout)).toEqual([]);
    expect(JSON.parse(json.stdout).diagnostics.length).toBeGreaterThan(30);
  });

  it('9: holds for the other commands as well, which print names and ids', () => {
    const feed = join(folder, 'former.xml');
    const items = names.map((name, index) => {
      const text = name.replace(/[&<\u0000-\u001f\ufffe]/g, '');
      return `<item><title>${text}</title><guid isPermaLink="false">${text} ${index}</guid></item>`;
    });
    writeFileSync(feed, `<rss version="2.0"><channel><title>Former</title>${items.join('')}</channel></rss>`);
    for (const args of [
      ['diff', '--against', feed],
      ['import', feed, '--dry-run'],
    ]) {
      const { stdout, stderr, status } = runOn(cli, folder, args);
      expect(status).toBe(1);
      expect(stdout.length).toBeGreaterThan(1000);
      // Tables have tabs of their own where they are not for people.
      expect(checkPrinted(stdout.replaceAll('\t', ' ') + stderr)).toEqual([]);
    }
  });

  it('10: leaves dist as it is, to the byte, when the build fails, and files in it that are not its own', () => {
    const foreign = join(folder, 'dist/index.html');
    writeFileSync(foreign, 'not ours');
    const failed = buildSite(cli, folder);
    expect(failed.status).toBe(1);
    expect(feedsOf(folder)).toEqual(feeds);
    expect(readFileSync(foreign, 'utf8')).toBe('not ours');
  });

  it('11: gives the same bytes on another machine, in another zone and language, from files in another order', () => {
    writeSite(again, files.toReversed());
    const env = { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    expect(buildSite(cli, again, ['--skip-invalid'], { env }).status).toBe(built.status);
    expect(feedsOf(again)).toEqual(feeds);
  });

  it('12: comes to an end, takes bounded memory, and publishes every good article', () => {
    expect(breachesOf(12)).toEqual([]);
    expect(built.status).toBe(1);
    expect(built.memory).toBeLessThan(1.5 * 1024 ** 3);
    expect(texts.every((text) => text.length > 10_000)).toBe(true);
  });
}, 240_000);
