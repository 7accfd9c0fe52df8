/** An element of a body, by where its parts stand in the text. */
export interface HtmlPart {
  readonly name: string;
  /** The `<` of its opening tag. */
  readonly start: number;
  /** Behind its opening tag. */
  readonly inside: number;
  readonly children: readonly HtmlPart[];
  /** The `<` of its closing tag; where there is none, {@link end}. */
  readonly insideEnd: number;
  /** Behind its closing tag. */
  readonly end: number;
}

/** A part that is still open. */
interface OpenPart extends HtmlPart {
  readonly children: HtmlPart[];
}

const tag = /<(\/?)([a-z][a-z\d]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;

const voids: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'source', 'track', 'wbr']);

/**
 * The elements of a rendered body, each with those in it. Not for any HTML: a body comes out of our own compiler, with
 * every element closed and every value in quotes. A closing tag without an opening one is passed over, and what is open
 * at the end is left out.
 */
export function outlineOf(html: string): readonly HtmlPart[] {
  const root: HtmlPart[] = [];
  const open: OpenPart[] = [];
  for (const { 0: text, 1: slash, 2: written = '', index } of html.matchAll(tag)) {
    const name = written.toLowerCase();
    const end = index + text.length;
    const siblings = open.at(-1)?.children ?? root;
    if (slash === '' && voids.has(name)) {
      siblings.push({ name, start: index, inside: end, children: [], insideEnd: end, end });
    } else if (slash === '') {
      open.push({ name, start: index, inside: end, children: [], insideEnd: end, end });
    } else if (open.at(-1)?.name === name) {
      const closed = open.pop();
      if (closed) (open.at(-1)?.children ?? root).push({ ...closed, insideEnd: index, end });
    }
  }
  return root;
}

/** The opening tags in a body, such as `<a href="https://…">`, in their order: all, or those of one name. */
export function openingTags(html: string, name?: string): readonly string[] {
  return [...html.matchAll(tag)].flatMap(([text, slash, found = '']) =>
    slash === '' && (name === undefined || found.toLowerCase() === name) ? [text] : [],
  );
}

/** A body with something else in the place of the opening tags of one name. */
export function replaceTags(html: string, name: string, replace: (tag: string) => string): string {
  return html.replace(tag, (text, slash: string, found: string) =>
    slash === '' && found.toLowerCase() === name ? replace(text) : text,
  );
}

/** The value of an attribute in an opening tag. */
export function attributeOf(openingTag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(openingTag)?.[1];
  return value === undefined ? undefined : decodeReferences(value);
}

/** The text of a body without its tags: for its length, since references stay as they are. */
export function textOf(html: string): string {
  return html.replaceAll(tag, '').trim();
}

const named: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', amp: '&' };

/** What the references that our compiler writes stand for, each decoded once. */
function decodeReferences(value: string): string {
  return value.replace(/&(?:#x([\da-f]{1,6})|(quot|lt|gt|amp));/gi, (written, code?: string, name = '') =>
    code === undefined ? (named[name] ?? written) : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
