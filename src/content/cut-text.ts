import { lastSentenceEnd } from './sentence-end.js';

const joiners = /^(?:\p{M}|\p{Emoji_Modifier}|\u200d)/u;

/**
 * The beginning of a text of one line, no longer than so many UTF-16 code units: up to the end of a sentence if one
 * ends past the first quarter, else up to the end of a word, with `…` behind it.
 */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const sentence = lastSentenceEnd(text, longest);
  if (sentence !== undefined && sentence > longest / 4) return text.slice(0, sentence);
  const space = text.lastIndexOf(' ', longest - 1);
  const end = space > longest / 2 ? space : characterStart(text, longest - 1);
  return `${text.slice(0, end).replace(/[\s,;:–—-]{1,9}$/, '')}…`;
}

/** The nearest place at or before an index that does not part a character from its marks: in scripts without spaces. */
function characterStart(text: string, index: number): number {
  let start = index;
  while (start > 0 && (isLowSurrogate(text, start) || joiners.test(text.slice(start, start + 2)))) start -= 1;
  return start;
}

function isLowSurrogate(text: string, index: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(index));
}
