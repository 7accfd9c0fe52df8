import type { OutputTexts } from './model/output-texts.js';
import { utf8Length } from './model/utf8-length.js';

/** Texts of files that stay in memory. */
export interface TextsInMemory extends OutputTexts {
  /** The text of a file that was written to its end. */
  readonly textOf: (path: string) => string;
}

/** Keeps the texts of files, for who wants them as they are. */
export function textsInMemory(): TextsInMemory {
  const texts = new Map<string, string>();
  return {
    open(path) {
      const pieces: string[] = [];
      return {
        write(piece) {
          pieces.push(piece);
          return utf8Length(piece);
        },
        end: () => texts.set(path, pieces.join('')),
      };
    },
    have: (held) => [...texts.values()].includes(held.text),
    textOf: (path) => texts.get(path) ?? '',
  };
}
