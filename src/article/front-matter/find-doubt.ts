/** What a field has to be for a doubt: any that front matter begins with, or one that says whether it is a draft. */
export type DoubtfulFields = 'any' | 'draft';

const fields: Readonly<Record<DoubtfulFields, RegExp>> = {
  any: /(?:^|[{,])["'\s]*(?:is[\s_-]?)?(?:draft|publish|pub|status|date|title)[\w-]*(?: [\w-]+)?["'\s]*[:=：＝]/i,
  draft: /(?:^|[{,])["'\s]*(?:is[\s_-]?)?(?:draft|publish|published|status)["'\s]*[:=：＝]/i,
};

/** A line that may be meant to open front matter: dashes of any kind, pluses, semicolons, a directive of YAML, a brace. */
const delimiter =
  /^(?:[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]{2,}|[\u2013-\u2015]|[+\uff0b]{2,}|;{3}|%(?:YAML|TAG)\b|\{(?![%{<:/#]))/;
/** The line of a code block that may be meant to open front matter. */
const codeFence = /^(?:`{3,}|~{3,})\s*(?:ya?ml|toml|json5?|front-?matter|-{3}|\+{3})?$/i;
/** A field that no line opens. */
const openField = /^["']?[\w-]+(?: [\w-]+)?["']?\s*[:=：＝]/;

/** White space, control characters, what has no shape, and what a broken encoding leaves behind. */
const unseenRun = /[\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufffd-\uffff]*/uy;
const unseenInLine = /(?!\s)[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufffd-\uffff]/gu;
/** Wherever any parser ends a line. */
const lineEnd = /[\n\v\f\r\u0085\u2028\u2029]|$/g;

const mostLines = 20;
const longestLine = 200;
const mostComments = 20;

/**
 * The offset of what may be meant for front matter at the start of a text that has none: an opening line that is not
 * quite one, or fields that nothing opens, also behind an HTML comment or in one. `undefined` where there is no doubt.
 *
 * What was meant for `draft: true` must not go out as a text. Time grows with the length of the text.
 */
export function findDoubt(text: string, wanted: DoubtfulFields = 'any'): number | undefined {
  let start = afterUnseen(text, 0);
  for (let comments = 0; comments < mostComments; comments++) {
    if (isDoubtful(text.slice(start), wanted)) return start;
    if (!text.startsWith('<!--', start)) return undefined;
    const closing = text.indexOf('-->', start);
    const inside = afterUnseen(text, start + '<!--'.length);
    if (isDoubtful(text.slice(inside, closing === -1 ? undefined : closing), wanted)) return inside;
    if (closing === -1) return undefined;
    start = afterUnseen(text, closing + '-->'.length);
  }
  return undefined;
}

function afterUnseen(text: string, from: number): number {
  unseenRun.lastIndex = from;
  return from + (unseenRun.exec(text)?.[0].length ?? 0);
}

function isDoubtful(text: string, wanted: DoubtfulFields): boolean {
  const { lines, together } = firstLines(text);
  const [first = ''] = lines;
  const hasAny = (among: readonly string[], field: RegExp) => among.some((line) => field.test(line));
  if (delimiter.test(first)) return hasAny([...lines, first.replace(/^[^\w"']+/, '')], fields[wanted]);
  if (codeFence.test(first)) return hasAny(lines, fields.draft);
  if (!openField.test(first)) return false;
  return hasAny(together, fields[wanted]) || hasAny(lines, fields.draft);
}

/** The first lines with something in them, without what nobody sees; and those of them above the first blank one. */
function firstLines(text: string): { readonly lines: readonly string[]; readonly together: readonly string[] } {
  const lines: string[] = [];
  let together: number | undefined;
  for (let from = 0; from < text.length && lines.length < mostLines; from = lineEnd.lastIndex + 1) {
    lineEnd.lastIndex = from;
    lineEnd.lastIndex = lineEnd.exec(text)?.index ?? text.length;
    const line = text.slice(from, lineEnd.lastIndex).trimStart().slice(0, longestLine);
    const seen = line.replace(unseenInLine, '').trim();
    if (seen !== '') lines.push(seen);
    else together ??= lines.length;
  }
  return { lines, together: lines.slice(0, together) };
}
