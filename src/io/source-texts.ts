import { resolve } from 'node:path';
import type { SourceFile } from '../article/source-file.js';
import { readSource } from './read-source.js';

/**
 * Gives the text of a file by its path relative to the root, for code frames: reads it when asked, and once.
 *
 * @param files what the build read: they are read again with the same care, since a frame shows what it finds.
 */
export function sourceTexts(root: string, files: readonly SourceFile[] = []): (path: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  // Few builds show anything, and there may be very many files.
  let careful: ReadonlyMap<string, SourceFile> | undefined;
  return (path) => {
    if (!known.has(path)) {
      careful ??= new Map(files.map((file) => [file.path, file]));
      const source = careful.get(path)?.read() ?? readSource(resolve(root, path), path);
      known.set(path, 'text' in source ? source.text : undefined);
    }
    return known.get(path);
  };
}
