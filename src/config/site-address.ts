import type { NotTheSite } from '../diagnostic/catalogue/not-the-site.js';
import { isAddress } from './address.js';

/** What an address looks like that is not the site's. */
const signs: Readonly<Record<NotTheSite, (text: string) => boolean>> = {
  noAddress: (text) => !isAddress(text),
  // `npm init` fills `homepage` in with the page of the code.
  codeHost: onHost(/(?:^|\.)(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|sr\.ht|npmjs\.com)$/),
  local: onHost(/(?:^|\.)localhost$|^127\.|^0\.0\.0\.0$|^\[::1?\]$/),
  // What generators write into a new site, or into the comments that one is to replace.
  example: onHost(
    /^(?:www\.)?(?:example|your-?(?:site|blog|domain))\.(?:com|net|org)$|^your-?(?:user)?name\.github\.io$/,
  ),
};

/**
 * The address of the site in a file that is not for Tidings, or why it is none: it would be in every id, for ever.
 * Nothing where the file says nothing.
 *
 * @param not what it must not be, besides no address at all.
 */
export function siteAddress(
  value: unknown,
  not: readonly NotTheSite[],
): { readonly url?: string; readonly why?: NotTheSite } {
  if (value === undefined || value === null || value === '') return {};
  const text = typeof value === 'string' ? value.trim() : '';
  const why = (['noAddress', ...not] as const).find((reason) => signs[reason](text));
  return why ? { why } : { url: text };
}

function onHost(host: RegExp): (text: string) => boolean {
  return (text) => host.test(new URL(text).hostname);
}
