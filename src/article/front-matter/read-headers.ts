/** One header, by its offsets in the block. */
export interface Header {
  readonly key: string;
  readonly keySpan: readonly [from: number, to: number];
  /** From the first character of the value to the end of its last line; of no length where it is empty. */
  readonly valueSpan: readonly [from: number, to: number];
}

const field = /^( {0,3})([\w-]+):[ \t]*/;

/** The headers of a block of them, in their order. A line that is no field goes on with the value of the one above. */
export function readHeaders(block: string): readonly Header[] {
  const headers: Header[] = [];
  let start = 0;
  for (const line of block.split('\n')) {
    const end = start + line.trimEnd().length;
    const [whole, indent = '', key] = field.exec(line) ?? [];
    const last = headers.at(-1);
    if (whole !== undefined && key !== undefined) {
      const from = start + indent.length;
      const valueStart = Math.min(start + whole.length, end);
      headers.push({ key, keySpan: [from, from + key.length], valueSpan: [valueStart, end] });
    } else if (last) {
      headers[headers.length - 1] = { ...last, valueSpan: [last.valueSpan[0], end] };
    }
    start += line.length + 1;
  }
  return headers;
}
