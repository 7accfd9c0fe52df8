import type { FrontMatterValue } from './front-matter.js';

const words: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  y: true,
  '1': true,
  false: false,
  no: false,
  off: false,
  n: false,
  '0': false,
};

/** What a switch of front matter says, in the words of any version of YAML; `undefined` if it is no such word. */
export function parseFlag(value: FrontMatterValue): boolean | undefined {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
