import { type AnyFeed, parseFeed } from 'feedsmith';
import { withoutOtherPages } from './without-other-pages.js';

/**
 * Parses the text of a feed; of WordPress's export, what was in the feed.
 *
 * @throws what is no feed, and where something is nested deeper than the stack.
 */
export function parseAnyFeed(text: string): AnyFeed<string> {
  return parseFeed(withoutOtherPages(text));
}
