import { relative, sep } from 'node:path';

/** The way from a folder to a file, with `/` between its parts on any system. */
export function relativePath(folder: string, file: string): string {
  const path = relative(folder, file);
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
