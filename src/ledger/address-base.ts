import type { PublishedEntry } from './published-feed.js';

/** How addresses in an entry are to be read so that they can be compared with those of another time. */
export interface EntryAddresses {
  /** The entry's own page. */
  readonly url: string;
  /** An address without what changed when the site moved: `.` stands for the entry's own page, `~` for the site. */
  readonly placeOf: (address: string) => string;
}

/**
 * The addresses of an entry as subscribers hold it, and as it is now. Where the site moved, its own ones are the same
 * on both sides, whatever the host and the folder before them.
 *
 * @param url the entry's own page now.
 */
export function addressesFrom(published: PublishedEntry, url: string): readonly [EntryAddresses, EntryAddresses] {
  const current = absolute(url, url);
  const former = absolute(published.url ?? published.id, current);
  const common = former === current ? 0 : commonEnd(former, current);
  const [before, after] = [former, current].map((own) => addressesOf(own, own.slice(0, own.length - common)));
  const same = addressesOf(current, undefined);
  return former === current || !before || !after ? [same, same] : [before, after];
}

function addressesOf(url: string, base: string | undefined): EntryAddresses {
  const placeOf = (address: string): string => {
    const place = absolute(address, url);
    if (isUnder(place, url, /^[?#]/)) return `.${place.slice(url.length)}`;
    return base !== undefined && isUnder(place, base, /^[/?#]/) ? `~${place.slice(base.length)}` : place;
  };
  return { url, placeOf };
}

function isUnder(address: string, base: string, next: RegExp): boolean {
  return address.startsWith(base) && (address.length === base.length || next.test(address.slice(base.length)));
}

/** The length of the parts of a path that two addresses have in common at their ends. */
function commonEnd(one: string, other: string): number {
  const [first, second] = [one.split('/').reverse(), other.split('/').reverse()];
  const count = first.findIndex((part, index) => part !== second[index]);
  return first.slice(0, Math.max(0, count)).reduce((length, part) => length + part.length + 1, 0);
}

function absolute(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
