import type { Config } from '../config/config.js';
import { type Fix, hasErrors } from '../diagnostic/diagnostic.js';
import { idIn, isExported } from './article-id.js';
import { isMeant } from './dates.js';
import { addField, type Frame } from './edit/add-field.js';
import { applyEdit, type Edit, toOriginal } from './edit/edit.js';
import { replaceValue } from './edit/replace-value.js';
import { isSameValue, withValue } from './edit/with-value.js';
import { type FoundField, fieldFinder, keyIn } from './find-fields.js';
import { normalizeText } from './front-matter/normalize-text.js';
import { type SplitText, splitFrontMatter } from './front-matter.js';
import { spansOf } from './locate.js';

type Field = Fix['field'];

/** An article with a field set, or why that cannot be done. */
export type EditedText =
  | {
      readonly text: string;
      /** The line that says it, without its indentation. */
      readonly line: string;
    }
  | { readonly reason: string };

/** An edit that may give the field its value, and the keys that would lead to it. */
interface Attempt {
  readonly edit: Edit;
  readonly keys: readonly string[];
}

interface FieldRules {
  /** What a value says for the field, if it says anything: the first that does wins. */
  readonly meaning: (found: FoundField) => string | undefined;
  /** What a line that is added calls it: the first that can be one. */
  readonly keys: readonly string[];
  /** Whether a value is somebody else's as well, and stays. */
  readonly keeps?: (found: FoundField) => boolean;
}

const dateAsWritten = (found: FoundField): string | undefined =>
  isMeant(found) && typeof found.value === 'string' ? found.value : undefined;

const rules: Readonly<Record<Field, FieldRules>> = {
  // `guid` goes before `id`, which may be taken by the number of a row in a database. A `uuid` is an export's own.
  id: { meaning: idIn, keys: ['id', 'guid'], keeps: isExported },
  published: { meaning: dateAsWritten, keys: ['date'] },
  updated: { meaning: dateAsWritten, keys: ['updated'] },
  withdrawn: { meaning: ({ value }) => (typeof value === 'string' ? value : undefined), keys: ['withdrawn'] },
};

/**
 * The text of an article's file with a field of its front matter set, and every other byte as it was.
 *
 * Where the field has a value, that value is replaced; else a line is added at the end of the top level, and a block
 * around it where there is no front matter. The result is read again before it is given: it has the same body, the same
 * fields, and this one with exactly this value.
 *
 * @param path names the file in messages.
 * @param names the user's own names of fields.
 */
export function setField(
  text: string,
  path: string,
  field: Field,
  value: string,
  names: Config['fields'] = {},
): EditedText {
  const source = normalizeText(text);
  const before = splitFrontMatter(source, path);
  if (before.diagnostics.length > 0) return { reason: 'its front matter cannot be read' };
  const fieldsOf = fieldFinder(names);
  const winnerOf = ({ frontMatter }: SplitText) =>
    fieldsOf(frontMatter)(field).find((found) => rules[field].meaning(found) !== undefined);
  const current = winnerOf(before);
  if (current && rules[field].meaning(current) === value) return { text, line: lineWith(before, current) };
  for (const { edit, keys } of attempts(frameOf(source, before), before, rules[field], current, value)) {
    const edited = applyEdit(source, edit);
    const after = splitFrontMatter(edited, path);
    const winner = winnerOf(after);
    if (!winner || !isSameBut(before, after, keys, value) || rules[field].meaning(winner) !== value) continue;
    return { text: applyEdit(text, toOriginal(text, edit)), line: lineOf(edited, edit) };
  }
  return { reason: 'its front matter is written in a way that Tidings cannot edit' };
}

/** What may be done, the best first. */
function* attempts(
  frame: Frame,
  { frontMatter }: SplitText,
  { keys, keeps = () => false }: FieldRules,
  current: FoundField | undefined,
  value: string,
): Generator<Attempt> {
  const replacements = current ? replacementOf(frame, current.path, value) : [];
  if (current && !keeps(current)) yield* replacements;
  for (const key of keys) {
    if (keyIn(frontMatter.data, key) !== undefined) continue;
    yield* replacementOf(frame, [key], value);
    for (const edit of addField(frame, key, value)) yield { edit, keys: [key] };
  }
  yield* replacements;
}

function replacementOf(frame: Frame, keys: readonly string[], value: string): readonly Attempt[] {
  const edit = replaceValue(frame, keys, value);
  return edit ? [{ edit: { ...edit, from: edit.from + frame.start, to: edit.to + frame.start }, keys }] : [];
}

function frameOf(source: string, { frontMatter: { format, block, blockLine } }: SplitText): Frame {
  let start = 0;
  for (let line = 1; line < blockLine; line++) start = source.indexOf('\n', start) + 1;
  const end = start + block.length;
  const breaks = source[end] === '\n';
  return { format, block, start, end: breaks ? end + 1 : end, isClosed: breaks || block === '' };
}

/** Whether all that an article says is as it was, but for one field that has its new value. */
function isSameBut(before: SplitText, after: SplitText, keys: readonly string[], value: string): boolean {
  if (hasErrors(after.diagnostics) || after.body !== before.body) return false;
  return isSameValue(after.frontMatter.data, withValue(before.frontMatter.data, keys, value));
}

/** The line that an edit has made, or the member alone where a line has several. */
function lineOf(edited: string, { from, insert }: Edit): string {
  if (insert.startsWith(', ')) return insert.slice(2);
  const added = insert.split('\n').find((line) => /^\s*"?\w+"?(?::| =) /.test(line));
  return (added ?? lineAt(edited, from)).trim();
}

function lineWith({ frontMatter }: SplitText, { path }: FoundField): string {
  return lineAt(frontMatter.block, spansOf(frontMatter, path)?.value?.[0] ?? 0).trim();
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? undefined : end);
}
