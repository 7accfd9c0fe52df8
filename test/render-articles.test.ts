import { describe, expect, it } from 'vitest';
import { parseArticles } from '../src/article/parse-articles.js';
import type { SourceFile } from '../src/article/source-file.js';
import type { Config } from '../src/config/config.js';
import { resolveConfig } from '../src/config/resolve-config.js';
import type { Renderer } from '../src/content/renderer.js';
import type { Instant } from '../src/model/instant.js';
import { renderArticles } from '../src/render-articles.js';

const config = resolveConfig([{ value: { site: { url: 'https://site.example' } } }]).config as Config;
const now = '2026-06-01T12:00:00Z' as Instant;

/** A file that is another text each time it is read, and at last stays as it is. */
function file(path: string, ...texts: readonly string[]): SourceFile {
  let read = 0;
  return { path, place: path, read: () => ({ text: texts[Math.min(read++, texts.length - 1)] ?? '' }) };
}

const article = (title: string, body: string) => `---\ntitle: ${title}\ndate: 2024-01-31\n---\n${body}\n`;

async function render(files: readonly SourceFile[], renderer: Renderer) {
  const parsed = parseArticles({ files, markers: [], config, now });
  const result = await renderArticles(parsed.articles, { ...parsed, config, renderer });
  return {
    bodies: result.articles.map(({ article: { title }, body: { html } }) => `${title}: ${html}`),
    problems: result.diagnostics.map(({ code, path }) => `${code} ${path}`),
  };
}

const asWritten: Renderer = async ({ markdown }) => ({ html: markdown.trim(), diagnostics: [] });

describe('rendering articles', () => {
  it('keeps their order, whichever body is done first', async () => {
    const files = Array.from({ length: 40 }, (_, index) => file(`${index + 10}.md`, article(`${index}`, `${index}`)));
    const slowest: Renderer = async (input) => {
      await new Promise((resolve) => setTimeout(resolve, 40 - Number(input.markdown)));
      return asWritten(input);
    };
    const { bodies } = await render(files, slowest);
    expect(bodies).toEqual(files.map((_, index) => `${index}: ${index}`));
  });

  it('says which folders the site has at its root, where that is sure', async () => {
    const foldersOf = async (value: object) => {
      const resolved = resolveConfig([{ value: { site: { url: 'https://site.example' }, ...value } }]).config as Config;
      const parsed = parseArticles({ files: [file('a.md', article('A', 'a'))], markers: [], config: resolved, now });
      const renderer: Renderer = async ({ rootFolders }) => ({ html: `${rootFolders}`, diagnostics: [] });
      return (await renderArticles(parsed.articles, { ...parsed, config: resolved, renderer })).articles[0]?.body.html;
    };
    expect(await foldersOf({ dialect: 'docusaurus' })).toBe('static');
    expect(await foldersOf({ dialect: 'docusaurus', media: { folders: 'files' } })).toBe('files');
    expect(await foldersOf({ dialect: 'plain' })).toBe('');
  });

  it('has few bodies under way at once', async () => {
    let most = 0;
    let under = 0;
    const counting: Renderer = async (input) => {
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setTimeout(resolve, 1));
      under -= 1;
      return asWritten(input);
    };
    await render(
      Array.from({ length: 100 }, (_, index) => file(`${index}.md`, article('A', 'a'))),
      counting,
    );
    expect(most).toBe(32);
  });
});

describe('an article that changes during the build', () => {
  it.each([
    ['has another date', article('A', 'a'), article('A', 'a').replace('2024', '2025')],
    ['has become a draft', article('A', 'a'), article('A', 'a').replace('title', 'draft: true\ntitle')],
    ['is half written', article('A', 'a'), '---\ntitle: A\nda'],
    ['lost its front matter', article('A', 'a'), 'a\n'],
    ['is empty', article('A', 'a'), ''],
    ['has the same fields in another format', article('A', 'a'), '+++\ntitle = "A"\ndate = 2024-01-31\n+++\na\n'],
  ])('is an error where it %s', async (_, before, after) => {
    const good = file('good.md', article('Good', 'good'));
    const { bodies, problems } = await render([file('a.md', before, after), good], asWritten);
    expect({ bodies, problems }).toEqual({ bodies: ['Good: good'], problems: ['changed-file a.md'] });
  });

  it('is published with its new body, where its front matter is still the same', async () => {
    const changing = file('a.md', article('A', 'of before'), article('A', 'of now').replaceAll('\n', '\r\n'));
    const { bodies, problems } = await render([changing], asWritten);
    expect({ bodies, problems }).toEqual({ bodies: ['A: of now'], problems: [] });
  });
});
