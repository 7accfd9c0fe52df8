import { decodeReferences } from '../article/plain-text/decode-references.js';

/** Scripts that put no space between words: each character counts as one. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;

/** The words that people read in a body, in their order, in small letters and without its tags. */
export function bodyWords(html: string): readonly string[] {
  return wordsOf(decodeReferences(bodyText(html)));
}

/** The words of a plain text, in small letters. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(word) ?? [];
}

/** The text between the tags of a body, with a space for each tag, its references as they are. */
export function bodyText(html: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, from)) {
    parts.push(html.slice(from, tag.start), ' ');
    from = tag.end;
  }
  return parts.join('') + html.slice(from);
}

/** The tags of a body, as they are written. */
export function tagsOf(html: string): readonly string[] {
  const tags: string[] = [];
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, tag.end)) tags.push(html.slice(tag.start, tag.end));
  return tags;
}

// A search by pattern would look through the rest of the text for each `<` that nothing closes.
function nextTag(html: string, from: number): { readonly start: number; readonly end: number } | undefined {
  const start = html.indexOf('<', from);
  const end = start < 0 ? -1 : html.indexOf('>', start);
  return end < 0 ? undefined : { start, end: end + 1 };
}
