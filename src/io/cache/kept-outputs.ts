import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OutputFile } from '../../write-formats.js';

/** Outputs that are published already: the text of each is read when somebody asks for it. */
export function keptOutputs(
  root: string,
  out: string,
  outputs: readonly Omit<OutputFile, 'text'>[],
): readonly OutputFile[] {
  return outputs.map((output) => ({
    ...output,
    get text() {
      return readFileSync(resolve(root, out, output.path), 'utf8');
    },
  }));
}
