import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { relativePath } from '../io/relative-path.js';

/** Between paths relative to the root and paths as they are seen from the working directory, where editors open them. */
export function fromHere(root: string) {
  return {
    shown: (path: string): string => relativePath(resolve(), resolve(root, path)) || '.',
    sourceOf: (path: string): string => relativePath(resolve(root), resolve(path)),
  };
}

/** A diagnostic with its paths as {@link fromHere} shows them. */
export function readdress(diagnostic: Diagnostic, shown: (path: string) => string): Diagnostic {
  const { path, related, fixes } = diagnostic;
  return {
    ...diagnostic,
    ...(path === undefined ? {} : { path: shown(path) }),
    ...(related ? { related: related.map((place) => ({ ...place, path: shown(place.path) })) } : {}),
    ...(fixes ? { fixes: fixes.map((fix) => ({ ...fix, path: shown(fix.path) })) } : {}),
  };
}
