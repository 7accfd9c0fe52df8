const encoder = new TextEncoder();
const scratch = new Uint8Array(0x1_0000);

/** The length of a text in UTF-8. */
export function utf8Length(text: string): number {
  let length = 0;
  // Into the same bytes again and again: to allocate them would take longer than to fill them.
  for (let rest = text; rest !== ''; ) {
    const { read, written } = encoder.encodeInto(rest, scratch);
    length += written;
    rest = rest.slice(read);
  }
  return length;
}
