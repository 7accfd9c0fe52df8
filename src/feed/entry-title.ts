const longest = 70;

/**
 * The title of an entry: the front matter's, else the body's first heading, else the first words of its summary, else
 * its address's last segment. Never empty, since Atom wants one for each entry (RFC 4287, 4.1.2) and all formats get
 * the same.
 */
export function entryTitle(entry: {
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly url: string;
}): string {
  return entry.title ?? firstWords(entry.summary) ?? lastSegment(entry.url);
}

function firstWords(summary: string | undefined): string | undefined {
  if (summary === undefined || summary.length <= longest) return summary;
  const cut = summary.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  // Without a space, as in Chinese, a cut must at least not part a surrogate pair.
  return `${space > 0 ? cut.slice(0, space) : [...cut].slice(0, -1).join('')}…`;
}

function lastSegment(url: string): string {
  const { hostname, pathname } = new URL(url);
  const segment = pathname.split('/').findLast((part) => part !== '');
  if (segment === undefined) return hostname;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
