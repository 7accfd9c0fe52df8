import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import type { Entry } from '../model/entry.js';
import { isAbsolute } from './shape-of-values.js';

/**
 * Checks whether the ids of an Atom feed are IRIs (RFC 4287, 4.2.6), and tells of all that are not at once. It is no
 * error: another id would make the entry a new one for everybody who has it, and readers take any.
 *
 * @param placeOf where the article of an entry is, by the entry's place in the list.
 */
export function checkIds(entries: readonly Entry[], placeOf: (entryIndex: number) => Place): readonly Diagnostic[] {
  const others = entries.flatMap(({ id }, index) => (isAbsolute(id) ? [] : [{ id, index }]));
  const [first] = others;
  return first ? [report('not-an-iri', { count: others.length, id: first.id }, placeOf(first.index))] : [];
}
