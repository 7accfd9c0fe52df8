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
): Pick<FrontMatter, 'data' | 'empty'> | { readonly diagnostic: Diagnostic } {
  if (Array.isArray(value)) return { diagnostic: report('front-matter-without-fields', { found: 'a list' }) };
  if (typeof value === 'string') return { diagnostic: report('front-matter-without-fields', { found: 'a text' }) };
  const reading = new Reading(restore);
  const data = reading.fields(value ?? {});
  if (reading.exceeded) return { diagnostic: report('front-matter-too-large', { limit: reading.exceeded }) };
  return { data, empty: reading.empty };
}

/** Counts while it reads: an alias counts as often as it is used, so that a small text can hold very many values. */
class Reading {
  exceeded?: 'depth' | 'values';
  readonly empty: (readonly string[])[] = [];
  /** The keys that lead to what is read; the numbers of elements do not matter. */
  readonly #way: string[] = [];
  #left = mostValues;
  readonly #restore: (text: string) => string;

  constructor(restore: (text: string) => string) {
    this.#restore = restore;
  }

  fields(value: object): Fields {
    const fields: Record<string, FrontMatterValue> = Object.create(null);
    for (const written of Object.keys(value)) {
      const key = this.#restore(written);
      this.#way.push(key);
      const read = this.#value((value as Readonly<Record<string, unknown>>)[written]);
      if (read !== undefined) fields[key] = read;
      else this.empty.push([...this.#way]);
      this.#way.pop();
    }
    return fields;
  }

  #value(value: unknown): FrontMatterValue | undefined {
    if (this.#left-- <= 0) this.exceeded = 'values';
    if (this.#way.length >= deepest) this.exceeded = 'depth';
    if (this.exceeded || value === null || value === undefined) return undefined;
    if (typeof value !== 'object') return nonEmpty(this.#restore(String(value)));
    return Array.isArray(value) ? this.#list(value) : this.#table(value);
  }

  #list(values: readonly unknown[]): FrontMatterValue | undefined {
    this.#way.push('');
    const list = values.map((inner) => this.#value(inner)).filter((inner) => inner !== undefined);
    this.#way.pop();
    return list.length > 0 ? list : undefined;
  }

  #table(value: object): FrontMatterValue | undefined {
    const fields = this.fields(value);
    for (const _ in fields) return fields;
    return undefined;
  }
}

function nonEmpty(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}
