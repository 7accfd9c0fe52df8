import { permalinkPlaceholders } from '../model/permalink-placeholders.js';

/** Whether a text is a pattern of addresses: a path without query and fragment, all of whose placeholders are known. */
export function isPermalinkPattern(text: string): boolean {
  return !/^\w+:\/\/|^\/\/|[\s?#\\]/.test(text) && unknownPlaceholder(text) === undefined;
}

/** The first placeholder of a pattern that nobody knows, without its colon. */
export function unknownPlaceholder(pattern: string): string | undefined {
  const names = [...pattern.matchAll(/:([a-z]*)/g)].map(([, name = '']) => name);
  return names.find((name) => !permalinkPlaceholders.some((known) => known === name));
}
