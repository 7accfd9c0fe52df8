import type { Addresses } from '../template-input.js';
import { CodeSpans } from './code-spans.js';
import { Delimited, Ending } from './delimiters.js';
import type { Rules } from './rules.js';

/** An article's text while it is read from its beginning to its end, and what is known of it so far. */
export class Source {
  readonly text: string;
  readonly rules: Rules;
  readonly addresses: Addresses;
  readonly codeSpans: CodeSpans;
  readonly liquidTags: Delimited;
  readonly outputs: Delimited;
  readonly comments: Delimited;
  readonly shortcodes: Readonly<Record<'<' | '%', Delimited>>;
  /** Whether an `import` or `export` was found, so that the file is MDX whatever it is called. */
  isModule = false;
  /** The addresses that MDX imports give names to. */
  readonly imports = new Map<string, string>();
  /** The labels that `Tabs` gave to the values of their items. */
  readonly tabLabels = new Map<string, string>();
  /** By their names, the elements that are open in one that asks for Markdown, and whether they ask for it themselves. */
  readonly markdownElements = new Map<string, boolean[]>();
  /** How many elements are open that ask for it. */
  markdownDepth = 0;
  /** How far `{% raw %}` reaches that was read last. */
  rawUntil = 0;
  /** How far the columns reach that were begun last. */
  columnsUntil = 0;
  /** How many more characters may be read as JavaScript: what is hostile would be read again and again. */
  scriptBudget: number;
  readonly #endings = new Map<string, Ending>();

  constructor(text: string, rules: Rules, addresses: Addresses) {
    this.text = text;
    this.rules = rules;
    this.addresses = addresses;
    this.codeSpans = new CodeSpans(text);
    this.liquidTags = new Delimited(text, '{%', '%}');
    this.outputs = new Delimited(text, '{{', '}}');
    this.comments = new Delimited(text, '{#', '#}');
    this.shortcodes = { '<': new Delimited(text, '{{<', '>}}'), '%': new Delimited(text, '{{%', '%}}') };
    this.scriptBudget = 10_000 + 20 * text.length;
  }

  /** Finds the first ending of that kind at or behind `from`, which must not become less. */
  ending(pattern: RegExp, from: number): { readonly start: number; readonly end: number } | undefined {
    const known = this.#endings.get(pattern.source) ?? new Ending(this.text, pattern);
    this.#endings.set(pattern.source, known);
    return known.after(from);
  }
}
