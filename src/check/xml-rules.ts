import type { Rule } from './rule.js';
import { isSaid } from './shape-of-values.js';
import { all, type XmlPart } from './xml-part.js';

/** Exactly one of each child, and it says something. */
export function exactlyOne(source: string, ...names: readonly string[]): readonly Rule<XmlPart>[] {
  return names.map((name) => ({
    source,
    severity: 'error',
    wants: `exactly one \`${name}\` that is not empty`,
    holds: (part) => all(part, name).length === 1 && isSaid(all(part, name)[0]?.text),
  }));
}

/** No second of any of the children. */
export function atMostOne(source: string, ...names: readonly string[]): readonly Rule<XmlPart>[] {
  return names.map((name) => ({
    source,
    severity: 'error',
    wants: `no more than one \`${name}\``,
    holds: (part) => all(part, name).length <= 1,
  }));
}

/** The text of each of the children, where there are any, has a form. */
export function wellFormed(
  source: string,
  form: { readonly name: string; readonly test: (text: unknown) => boolean },
  ...names: readonly string[]
): readonly Rule<XmlPart>[] {
  return names.map((name) => ({
    source,
    severity: 'error',
    wants: `\`${name}\` to be ${form.name}`,
    holds: (part) => all(part, name).every(({ text }) => form.test(text)),
  }));
}
