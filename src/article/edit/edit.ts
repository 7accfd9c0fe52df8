/** A change of a text whose line ends are `\n`: the characters between two offsets become others. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A text with an edit done. */
export function applyEdit(text: string, { from, to, insert }: Edit): string {
  return text.slice(0, from) + insert + text.slice(to);
}

/**
 * The same edit of the text as it is in its file, with the line ends and the byte order marks that the edit knows
 * nothing of: every byte outside of it stays. Line ends that it adds are those of the file.
 */
export function toOriginal(original: string, { from, to, insert }: Edit): Edit {
  const lineEnd = /\r\n?|\n/.exec(original)?.[0] ?? '\n';
  const start = offsetIn(original, from);
  return { from: start, to: offsetIn(original, to, from, start), insert: insert.replaceAll('\n', lineEnd) };
}

/** Where an offset of the normalized text is in the original, walked to from an offset that is known. */
function offsetIn(original: string, offset: number, known = 0, start = afterMarks(original)): number {
  let at = start;
  for (let left = offset - known; left > 0; left--) at += original.startsWith('\r\n', at) ? 2 : 1;
  return at;
}

function afterMarks(original: string): number {
  return /^\ufeff*/.exec(original)?.[0].length ?? 0;
}
