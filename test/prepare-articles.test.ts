import { describe, expect, it } from 'vitest';
import type { ListedArticle } from '../src/article/article.js';
import { parseArticles } from '../src/article/parse-articles.js';
import type { SourceFile } from '../src/article/source-file.js';
import type { Config } from '../src/config/config.js';
import { resolveConfig } from '../src/config/resolve-config.js';
import type { Renderer } from '../src/content/renderer.js';
import { report } from '../src/diagnostic/report.js';
import type { MeasuredArticle } from '../src/feed/compose.js';
import type { MediaSource } from '../src/media/media-source.js';
import type { Instant } from '../src/model/instant.js';
import type { PreparedArticle } from '../src/prepare-article.js';
import { articlePreparer } from '../src/prepare-articles.js';
import { startStopwatch } from '../src/timings/stopwatch.js';

const config = resolveConfig([{ value: { site: { url: 'https://site.example' } } }]).config as Config;
const now = '2026-06-01T12:00:00Z' as Instant;

const file = (path: string, body = 'Body.'): SourceFile => ({
  path,
  place: path,
  read: () => ({ text: `---\ntitle: ${path}\ndate: 2024-01-31\n---\n${body}\n` }),
});

/** Builds of one process: which bodies each has rendered, and what was ready. */
function builds() {
  const remembered = new WeakMap<object, PreparedArticle>();
  return async (
    files: readonly SourceFile[],
    lasting: ((article: ListedArticle) => object | undefined) | undefined,
    source: MediaSource = { find: () => ({ kind: 'unknown', reason: '' }) },
    renderer: Renderer = async ({ markdown, resolve }) => ({
      html: `${markdown} ${resolve('b.md') ?? 'nowhere'}`,
      diagnostics: [],
    }),
  ) => {
    const rendered: string[] = [];
    const ready: MeasuredArticle[] = [];
    const stopwatch = startStopwatch(() => 0);
    const parsed = parseArticles({ files, markers: [], config, now });
    const { lasting: _, ...of } = parsed;
    const prepare = articlePreparer({
      ...of,
      config,
      renderer(input) {
        rendered.push(input.path);
        return renderer(input);
      },
      onPrepared: (article) => {
        ready.push(article);
        return 2;
      },
      onProgress: () => {},
      stopwatch,
      remembered,
      source,
      ...(lasting && { lasting }),
    });
    const { articles, diagnostics } = await prepare(parsed.articles);
    const hits = stopwatch.read()?.stages.map((stage) => [stage.stage, stage.hits]);
    return { rendered, articles, diagnostics: diagnostics.map(({ code }) => code), ready: ready.length, hits };
  };
}

const [a, b] = [file('a.md'), file('b.md')];
const token = {};
const ofA = ({ file: { path } }: ListedArticle) => (path === 'a.md' ? token : undefined);

describe('a process that prepares articles again', () => {
  it('renders none that nothing happened to, and hands them on as they were', async () => {
    const build = builds();
    const first = await build([a, b], ofA);
    const second = await build([a, b], ofA);
    expect(first).toMatchObject({ rendered: ['a.md', 'b.md'], ready: 2 });
    expect(second).toMatchObject({ rendered: ['b.md'], ready: 2, articles: first.articles });
    expect(second.articles[0]).toBe(first.articles[0]);
    expect(first.hits).toContainEqual(['render', undefined]);
    expect(second.hits).toEqual(expect.arrayContaining([['render', 1]]));
  });

  it('renders what it does not know to be the same', async () => {
    const build = builds();
    await build([a, b], ofA);
    expect((await build([a, b], undefined)).rendered).toEqual(['a.md', 'b.md']);
    expect((await build([a, b], () => ({}))).rendered).toEqual(['a.md', 'b.md']);
  });

  it('renders what links to an article that has moved, is gone or has come', async () => {
    const build = builds();
    const moved = { ...b, place: 'moved/b.md' };
    const htmlOf = async (files: readonly SourceFile[]) => {
      const { rendered, articles } = await build(files, ofA);
      return [rendered.includes('a.md'), articles[0]?.body.html.split(' ').at(-1)];
    };
    expect(await htmlOf([a, b])).toEqual([true, 'https://site.example/b']);
    expect(await htmlOf([a, moved])).toEqual([true, 'https://site.example/moved/b']);
    expect(await htmlOf([a])).toEqual([true, 'nowhere']);
    expect(await htmlOf([a])).toEqual([false, 'nowhere']);
    expect(await htmlOf([a, b])).toEqual([true, 'https://site.example/b']);
  });

  it('renders what has a media file that is another, or is gone', async () => {
    const build = builds();
    const picture = { ...a, read: () => ({ text: '---\ntitle: a\ndate: 2024-01-31\nimage: p.png\n---\nBody.\n' }) };
    const found = (width: number): MediaSource => ({
      find: () => ({ kind: 'file', path: 'p.png', facts: { length: 7, mediaType: 'image/png', width, height: 9 } }),
    });
    const gone: MediaSource = { find: () => ({ kind: 'missing', tried: ['p.png'] }) };
    const shown = async (source: MediaSource) => {
      const { rendered, articles } = await build([picture], ofA, source);
      return [rendered.length, articles[0]?.image?.width];
    };
    expect(await shown(found(10))).toEqual([1, 10]);
    expect(await shown(found(10))).toEqual([0, 10]);
    expect(await shown(found(20))).toEqual([1, 20]);
    expect(await shown(gone)).toEqual([1, undefined]);
    expect(await shown(gone)).toEqual([0, undefined]);
  });

  it('tries again what went wrong, and tells a warning as often as it holds', async () => {
    const build = builds();
    const warning = report('too-deep' as Parameters<typeof report>[0], {} as never, { path: 'a.md' });
    const telling = (severity: 'error' | 'warning'): Renderer => {
      return async () => ({ html: 'x', diagnostics: [{ ...warning, code: severity, severity }] });
    };
    const run = async (severity: 'error' | 'warning') => {
      const { rendered, diagnostics } = await build([a], ofA, undefined, telling(severity));
      return [...rendered, ...diagnostics];
    };
    expect(await run('error')).toEqual(['a.md', 'error']);
    expect(await run('error')).toEqual(['a.md', 'error']);
    expect(await run('warning')).toEqual(['a.md', 'warning']);
    expect(await run('warning')).toEqual(['warning']);
  });
});
