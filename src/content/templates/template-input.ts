import type { RenderInput } from '../rendering.js';

/** What is needed of an article to make plain Markdown of its body. */
export type TemplateInput = Pick<
  RenderInput,
  'markdown' | 'path' | 'firstLine' | 'siteUrl' | 'dialect' | 'mdx' | 'resolve'
>;
