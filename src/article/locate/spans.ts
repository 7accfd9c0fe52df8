/** Two offsets in a block: of the first character, and just behind the last. */
export type Span = readonly [from: number, to: number];

/** Where the key and the value of a field are; an element of a list has no key, an empty field no value. */
export interface Spans {
  readonly key?: Span;
  readonly value?: Span;
}
