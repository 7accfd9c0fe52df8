import { decodeReferences } from '../article/plain-text/decode-references.js';
import { bodyWords, tagsOf, wordsOf } from './body-words.js';

/**
 * What two bodies that say and show the same have in common: their words, and the names of their pictures and sounds.
 * `undefined` of one that has neither, or that nobody knows.
 */
export function bodyKey(html: string | undefined): string | undefined {
  if (html === undefined) return undefined;
  return [...bodyWords(html), ...fileNames(html).map((name) => `/${name}`)].join(' ') || undefined;
}

/** The same of a plain text. */
export function textKey(text: string | undefined): string | undefined {
  return text === undefined ? undefined : wordsOf(text).join(' ') || undefined;
}

/** The names of the pictures and sounds of a body, without the host and the folder that they are on. */
export function fileNames(html: string): readonly string[] {
  return tagsOf(html)
    .filter((tag) => /^<(?:img|video|audio|source)\b/i.test(tag))
    .flatMap((tag) => / src="([^"]*)"/.exec(tag)?.[1] ?? [])
    .map((address) =>
      decodeReferences(address)
        .replace(/[?#].*$/s, '')
        .replace(/^.*\//s, ''),
    );
}
