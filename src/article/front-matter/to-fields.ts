import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { report } from '../../diagnostic/report.js';
import type { FrontMatter, FrontMatterValue } from '../front-matter.js';

const deepest = 32;
const mostValues = 10_000;

type Fields = FrontMatter['data'];

/** What a parser made of a block as fields, in objects without a prototype; or why they are no fields. */
export function toFields(
  value: unknown,
  restore: (text: string) => string,
): { readonly data: Fields } | { readonly diagnostic: Diagnostic } {
  if (Array.isArray(value)) return { diagnostic: report('front-matter-without-fields', { found: 'a list' }) };
  if (typeof value === 'string') return { diagnostic: report('front-matter-without-fields', { found: 'a text' }) };
  const reading = new Reading(restore);
  const data = reading.fields(value ?? {}, 1);
  if (reading.exceeded) return { diagnostic: report('front-matter-too-large', { limit: reading.exceeded }) };
  return { data };
}

/** Counts while it reads: an alias counts as often as it is used, so that a small text can hold very many values. */
class Reading {
  exceeded?: 'depth' | 'values';
  #left = mostValues;
  readonly #restore: (text: string) => string;

  constructor(restore: (text: string) => string) {
    this.#restore = restore;
  }

  fields(value: object, depth: number): Fields {
    const fields: Record<string, FrontMatterValue> = Object.create(null);
    for (const [key, inner] of Object.entries(value)) {
      const read = this.#value(inner, depth + 1);
      if (read !== undefined) fields[this.#restore(key)] = read;
    }
    return fields;
  }

  #value(value: unknown, depth: number): FrontMatterValue | undefined {
    if (this.#left-- <= 0) this.exceeded = 'values';
    if (depth > deepest) this.exceeded = 'depth';
    if (this.exceeded || value === null || value === undefined) return undefined;
    if (typeof value !== 'object') return nonEmpty(this.#restore(String(value)));
    if (Array.isArray(value)) {
      const list = value.map((inner) => this.#value(inner, depth + 1)).filter((inner) => inner !== undefined);
      return list.length > 0 ? list : undefined;
    }
    const fields = this.fields(value, depth);
    return Object.keys(fields).length > 0 ? fields : undefined;
  }
}

function nonEmpty(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}
