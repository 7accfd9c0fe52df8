import { nameToEmoji } from 'gemoji';

/** The emoji that GitHub has for a short code, such as `tada`; `undefined` if it has none. */
export function emojiOf(name: string): string | undefined {
  return Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined;
}
