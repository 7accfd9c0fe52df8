import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { ifPossible } from './if-possible.js';

/** What is at a path, at the end of its links; `undefined` where there is nothing or nothing can be told. */
export function statOf(path: string): Stats | undefined {
  return ifPossible(() => statSync(path, { throwIfNoEntry: false }));
}

/** What is at a path itself, be it a link. */
export function ownStatOf(path: string): Stats | undefined {
  return ifPossible(() => lstatSync(path, { throwIfNoEntry: false }));
}

/** What is at a path, at the end of its links; a link that leads nowhere or in a circle is what is there. */
export function kindOf(path: string): Stats | undefined {
  return statOf(path) ?? ownStatOf(path);
}

/** Whether a folder is at a path, at the end of its links. */
export function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() ?? false;
}

/** Where something is, at the end of all links on the way; empty where nobody can tell. */
export function realPathOf(path: string): string {
  return ifPossible(() => realpathSync.native(path)) ?? '';
}

/** Whether there is a link at a path, wherever it leads. */
export function isLink(path: string): boolean {
  return ownStatOf(path)?.isSymbolicLink() ?? false;
}
