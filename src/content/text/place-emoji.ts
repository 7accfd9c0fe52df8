import type { Extras } from '../extras.js';

/** Short codes in a row, not in the middle of a word or of a time such as `10:30:00`. */
const shortCodes = /(?<![\p{L}\p{N}:/_])(?::[a-z\d+-][a-z\d_+-]{0,60}:){1,20}(?![\p{L}\p{N}:])/gu;

/** A text with emoji in the place of short codes such as `:tada:`; a name that means nothing stays as it is. */
export function placeEmoji(value: string, emojiOf: Extras['emojiOf']): string {
  if (!emojiOf || !value.includes(':')) return value;
  return value.replace(shortCodes, (run) => run.replace(/:([^:]+):/g, (code, name: string) => emojiOf(name) ?? code));
}
