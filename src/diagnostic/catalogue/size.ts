import { error, warning } from '../template.js';

/** What can be wrong with how large a feed is; sizes are in bytes. */
export const size = {
  'large-feed': warning<{ file: string; size: number; warn: number; entries: number }>(
    ({ file, size, warn, entries }) =>
      `\`${file}\` has ${kilobytes(size)} with ${entries === 1 ? 'its one entry' : `its ${entries} entries`}, more than ${kilobytes(warn)}`,
    () =>
      'every reader fetches all of it whenever it changed: lower `limit`, or set `content` to `teaser`; or raise `size.warn`, or set it to `false`',
  ),
  'entry-too-large': error<{ file: string; size: number; most: number }>(
    ({ file, size, most }) =>
      `\`${file}\` would have ${kilobytes(size)} with the newest entry alone, more than the ${kilobytes(most)} of \`size.most\``,
    () => 'shorten the article, set `feed_content: teaser` in its front matter, or raise `size.most`',
  ),
  'feed-too-large': error<{ size: number; most: number }>(
    ({ size, most }) =>
      `the feeds have no room for this entry of ${millions(size)}: all entries together can have ${millions(most)}`,
    () => 'make several articles of it, set `feed_content: teaser` in its front matter, or lower `limit`',
  ),
};

function millions(characters: number): string {
  return characters < 1_000_000
    ? `${characters} characters`
    : `${(characters / 1_000_000).toFixed(1)} million characters`;
}

function kilobytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`;
}
