import type { Dialect } from '../../../model/dialect.js';
import type { Tag } from '../tag.js';

/** Text in the flow of a line, or lines that stand between blank lines. */
export type Written = string | Lines;

/** Lines of their own. */
export interface Lines {
  readonly lines: readonly string[];
  /** What stands for them in the middle of a line; without it the line is parted. */
  readonly inline?: string;
}

/** What is said about a tag that has no translation. */
export interface Problem {
  readonly code: 'unknown-shortcode' | 'unknown-condition' | 'unknown-value' | 'unresolved-link';
  readonly name: string;
  /** What the generator calls it. */
  readonly kind: string;
}

/** What takes the place of a tag. */
export interface Translation {
  readonly open: Written;
  /** Takes the place of the closing tag, if there is one. */
  readonly close?: Written;
  /** What stands between the tags goes, too. */
  readonly withoutContent?: boolean;
  readonly problem?: Problem;
}

/** What a tag stands in. */
export interface Context {
  readonly dialect: Dialect;
  /** The site's own address, absolute. */
  readonly siteUrl: string;
  readonly resolve: (reference: string) => string | undefined;
  /** Whether the tag has a closing one. */
  readonly paired: boolean;
}

/** Says a tag in Markdown and HTML; `undefined` if its arguments do not allow that. */
export type Translator = (tag: Tag, context: Context) => Translation | undefined;

/** Nothing takes the tag's place; what is between it and its closing tag stays. */
export const nothing: Translation = { open: '' };

/** A translator under each of the names, which are words of one text. */
export function named(names: string, translator: Translator): readonly (readonly [string, Translator])[] {
  return names.split(/\s+/).map((name) => [name, translator]);
}
