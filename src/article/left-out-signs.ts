import type { LeftOutReason } from './article.js';
import type { Tool } from './fields.js';

/** Words of front matter, beside the field `draft`, that keep an article out of the feeds. */
export interface LeftOutSign {
  readonly name: string;
  readonly tools: readonly Tool[];
  /** By the value in lower case; `yes`, `on` and `1` count as `true`, `no`, `off` and `0` as `false`. */
  readonly means: Readonly<Record<string, LeftOutReason>>;
}

/** Every such field; what it says with other words is of no account. The guides print this table. */
export const leftOutSigns: readonly LeftOutSign[] = [
  {
    name: 'status',
    tools: ['Pelican', 'Ghost', 'by hand'],
    means: {
      draft: 'draft',
      pending: 'draft',
      wip: 'draft',
      unpublished: 'draft',
      skip: 'draft',
      hidden: 'unlisted',
      unlisted: 'unlisted',
      private: 'unlisted',
    },
  },
  { name: 'unlisted', tools: ['Docusaurus'], means: { true: 'unlisted' } },
  { name: 'hidden', tools: ['Jekyll', 'by hand'], means: { true: 'unlisted' } },
  { name: 'private', tools: ['by hand'], means: { true: 'unlisted' } },
  { name: 'eleventyExcludeFromCollections', tools: ['Eleventy'], means: { true: 'unlisted' } },
  { name: 'permalink', tools: ['Eleventy'], means: { false: 'unlisted' } },
  { name: 'render', tools: ['Zola'], means: { false: 'unlisted' } },
  { name: 'build.list', tools: ['Hugo'], means: { never: 'unlisted', false: 'unlisted' } },
  { name: '_build.list', tools: ['Hugo'], means: { never: 'unlisted', false: 'unlisted' } },
  { name: 'build.render', tools: ['Hugo'], means: { never: 'unlisted', false: 'unlisted' } },
  { name: '_build.render', tools: ['Hugo'], means: { never: 'unlisted', false: 'unlisted' } },
  { name: 'feed', tools: ['VuePress', 'by hand'], means: { false: 'unlisted' } },
  { name: 'rss', tools: ['by hand'], means: { false: 'unlisted' } },
  { name: 'layout', tools: ['Jekyll', 'Eleventy', 'Astro'], means: { redirect: 'redirect', redirected: 'redirect' } },
  { name: 'type', tools: ['Hugo'], means: { redirect: 'redirect' } },
];
