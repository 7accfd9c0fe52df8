import { error, warning } from '../template.js';

/** What can be wrong with a podcast. */
export const podcast = {
  'podcast-missing': error<{ what: string; setting: string }>(
    ({ what }) => `the podcast has no ${what}, and Apple Podcasts takes none without`,
    ({ setting }) => `set \`${setting}\``,
  ),
  'podcast-image': error<{ image: string; problem: string; of?: 'episode' }>(
    ({ image, problem, of = 'podcast' }) => `the ${of}'s cover ${problem}: \`${image}\``,
    () => 'Apple Podcasts wants a square JPEG or PNG in RGB colours, of 1400 to 3000 pixels a side',
  ),
  'podcast-image-unknown': warning<{ image: string }>(
    ({ image }) => `the podcast's cover could not be looked at: \`${image}\``,
    () => 'make sure that it is a square JPEG or PNG in RGB colours, of 1400 to 3000 pixels a side',
  ),
  'podcast-description': error<{ bytes: number; most: number }>(
    ({ bytes, most }) => `the podcast's description has ${bytes} bytes, and Apple Podcasts takes no more than ${most}`,
    () => 'shorten `site.description`',
  ),
  'podcast-address': error<{ what: string; address: string; problem: string }>(
    ({ what, address, problem }) => `the address of the podcast's ${what} ${problem}: \`${address}\``,
    () => 'directories fetch it from the open web: publish it at a public address',
  ),
  'podcast-file-name': warning<{ address: string }>(
    ({ address }) => `the file has other letters than those of ASCII in its name: \`${address}\``,
    () => 'Apple Podcasts may not fetch it: rename it with `a` to `z`, digits, `-` and `_`',
  ),
  'podcast-repeated-file': warning<{ address: string; other: string }>(
    ({ address, other }) => `the episode has the same file as \`${other}\`: \`${address}\``,
    () => 'Apple Podcasts shows one of the two only: give each episode a file of its own',
  ),
  'invalid-episode': warning<{ field: string; value: string; wants: string }>(
    ({ field, value, wants }) => `\`${field}\` is not ${wants} and is not used: \`${value}\``,
    ({ field }) => `write it in digits, such as \`${field}: 7\``,
  ),
};
