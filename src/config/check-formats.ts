import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import type { Config } from './config.js';

/** What no single format shows: none is left, or two have one file (also for a file system that ignores case). */
export function checkFormats(formats: Config['formats'], place: Place = {}): readonly Diagnostic[] {
  const named = Object.entries(formats);
  if (named.length === 0) return [report('no-formats', undefined, place)];
  return named.flatMap(([format, name], index) => {
    const first = named.slice(0, index).find(([, other]) => other.toLowerCase() === name.toLowerCase());
    return first ? [report('duplicate-output', { name, formats: [first[0], format] }, place)] : [];
  });
}
