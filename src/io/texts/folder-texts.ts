import { join, resolve } from 'node:path';
import type { OutputTexts } from '../../model/output-texts.js';
import { relativePath } from '../relative-path.js';
import { type Content, nothing } from './content.js';
import { FileText } from './file-text.js';

/** The texts of the files of a folder, until they are published. */
export interface FolderTexts extends OutputTexts {
  /** What a file is to have that was written to its end. */
  readonly contentOf: (path: string) => Content;
  /** Forgets all of it. */
  readonly close: () => void;
}

/**
 * Takes the texts of files that are to be put into a folder, and writes nothing there.
 *
 * @param root the folder that paths are relative to.
 * @param out the output folder, relative to the root.
 */
export function folderTexts(root: string, out: string): FolderTexts {
  const texts = new Map<string, FileText>();
  const folder = resolve(root, out);
  const nameOf = (path: string): string => relativePath(resolve(root), join(folder, path));
  return {
    open(path) {
      texts.get(path)?.close();
      const text = new FileText(join(folder, path));
      texts.set(path, text);
      return text;
    },
    have(held) {
      const published = [...texts].find(([path]) => nameOf(path) === held.name)?.[1];
      if (published?.content().origin) return true;
      return published === undefined && [...texts.values()].some((text) => isText(text.content(), held.text));
    },
    contentOf: (path) => texts.get(path)?.content() ?? nothing,
    close() {
      for (const text of texts.values()) text.close();
      texts.clear();
    },
  };
}

function isText({ size, chunks }: Content, text: string): boolean {
  if (Buffer.byteLength(text) !== size) return false;
  const bytes = Buffer.from(text);
  let position = 0;
  for (const chunk of chunks()) {
    if (!bytes.subarray(position, position + chunk.length).equals(chunk)) return false;
    position += chunk.length;
  }
  return true;
}
