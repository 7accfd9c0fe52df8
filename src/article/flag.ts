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

/** Whether a value is `true` or `false` to every reader of front matter, where `yes` and `no` are a text to some. */
export function isPlainFlag(value: FrontMatterValue): boolean {
  return typeof value === 'string' && /^(?:true|false)$/i.test(value.trim());
}
