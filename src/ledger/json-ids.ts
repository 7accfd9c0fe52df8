/** A value of JSON that has members. */
type Members = Readonly<Record<string, unknown>>;

/**
 * A JSON feed for a parser that trims every text: the ids of its items stand in quotes, as JSON, so that the space
 * around them stays. {@link idInQuotes} gives them back. `undefined` where the text is no JSON object.
 */
export function withIdsInQuotes(text: string): Members | undefined {
  const feed = membersOf(text);
  if (!feed) return undefined;
  return changed(feed, 'items', (items) =>
    Array.isArray(items) ? items.map((item) => (isMembers(item) ? changed(item, 'id', toQuotes) : item)) : items,
  );
}

/** The id of an item as its feed has it, to the byte; one that is blank is none. */
export function idInQuotes(quoted: string | undefined): string | undefined {
  if (quoted === undefined) return undefined;
  const id: unknown = JSON.parse(quoted);
  return typeof id === 'string' && id.trim() !== '' ? id : undefined;
}

/** What is neither a text nor a number tells no item from another (JSON Feed 1.1, "id"). */
function toQuotes(id: unknown): string {
  return JSON.stringify(typeof id === 'number' ? String(id) : typeof id === 'string' ? id : '');
}

function membersOf(text: string): Members | undefined {
  try {
    const value: unknown = /^\s*\{/.test(text) ? JSON.parse(text) : undefined;
    return isMembers(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** With the members of a name changed, whatever their letter case: the parser takes them all alike. */
function changed(members: Members, name: string, change: (value: unknown) => unknown): Members {
  return Object.fromEntries(
    Object.entries(members).map(([key, value]) => [key, key.toLowerCase() === name ? change(value) : value]),
  );
}
