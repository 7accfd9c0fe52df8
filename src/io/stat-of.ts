import { type Stats, statSync } from 'node:fs';

/** What is at a path, at the end of its links; `undefined` where there is nothing or nothing can be told. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
