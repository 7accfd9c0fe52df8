import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import type { Entry } from '../model/entry.js';

/** Before the web there was nothing to link to: most such dates are a wrong or a missing number. */
const firstPlausible = '1990';

// Only of a tag's own attributes; text that shows HTML has references where a tag has its brackets.
const relativeAddress = /<[a-z][^<>]*\s(?:href|src|poster|cite)="(?![a-z][a-z0-9+.-]*:)([^"]*)"/i;

/**
 * Checks what no format rules out and readers stumble over, once for all formats of a feed: ids that are the same or
 * nearly so, dates before the web, and addresses in a body that are relative.
 */
export function checkEntries(entries: readonly Entry[], placeOf: (entryIndex: number) => Place): readonly Diagnostic[] {
  const firstWith = new Map<string, number>();
  return entries.flatMap((entry, index) => {
    const key = folded(entry.id);
    const first = firstWith.get(key);
    if (first === undefined) firstWith.set(key, index);
    return [
      ...clash(entry, entries[first ?? index] ?? entry, placeOf(index), placeOf(first ?? index)),
      ...implausible(entry, placeOf(index)),
      ...relative(entry, placeOf(index)),
    ];
  });
}

/** What a careless comparison takes for the same. */
function folded(id: string): string {
  return id.normalize('NFC').toLowerCase();
}

function clash(entry: Entry, other: Entry, place: Place, first: Place): readonly Diagnostic[] {
  if (entry === other) return [];
  const { path } = first;
  const related = path === undefined ? [] : [{ path, message: `the other one, with the id \`${other.id}\`` }];
  const code = entry.id === other.id ? 'duplicate-id' : 'similar-id';
  return [report(code, { id: entry.id }, { ...place, related })];
}

function implausible({ published, updated }: Entry, place: Place): readonly Diagnostic[] {
  const date = [published, updated].find((time) => time < firstPlausible);
  return date === undefined ? [] : [report('implausible-date', { date }, place)];
}

function relative({ contentHtml = '' }: Entry, place: Place): readonly Diagnostic[] {
  const address = relativeAddress.exec(contentHtml)?.[1];
  return address === undefined ? [] : [report('relative-address', { address }, place)];
}
