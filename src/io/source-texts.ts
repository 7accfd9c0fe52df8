import { resolve } from 'node:path';
import { readSource } from './read-source.js';

/** Gives the text of a file by its path relative to the root, for code frames: reads it when asked, and once. */
export function sourceTexts(root: string): (path: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, textOf(resolve(root, path), path));
    return known.get(path);
  };
}

function textOf(file: string, path: string): string | undefined {
  const source = readSource(file, path);
  return 'text' in source ? source.text : undefined;
}
