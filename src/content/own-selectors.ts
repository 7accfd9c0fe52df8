import { type BodySettings, pageFurniture } from '../model/body-settings.js';

const usual: ReadonlySet<string> = new Set(pageFurniture);

/**
 * The selectors of `bodies.exclude` that an author has added. They may name what Markdown makes, such as `blockquote`
 * or `img[src*="count"]`; the usual ones name classes and elements that only HTML has.
 */
export function ownSelectors({ exclude }: Pick<BodySettings, 'exclude'>): readonly string[] {
  return exclude.filter((selector) => !usual.has(selector));
}
