import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import type { Entry } from '../model/entry.js';

/** Before the web there was nothing to link to: most such dates are a wrong or a missing number. */
const firstPlausible = '1990';

// Only of a tag's own attributes; text that shows HTML has references where a tag has its brackets.
const relativeAddress = /<[a-z][^<>]*\s(?:href|src|poster|cite)="(?![a-z][a-z0-9+.-]*:)([^"]*)"/i;

/**
 * Checks what no format rules out and readers stumble over, once for all formats of a feed: ids that are the same,
 * dates before the web, and addresses in a body that are relative.
 */
export function checkEntries(entries: readonly Entry[], placeOf: (entryIndex: number) => Place): readonly Diagnostic[] {
  const firstWith = new Map<string, number>();
  return entries.flatMap((entry, index) => {
    const first = firstWith.get(entry.id);
    if (first === undefined) firstWith.set(entry.id, index);
    return [
      ...(first === undefined ? [] : clash(entry, placeOf(index), placeOf(first))),
      ...implausible(entry, placeOf(index)),
      ...relative(entry, placeOf(index)),
    ];
  });
}

function clash({ id }: Entry, place: Place, { path }: Place): readonly Diagnostic[] {
  const related = path === undefined ? [] : [{ path, message: 'the other one' }];
  return [report('duplicate-id', { id }, { ...place, related })];
}

function implausible({ published, updated }: Entry, place: Place): readonly Diagnostic[] {
  const date = [published, updated].find((time) => time < firstPlausible);
  return date === undefined ? [] : [report('implausible-date', { date }, place)];
}

function relative({ contentHtml = '' }: Entry, place: Place): readonly Diagnostic[] {
  const address = relativeAddress.exec(contentHtml)?.[1];
  return address === undefined ? [] : [report('relative-address', { address }, place)];
}
