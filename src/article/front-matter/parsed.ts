import type { Diagnostic } from '../../diagnostic/diagnostic.js';

/** What a parser makes of a block: its value as the parser has it, or what is wrong, with lines counted in the block. */
export type Parsed = { readonly value: unknown } | { readonly diagnostic: Diagnostic };
