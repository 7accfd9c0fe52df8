import { lookup, output } from '../syntax/arguments.js';
import type { Tag } from '../tag.js';

const namesValue = /(?:^|[\s,])[\w.-]+\s*=|:\s*["'`]/;
const commaBehindText = /["'`]\s*,/;
const word = /"([^"]*)"|'([^']*)'|\S+/g;

/**
 * Whether a tag has plain words behind its name, as Hexo's and Jekyll's do: quotes may be missing, and a colon among
 * the words gives no value a name.
 */
export function isInWords({ syntax, args }: Tag): boolean {
  return syntax === 'liquid' && !namesValue.test(args.text);
}

/** Whether it has texts in quotes with commas between them, as Eleventy's do. */
export function isList({ args }: Tag): boolean {
  return commaBehindText.test(args.text);
}

/** The words of such a tag; what is in quotes is one of them. */
export function wordsOf(tag: Tag): readonly string[] {
  if (isList(tag)) return tag.args.positional;
  const text = tag.args.text.replace(output, '');
  return [...text.matchAll(word)]
    .map(([whole, double, single]) => double ?? single ?? whole)
    .filter((one) => !lookup.test(one));
}

/** The words of such a tag from one of them on, as one text; of texts in a list, only that one. */
export function phrase(tag: Tag, from = 0): string | undefined {
  const words = wordsOf(tag).slice(from);
  return (isList(tag) ? words[0] : words.join(' ')) || undefined;
}
