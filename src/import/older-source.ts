import { isWebAddress } from '../model/is-web-address.js';

/**
 * Where an archive is that a document links to: an address, or the path of a file beside the one that links to it.
 *
 * What comes from the web leads nowhere but to the web. `undefined` where it cannot be told.
 *
 * @param from the address or the path of the document.
 * @param homeUrl what the links of a file are relative to that are no names of files beside it.
 */
export function olderSource(link: string, from: string, homeUrl: string | undefined): string | undefined {
  if (isWebAddress(from)) return onTheWeb(link, from);
  if (isWebAddress(link)) return link;
  return isFileName(link) ? `${from.replace(/[^/\\]*$/, '')}${link}` : onTheWeb(link, homeUrl);
}

function onTheWeb(link: string, base: string | undefined): string | undefined {
  if (!URL.canParse(link, base)) return undefined;
  const { protocol, href } = new URL(link, base);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

function isFileName(link: string): boolean {
  return /^[\w-][\w.-]*$/.test(link);
}
