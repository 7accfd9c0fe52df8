import type { Stats } from 'node:fs';
import { ownStatOf, realPathOf, statOf } from '../stat-of.js';
import { signatureOf } from './file-signature.js';

/** What is at a path. */
export interface PlaceState {
  /** Another whenever what a build makes of the path may be another. */
  readonly text: string;
  /** Of a file. */
  readonly stats?: Stats;
}

/**
 * What is at a path, as far as it matters for media: the signature of a file, or that it is a folder, or nothing. Of a link
 * and of a folder, which may be behind one, also where it really is: that decides whether it may be read.
 */
export function stateOf(path: string): PlaceState {
  const stats = ownStatOf(path);
  if (stats?.isFile()) return { text: signatureOf(stats), stats };
  if (!stats?.isDirectory() && !stats?.isSymbolicLink()) return { text: '' };
  const target = statOf(path);
  if (target?.isFile()) return { text: `${signatureOf(target)} ${realPathOf(path)}`, stats: target };
  return { text: target?.isDirectory() ? `folder ${realPathOf(path)}` : '' };
}
