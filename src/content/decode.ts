/** A part of an address without percent-encoding, which Markdown's parser has put into it; as it is if that is broken. */
export function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
