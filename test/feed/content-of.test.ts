import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/build-texts.js';
import type { UserConfig } from '../../src/config/user-config.js';
import { allowedElements } from '../../src/content/allow-list.js';
import { loadRender } from '../../src/content/render.js';
import { teaserOf } from '../../src/feed/teaser.js';
import { bodyInput } from '../content/body-input.js';
import { anyMarkdown } from '../content/markdown-arbitrary.js';
import { elementsOf, parseHtml, printHtml } from '../content/parse-html.js';

const render = await loadRender();

const donate = 'https://gazette.example/donate';

interface JsonItem {
  readonly summary?: string;
  readonly content_html?: string;
  readonly content_text?: string;
}

async function itemOf(markdown: string, config: UserConfig, frontMatter = ''): Promise<JsonItem> {
  const text = `---\ntitle: Hello\ndate: 2024-01-31\n${frontMatter}\n---\n\n${markdown}`;
  const { outputs, diagnostics } = await build({
    config: { ...config, site: { url: 'https://gazette.example', title: 'The Gazette', language: 'en' } },
    articles: [{ path: 'hello.md', text }],
    now: new Date('2026-06-01T12:00:00Z'),
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return JSON.parse(outputs.find(({ path }) => path === 'feed.json')?.text ?? '').items[0];
}

const line = `<hr>\n<p><em><a href="${donate}">Support The Gazette</a></em></p>`;

describe('the lead picture', () => {
  it('has a caption in the direction of the article', async () => {
    const image = 'image: {src: a.png, alt: q, caption: "صورة من A: B!"}';
    expect((await itemOf('Hello.', {}, `${image}\nlang: ar`)).content_html).toMatch(
      /<figcaption dir="rtl" lang="ar">صورة من A: B!<\/figcaption><\/figure>\n<div dir="rtl" lang="ar">/,
    );
    expect((await itemOf('Hello.', {}, image)).content_html).toContain('<figcaption>');
  });
});

describe('the line that asks for support', () => {
  it.each([
    ['', {}, true],
    ['support: false', {}, false],
    ['', { body: false }, false],
    ['support: true', { body: false }, true],
    ['support: true', {}, true],
  ])('with `%s` and %j: %s', async (frontMatter, more, expected) => {
    const item = await itemOf('Hello.', { support: { url: '/donate', ...more } }, frontMatter);
    expect(item.content_html).toBe(expected ? `<p>Hello.</p>\n${line}` : '<p>Hello.</p>');
  });

  it('is nowhere when nobody set it up', async () => {
    expect((await itemOf('Hello.', {}, 'support: true')).content_html).toBe('<p>Hello.</p>');
  });

  it('makes no body of an article without one', async () => {
    expect(await itemOf('', { support: '/donate' })).not.toHaveProperty('content_html');
  });

  it('is in any body once, and in no summary', async () => {
    await fc.assert(
      fc.asyncProperty(anyMarkdown, fc.constantFrom('full', 'teaser', 'summary'), async (markdown, content) => {
        const item = await itemOf(markdown, { support: '/donate', content });
        expect(`${item.summary}${item.content_text}`).not.toContain('Support The Gazette');
        const links = (item.content_html ?? '').split(`href="${donate}"`).length - 1;
        expect(links).toBe(item.content_html === undefined ? 0 : 1);
        if (content === 'summary') expect(item).not.toHaveProperty('content_html');
      }),
      { numRuns: 60 },
    );
  });
});

describe('how much of an article a feed carries', () => {
  const markdown = 'One.\n\nTwo.\n\nThree.\n\nFour.';

  it('is all of it, its beginning, or its summary', async () => {
    expect((await itemOf(markdown, {})).content_html).toMatch(/<p>Four\.<\/p>$/);
    expect((await itemOf(markdown, { content: 'teaser' })).content_html).toBe(
      '<p>One.</p>\n<p>Two.</p>\n<p>Three.</p>\n<p><a href="https://gazette.example/hello">Continue reading</a></p>',
    );
    expect(await itemOf(markdown, { content: 'summary' })).toMatchObject({ content_text: 'One.', summary: 'One.' });
  });

  it('is as the article says', async () => {
    expect((await itemOf(markdown, { content: 'summary' }, 'feed_content: full')).content_html).toMatch(/Four/);
  });

  it('ends at the mark, also within a box', async () => {
    const marked = '<div lang="fr">\n\nUn.\n\nDeux.\n\n<!-- more -->\n\nTrois.\n\n</div>\n\nFour.';
    expect((await itemOf(marked, { content: 'teaser' })).content_html).toBe(
      '<div lang="fr">\n<p>Un.</p>\n<p>Deux.</p></div>\n<p><a href="https://gazette.example/hello">Continue reading</a></p>',
    );
  });

  it('has the link to the rest in the language of the article, and its direction', async () => {
    const { content_html = '' } = await itemOf(markdown, { content: 'teaser' }, 'lang: ar');
    expect(content_html).toMatch(/<p dir="rtl"><a href="[^"]*">متابعة القراءة<\/a><\/p>$/);
    expect((await itemOf(markdown, { content: 'teaser' }, 'lang: eo')).content_html).toMatch(/<p lang="en"><a/);
  });

  // A cut in the middle of an element would make the reader's page italic to its end.
  it('is well-formed and within the allow-list, whatever the body', () => {
    const allowed = new Set(allowedElements.flatMap(({ names }) => names));
    fc.assert(
      fc.property(anyMarkdown, fc.option(fc.integer({ min: 1, max: 9 })), (text, mark) => {
        const body = render(bodyInput(text));
        const teaser = teaserOf(body.html, mark ?? body.aboveMark ?? 0, 'https://site.example/post/');
        expect(printHtml(parseHtml(teaser.html))).toBe(teaser.html);
        expect(elementsOf(parseHtml(teaser.html)).filter(({ tagName }) => !allowed.has(tagName))).toEqual([]);
        if (!teaser.cut) expect(teaser.html).toBe(body.html);
      }),
      { numRuns: 300 },
    );
  });
});
