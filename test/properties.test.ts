import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { afterAll, describe, expect, it } from 'vitest';
import { type ArticleText, build } from '../src/index.js';

const root = join(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'tidings-properties-'));
const config = { site: { url: 'https://tidings.example', title: 'The Gazette' } };
const now = new Date('2026-06-01T12:00:00Z');

afterAll(() => rmSync(work, { recursive: true, force: true }));

async function outputsOf(articles: readonly ArticleText[]) {
  const { outputs, diagnostics } = await build({ config, articles, now });
  return { texts: outputs.map(({ text }) => text), diagnostics };
}

/** All that a person may put into an article by mistake or on purpose. */
const anything = fc.string({ unit: 'binary', maxLength: 200 });
const markup = fc.array(
  fc.oneof(
    anything,
    fc.constantFrom(
      ...[']]>', '<![CDATA[', '&amp;', '&#0;', '&', '<', '<script>x</script>', '\u0000', '\ufffe', '\ud800', '\u0085'],
      ...[
        '<a href="javascript:x">',
        '[x](data:text/html,x)',
        '![a](b.png)',
        '[^1]\n\n[^1]: n\n',
        '\n\n',
        '```',
        '\u202e',
      ],
    ),
  ),
  { maxLength: 20 },
);

describe('any article', () => {
  it('gives feeds that strict parsers take, with the same entries in all of them', async () => {
    const property = fc.asyncProperty(anything, anything, markup, async (title, tag, parts) => {
      const frontMatter = JSON.stringify({
        title,
        date: '2026-01-01',
        tags: [tag],
        authors: [title, { name: tag, email: title, url: tag, avatar: title }],
        summary: tag,
        id: tag,
        link: title,
        source: { title, url: tag },
        image: title,
        copyright: tag,
        lang: tag,
      });
      const { texts, diagnostics } = await outputsOf([
        { path: 'a.md', text: `${frontMatter}\n\n${parts.join('')}` },
        { path: 'b.md', text: '---\ntitle: Good\ndate: 2026-01-02\n---\nGood.\n' },
      ]);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      const [rss = '', atom = '', json = ''] = texts;
      for (const text of [rss, atom]) XmlDocument.fromString(text).dispose();
      expect(JSON.parse(json).items).toHaveLength(2);
      expect(json.isWellFormed()).toBe(true);
    });
    await fc.assert(property, { numRuns: 300 });
  });
});

describe('the outputs', () => {
  const folder = join(root, 'test/fixtures/plain/articles');
  const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(md|markdown)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

  it('do not depend on the order of the files', async () => {
    const expected = await outputsOf(articles);
    expect(expected.texts).toHaveLength(3);
    const property = fc.asyncProperty(
      fc.shuffledSubarray(articles, { minLength: articles.length }),
      async (shuffled) => {
        expect(await outputsOf(shuffled)).toEqual(expected);
      },
    );
    await fc.assert(property, { numRuns: 20 });
  });

  it('do not depend on the time zone and the locale of the machine', () => {
    const machines = [
      { TZ: 'UTC', LANG: 'C' },
      { TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
    ];
    const [first, ...others] = machines.map((env, index) => {
      const out = join(work, String(index));
      const args = [
        'build',
        '--root',
        join(root, 'test/fixtures/jekyll'),
        '--out',
        out,
        '--now',
        '2026-06-01T12:00:00Z',
      ];
      const ran = spawnSync(process.execPath, [join(root, 'lib/cli.cjs'), ...args], {
        env: { PATH: process.env['PATH'], ...env },
      });
      expect(ran.status).toBe(0);
      return readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
    });
    expect(first).toHaveLength(3);
    for (const other of others) expect(other).toEqual(first);
  });

  it('change with the time of the build only where an article becomes due', async () => {
    const later = await build({ config, articles, now: new Date('2026-12-31T23:59:59Z') });
    const earlier = await build({ config, articles, now });
    expect(later.outputs).toEqual(earlier.outputs);
    const due = await build({ config, articles, now: new Date('2027-01-01T00:00:00Z') });
    expect(due.outputs[0]?.entries).toBe((earlier.outputs[0]?.entries ?? 0) + 1);
  });
});

describe('broken articles among good ones', () => {
  it('are all reported with file, line, field and fix, exit 1, and leave what was published as it was', () => {
    const site = join(root, 'test/sites/broken-among-good');
    const out = join(work, 'published');
    const run = (...more: string[]) =>
      spawnSync(process.execPath, [join(root, 'lib/cli.cjs'), 'build', '--root', site, '--out', out, ...more], {
        encoding: 'utf8',
      });
    expect(run('--articles', 'good').status).toBe(0);
    const before = readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]);
    const broken = run('--articles', 'good', 'broken', '--format', 'json');
    expect(broken.status).toBe(1);
    const { diagnostics } = JSON.parse(broken.stdout);
    expect(diagnostics).toMatchObject([
      { code: 'invalid-date', path: expect.stringMatching(/broken\/one\.md$/), range: { start: { line: 3 } } },
      { code: 'invalid-address', path: expect.stringMatching(/broken\/three\.md$/), range: { start: { line: 4 } } },
      { code: 'invalid-front-matter', path: expect.stringMatching(/broken\/two\.md$/), range: { start: { line: 2 } } },
    ]);
    for (const { help } of diagnostics) expect(help).toBeTruthy();
    expect(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')])).toEqual(before);
  });
});
