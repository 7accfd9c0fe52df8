import type { RenderInput } from '../rendering.js';

/** What is needed of an article to make plain Markdown of its body. */
export type TemplateInput = Pick<
  RenderInput,
  'markdown' | 'path' | 'firstLine' | 'url' | 'siteUrl' | 'dialect' | 'mdx' | 'resolve'
>;

/** The addresses that templates know. */
export type Addresses = Pick<TemplateInput, 'url' | 'siteUrl'>;
