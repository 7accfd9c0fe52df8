import { error, warning } from '../template.js';

/** What can be wrong with a feed that is about to be published. */
export const check = {
  'no-entries': error<{ leftOut: string }>(
    ({ leftOut }) => `no article is ready to be published (left out: ${leftOut})`,
    () => 'an empty feed would tell readers that everything is gone, so the feeds of before stay as they are',
  ),
  'invalid-entry': error<{ problem: string }>(({ problem }) => `the entry cannot be put into a feed: ${problem}`),
  'duplicate-id': error<{ id: string }>(
    ({ id }) => `two articles have the id \`${id}\``,
    () => 'give one of them another `slug`, or an `id` of its own',
  ),
  'similar-id': error<{ id: string }>(
    ({ id }) => `another article's id differs from \`${id}\` only in capital letters or in how characters are written`,
    () =>
      'servers and readers may take the two for one: give this one another `slug`, or an `id` of its own; `--accept-changes` publishes both',
  ),
  'implausible-date': warning<{ date: string }>(
    ({ date }) => `the article is dated \`${date}\`, before there was a web`,
    () => 'readers may hide it or show it as of today; correct the date if it is a slip',
  ),
  'relative-address': warning<{ address: string }>(
    ({ address }) => `the body has a relative address: \`${address}\``,
    () => 'most readers cannot follow it: write all of it, with `https://`',
  ),
  'malformed-output': error<{ format: string; problem: string }>(
    ({ format, problem }) => `the ${format} feed cannot be read back: ${problem}`,
    () => 'this is a fault in Tidings; please report it with the article that it names',
  ),
  'changed-output': error<{ format: string; field: string }>(
    ({ format, field }) => `the ${format} feed does not read back as it was written: \`${field}\``,
    () => 'this is a fault in Tidings; please report it with the article that it names',
  ),
  'broken-rule': error<{ format: string; wants: string; source: string }>(
    ({ format, wants, source }) => `${format} wants ${wants} (${source})`,
    () => 'readers may refuse the feed; change what the article or the configuration says there',
  ),
  'broken-advice': warning<{ format: string; wants: string; source: string }>(
    ({ format, wants, source }) => `${format} wants ${wants} (${source})`,
    () => 'readers take the feed, but not all that it offers',
  ),
};
