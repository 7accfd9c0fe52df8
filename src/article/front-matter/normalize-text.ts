/**
 * A text with line ends `\n` and without byte order marks at its start, however many there are.
 *
 * Done once, before anything looks at the text: a carriage return would stay on the last value, and a second byte
 * order mark would hide the front matter.
 */
export function normalizeText(text: string): string {
  const unmarked = text.startsWith('\ufeff') ? text.replace(/^\ufeff+/, '') : text;
  return unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
}
