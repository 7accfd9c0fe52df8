const string = /"""(?:\\[\s\S]|[^\\])*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/;
const comment = /#[^\n]*/;
// A date, with or without a time, or a time; at the end of a value, as in no key that is dotted.
const date = /(?<![\w.+-])(?:\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:[^\s,\]}#]*)?|\d{2}:\d{2}[^\s,\]}#]*)(?=[\s,\]}#]|$)/;

/** Every string and comment of a TOML text: what looks like a key or a value in them is none. */
export const tomlStringOrComment = new RegExp(`${string.source}|${comment.source}`, 'g');

const tomlToken = new RegExp(`${tomlStringOrComment.source}|(${date.source})`, 'g');

/**
 * A TOML text with its dates as strings. The parser would make objects of them that lose how they were written and
 * take 2024-02-30 for 1 March; and no date that is wrong should hide the other fields behind a syntax error.
 */
export function quoteTomlDates(block: string): string {
  return block.replace(tomlToken, (token, bareDate?: string) => (bareDate === undefined ? token : `"${bareDate}"`));
}
