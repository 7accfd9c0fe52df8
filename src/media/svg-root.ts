/** The most that the tag of the root element can have: what is longer is cut. */
const longestTag = 8192;

/**
 * The opening tag of an SVG document, from `<svg` on; `undefined` if the text is no SVG. What can stand before it in XML
 * 1.0 (section 2.8, prolog) is skipped: the declaration, instructions, comments and the document type.
 */
export function svgRoot(text: string): string | undefined {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  for (;;) {
    at = skipSpace(text, at);
    const end = endOfProlog(text, at);
    if (end === undefined) break;
    at = end;
  }
  const tag = text.slice(at, at + longestTag);
  return /^<(?:[\w.-]+:)?svg[\s>/]/.test(tag) ? tag : undefined;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

/** Where a part of the prolog ends that begins here; `undefined` if none does, or if it has no end. */
function endOfProlog(text: string, at: number): number | undefined {
  if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4);
  if (text.startsWith('<?', at)) return behind(text, '?>', at + 2);
  if (!/^<!doctype\s/i.test(text.slice(at, at + 10))) return undefined;
  const close = behind(text, '>', at);
  const subset = text.indexOf('[', at);
  // Declarations between brackets have ends of their own.
  return close !== undefined && subset >= 0 && subset < close ? behindSubset(text, subset) : close;
}

function behindSubset(text: string, from: number): number | undefined {
  const end = behind(text, ']', from);
  return end === undefined ? undefined : behind(text, '>', end);
}

function behind(text: string, end: string, from: number): number | undefined {
  const found = text.indexOf(end, from);
  return found < 0 ? undefined : found + end.length;
}
