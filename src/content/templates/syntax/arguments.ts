import { matchAt } from '../read/match-at.js';
import type { Arguments } from '../tag.js';

const separator = /[\s,]*/y;
const argumentName = /([\w.-]+)(?:\s*=\s*|:\s+|:(?=["'`]))(?=[^\s=,])/y;
const word = /["'`]|[^\s,"'`]+/y;

/** What a Liquid tag takes from its page; only the site generator knows its value. */
export const lookup = /^(?:page|site|include|layout|post)\.[\w.[\]]+$/;
/** What a Liquid tag is told by another: its value is not known either. */
export const output = /\{\{[^{}]*\}\}/g;

/**
 * Reads arguments as shortcodes and tags have them: `name="value"`, `name=value`, `"value"`, `value`, with white space
 * or commas between. Nothing is evaluated: what names a variable is left out.
 */
export function parseArguments(source: string): Arguments {
  const text = source.trim();
  const named = new Map<string, string>();
  const positional: string[] = [];
  const readString = stringReader(text);
  for (let at = 0; at < text.length; ) {
    const name = matchAt(argumentName, text, at);
    const start = at + (name?.[0].length ?? 0);
    const string = readString(start);
    const written = string?.value ?? matchAt(word, text, start)?.[0] ?? '';
    const isKnown = string !== undefined || !(lookup.test(written) || /^["'`]?$/.test(written));
    const value = written.replace(output, '');
    if (isKnown && name?.[1] !== undefined) named.set(name[1].toLowerCase(), value);
    else if (isKnown) positional.push(value);
    at = string?.end ?? start + written.length;
    at += matchAt(separator, text, at)?.[0].length ?? 0;
  }
  return { named, positional, text };
}

/** Reads strings in quotes; in double quotes, a backslash lets a quote be part of the string. */
function stringReader(text: string): (start: number) => { readonly value: string; readonly end: number } | undefined {
  const unended = new Set<string>();
  return (start) => {
    const quote = text.charAt(start);
    if (!/["'`]/.test(quote) || unended.has(quote)) return undefined;
    let end = start + 1;
    while (end < text.length && text[end] !== quote) end += quote === '"' && text[end] === '\\' ? 2 : 1;
    if (end < text.length) {
      const inside = text.slice(start + 1, end);
      return { value: quote === '"' ? inside.replace(/\\(["\\])/g, '$1') : inside, end: end + 1 };
    }
    // Then no later quote ends one either.
    unended.add(quote);
    return undefined;
  };
}
