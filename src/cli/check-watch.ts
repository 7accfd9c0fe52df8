import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { isWebAddress } from '../model/is-web-address.js';
import type { FlagValues } from './flags.js';

/** What does not go with `--watch`. */
export function checkWatch({ fix, against, format }: FlagValues): readonly Diagnostic[] {
  const conflict = (other: string, why: 'edits' | 'fetches' | 'endless') =>
    report('conflicting-flags', { flag: '--watch', other, why });
  return [
    ...(fix ? [conflict('--fix', 'edits')] : []),
    ...(isWebAddress(against?.[0] ?? '') ? [conflict('--against URL', 'fetches')] : []),
    ...(format?.[0] === 'github' ? [conflict('--format github', 'endless')] : []),
  ];
}
