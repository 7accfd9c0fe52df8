import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { pairTags } from './pair.js';
import { Problems } from './problems.js';
import { matchAt } from './read/match-at.js';
import { TagRuns } from './read/tag-runs.js';
import type { Edit, Found, Place, Section, Tag } from './tag.js';
import type { TemplateInput } from './template-input.js';
import { translate } from './translate/translate.js';
import type { Context, Translation, Written } from './translate/translation.js';
import { Writer } from './writer.js';

/** Tags that are inside of more tags than this are left out, and what is between them is kept. */
const deepest = 32;

const blankToEnd = /[^\S\n]*(?=\n|$)/y;

/** Tags that are text unless they are closed. */
const textUnlessPaired = new Set<Tag['syntax']>(['component', 'container']);

/** Where something stands in the text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Writes a text again with what its marks become. */
export class Unwrapping {
  readonly #input: TemplateInput;
  readonly #marks: readonly Found[];
  readonly #pairs: ReadonlyMap<number, number>;
  readonly #tagRuns: TagRuns;
  readonly #writer = new Writer();
  readonly #problems: Problems;
  /** The translations of tags that are open, by their places among the marks. */
  readonly #open = new Map<number, Translation>();
  #read = 0;

  constructor(input: TemplateInput, marks: readonly Found[]) {
    this.#input = input;
    this.#marks = marks;
    this.#tagRuns = new TagRuns(input.markdown);
    this.#pairs = pairTags(marks);
    this.#problems = new Problems(input);
  }

  run(): { readonly markdown: string; readonly diagnostics: readonly Diagnostic[] } {
    for (const [index, { mark, place }] of this.#marks.entries()) {
      if (mark.start < this.#read) continue;
      if (mark.type === 'edit') this.#edit(mark, place);
      else this.#tag(mark, place, index);
    }
    this.#writer.text(this.#input.markdown.slice(this.#read));
    return { markdown: this.#writer.toString(), diagnostics: this.#problems.diagnostics() };
  }

  #edit(mark: Edit, place: Place): void {
    const { dropped: name } = mark;
    if (name !== undefined) this.#problems.add({ code: 'unknown-value', name, kind: 'value' }, mark);
    if (mark.section && !isInTable(this.#input.markdown, mark, place))
      this.#section(mark.text, mark.section, mark, place);
    else this.#write(mark.text, mark, place);
  }

  /** Writes a tag of HTML so that Markdown is read on both sides of it. */
  #section(
    text: string,
    { role, holdsWords }: Section,
    { start, end }: Span,
    { content, prefix, marker }: Place,
  ): void {
    this.#writer.text(this.#input.markdown.slice(this.#read, start));
    this.#read = end;
    const beginsItem = marker && start === content;
    const endsLine = this.#isBlankBehind(end);
    const beforeTags = !endsLine && this.#tagRuns.reachLineEnd(end);
    this.#writer.tag(text, { role, holdsWords, prefix, inItemLine: marker, beginsItem, endsLine, beforeTags });
  }

  #isBlankBehind(end: number): boolean {
    return matchAt(blankToEnd, this.#input.markdown, end) !== undefined;
  }

  #tag(tag: Tag, place: Place, index: number): void {
    const partner = this.#pairs.get(index);
    const isText = partner === undefined && tag.role !== 'single' && textUnlessPaired.has(tag.syntax);
    if (isText) return;
    if (tag.role === 'close') {
      const opening = partner === undefined ? undefined : this.#open.get(partner);
      if (partner !== undefined) this.#open.delete(partner);
      this.#write(opening?.close ?? '', tag, place);
      return;
    }
    const context: Context = { ...this.#input, paired: partner !== undefined };
    const translation = this.#open.size < deepest ? translate(withoutPrefix(tag, place), context) : { open: '' };
    if (translation.problem) this.#problems.add(translation.problem, tag);
    const closing = partner === undefined ? undefined : this.#marks[partner]?.mark;
    const end = translation.withoutContent && closing ? closing.end : tag.end;
    if (partner !== undefined && end === tag.end) this.#open.set(index, translation);
    this.#write(translation.open, { start: tag.start, end }, place);
  }

  /** Writes the text before a mark and then what the mark becomes. */
  #write(written: Written, { start, end }: Span, place: Place): void {
    const { markdown } = this.#input;
    this.#writer.text(markdown.slice(this.#read, start));
    this.#read = end;
    const isFirst = start === place.content;
    if (typeof written === 'string') {
      const joinsCode = written === '' && markdown[start - 1] === '`' && markdown[end] === '`';
      this.#writer.text(joinsCode ? '<!-- -->' : written);
    } else if (isInTable(markdown, { start }, place)) {
      this.#writer.text(written.inline ?? '');
    } else if (written.inline === undefined || (isFirst && this.#isBlankBehind(end))) {
      this.#writer.lines(written.lines, place.prefix, isFirst && place.marker);
    } else {
      this.#writer.text(written.inline);
    }
  }
}

/** Whether a mark is in a row of a table, which is one line. */
function isInTable(markdown: string, { start }: Pick<Span, 'start'>, { content }: Place): boolean {
  return markdown[content] === '|' && start !== content;
}

/** Code in a quote or list item without what its lines begin with there. */
function withoutPrefix(tag: Tag, { prefix }: Place): Tag {
  if (tag.body === undefined || prefix === '') return tag;
  const [first = '', ...rest] = tag.body.split('\n');
  const lines = rest.map((line) => {
    const start = [prefix, prefix.trimEnd()].find((beginning) => line.startsWith(beginning)) ?? '';
    return line.slice(start.length);
  });
  return { ...tag, body: [first, ...lines].join('\n') };
}
