import type { RenderInput } from '../../src/content/rendering.js';
import { defaultBodySettings } from '../../src/model/body-settings.js';

/** What a body of a plain article is rendered from; the page is `https://site.example/post/`. */
export function bodyInput(markdown: string, more: Partial<RenderInput> = {}): RenderInput {
  return {
    markdown,
    path: 'articles/post.md',
    firstLine: 1,
    url: 'https://site.example/post/',
    siteUrl: 'https://site.example',
    idPrefix: 'p1-',
    dialect: 'plain',
    mdx: false,
    settings: defaultBodySettings,
    resolve: () => undefined,
    ...more,
  };
}
