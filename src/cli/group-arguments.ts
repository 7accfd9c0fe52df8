import { parseArgs } from 'node:util';

/** A flag with all words up to the next flag. */
export interface ArgumentGroup {
  /** As it was written, without a value behind `=`; absent for words that no flag precedes. */
  readonly written?: string;
  /** The flag's name without dashes, the long one where a short one was written. */
  readonly name?: string;
  /** What stands behind its `=`, and all words up to the next flag. */
  readonly words: readonly string[];
  /** Whether the first word stands behind a `=`. */
  readonly inline: boolean;
}

/**
 * Groups the words of a command line by the flags in it, after the usual rules: `--flag=value`, short names, and `--`
 * where flags end. Which flags there are, and how many words each takes, is not asked here.
 *
 * @param shortNames long names of flags by their short ones.
 */
export function groupArguments(
  args: readonly string[],
  shortNames: Readonly<Record<string, string>>,
): readonly ArgumentGroup[] {
  const options = Object.fromEntries(
    Object.entries(shortNames).map(([short, name]) => [name, { type: 'boolean' as const, short }]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const groups: (ArgumentGroup & { readonly words: string[] })[] = [{ words: [], inline: false }];
  let last = -1;
  for (const token of tokens) {
    if (token.kind === 'positional') groups.at(-1)?.words.push(token.value);
    if (token.kind === 'option-terminator') groups.push({ words: [], inline: false });
    // `-articles` is one mistake and not eight flags.
    if (token.kind === 'option' && token.index !== last) {
      const written = (args[token.index] ?? token.rawName).replace(/=.*/s, '');
      const words = token.value === undefined ? [] : [token.value];
      groups.push({ written, name: token.name, words, inline: words.length > 0 });
    }
    last = token.index;
  }
  return groups;
}
