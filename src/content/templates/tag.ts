/** What stands in a tag behind its name. Names are in lower case; quotes are gone. */
export interface Arguments {
  readonly named: ReadonlyMap<string, string>;
  readonly positional: readonly string[];
  /** All of it as its author wrote it, without the white space around it. */
  readonly text: string;
}

/** The ways to write a tag. */
export type Syntax = 'liquid' | 'shortcode' | 'component' | 'container';

/** One tag of a template language, such as `{% note %}`, `{{< /tab >}}`, `<Image … />` or `:::tip`. */
export interface Tag {
  readonly type: 'tag';
  readonly syntax: Syntax;
  /** An `open` tag may turn out to have no closing one. */
  readonly role: 'open' | 'close' | 'single';
  /** In lower case. */
  readonly name: string;
  /** The name as messages give it. */
  readonly label: string;
  /** What an opening tag and its closing tag have in common. */
  readonly key: string;
  readonly args: Arguments;
  readonly start: number;
  readonly end: number;
  /** Code up to the closing tag, which then belongs to this tag: it is not Markdown. */
  readonly body?: string;
}

/** Text that takes the place of other text. */
export interface Edit {
  readonly type: 'edit';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What the text is a tag of, where it is a tag of HTML around Markdown. */
  readonly section?: Section;
  /** What was dropped, as messages give it. */
  readonly dropped?: string;
  /** Whether the text is the address of the site, or its folder, which a path goes behind. */
  readonly isSite?: boolean;
}

/** An element of HTML that holds Markdown, or one without content that stands beside it. */
export interface Section {
  readonly role: Tag['role'];
  /** What its tags have in common, if their content may be indented to show that it is theirs. */
  readonly key?: string;
  /** Whether HTML lets it hold words and no paragraphs. */
  readonly holdsWords: boolean;
}

/** Text that holds no template whatever it looks like, such as a comment. */
export interface Kept {
  readonly type: 'kept';
  readonly end: number;
}

/** Code, in which only marks are looked for that the site generator takes out of code, too. */
export interface Code {
  readonly type: 'code';
  readonly end: number;
}

/** What is found at a place of the text. */
export type Mark = Tag | Edit | Kept | Code;

/** What a new line must begin with to belong to the same quote and list item, and where the line's own text begins. */
export interface Place {
  readonly content: number;
  readonly prefix: string;
  /** Whether a list item begins in the line. */
  readonly marker: boolean;
}

/** A mark and the line that it begins in. */
export interface Found {
  readonly mark: Tag | Edit;
  readonly place: Place;
}

/** No arguments. */
export const noArguments: Arguments = { named: new Map(), positional: [], text: '' };

/** The first of the named arguments that is there, else the positional one of that number. */
export function pick(args: Arguments, names: readonly string[], position?: number): string | undefined {
  const named = names.map((name) => args.named.get(name)).find((value) => value !== undefined && value !== '');
  if (named !== undefined || position === undefined) return named;
  return args.positional[position] || undefined;
}
