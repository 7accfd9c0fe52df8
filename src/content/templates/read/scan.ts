import { indentedKey } from '../syntax/container.js';
import { type Edit, type Found, type Mark, noArguments, type Place, type Tag } from '../tag.js';
import type { Addresses } from '../template-input.js';
import { type Block, Blocks } from './blocks.js';
import { Dedent } from './dedent.js';
import { lineEnd, placeOf } from './lines.js';
import { matchAt } from './match-at.js';
import { rawMarkers } from './raw-markers.js';
import { type Recognise, type Recognisers, recognisersFor } from './recognisers.js';
import type { Rules } from './rules.js';
import { Source } from './source.js';

const nowhere: Place = { content: -1, prefix: '', marker: false };
const mdxFence = /(`{3,}|~{3,})[ \t]*mdx-code-block[ \t]*(?=\n|$)/y;
const fenceMarks = /([ \t>]*)(`{3,}|~{3,})[ \t]*(?=\n|$)/y;

/** Finds all marks of a text, in their order; code is left alone but for what the site generator takes out of it. */
export function findMarks(text: string, rules: Rules, addresses: Addresses): readonly Found[] {
  return new Scan(text, rules, addresses).run();
}

class Scan {
  readonly #text: string;
  readonly #rules: Rules;
  readonly #source: Source;
  readonly #blocks: Blocks;
  readonly #recognisers: Recognisers;
  readonly #dedent = new Dedent();
  readonly #found: Found[] = [];
  /** Where the line begins that ends a fence whose content is read as text. */
  #fenceEnd = -1;

  constructor(text: string, rules: Rules, addresses: Addresses) {
    this.#text = text;
    this.#rules = rules;
    this.#source = new Source(text, rules, addresses);
    this.#blocks = new Blocks(text, rules.components !== 'all');
    this.#recognisers = recognisersFor(rules);
  }

  run(): readonly Found[] {
    for (let start = 0; start < this.#text.length; ) {
      if (start === this.#fenceEnd) {
        this.#blocks.endParagraph();
        start = lineEnd(this.#text, start) + 1;
        continue;
      }
      const block = this.#blocks.read(start);
      start = (block.kind === 'blank' ? block.end : this.#lines(start, block)) + 1;
    }
    this.#leaveAsides(0, this.#text.length);
    return this.#found.sort((a, b) => a.mark.start - b.mark.start);
  }

  /** @returns the end of the last line read */
  #lines(start: number, block: Block): number {
    this.#leaveAsides(block.indent, start);
    if (block.kind === 'code' && this.#unfence(block)) return lineEnd(this.#text, start);
    const columns = this.#columnsToCut(block);
    const from = columns > 0 ? this.#cut(start, block.end, columns) : start;
    if (block.kind === 'text') return this.#line(from, block, columns);
    this.#code(block.content, block.end);
    return block.end;
  }

  #line(start: number, block: Block, cut: number): number {
    const place = lazily(() => placeOf(this.#text, start, block.content));
    const isAlone = ({ start: from, end }: Tag | Edit) =>
      from === block.content && this.#text.slice(end, lineEnd(this.#text, end)).trim() === '';
    const take = (mark: Mark, at: number): number => {
      if (mark.type === 'code') this.#code(at, mark.end);
      if (mark.type === 'tag' || mark.type === 'edit') {
        this.#found.push({ mark, place: place() });
        this.#indent(mark, block.column, cut, isAlone(mark));
      }
      return mark.end;
    };
    const first = firstOf(this.#recognisers.lines, this.#source, start, block);
    if (first) this.#blocks.endParagraph();
    let at = first ? take(first, start) : block.content;
    let end = lineEnd(this.#text, Math.max(at, block.end));
    for (;;) {
      const next = this.#source.ending(this.#recognisers.special, at)?.start ?? this.#text.length;
      if (next >= end) return end;
      const kinds = this.#recognisers.inline[this.#text.charAt(next)] ?? [];
      const mark = firstOf(kinds, this.#source, next, block);
      at = mark ? take(mark, next) : next + 1;
      if (at > end) end = lineEnd(this.#text, at);
    }
  }

  #indent(mark: Tag | Edit, column: number, cut: number, isAlone: boolean): void {
    const { role, key } = (mark.type === 'tag' ? mark : mark.section) ?? {};
    if (key === undefined) return;
    if (key === indentedKey) {
      this.#dedent.openAside(key, column - cut, column + 4);
      this.#blocks.indentTo(column + 4);
    } else if (mark.type === 'edit' || mark.syntax === 'component') {
      if (role === 'open' && isAlone) this.#dedent.open(key, column - cut);
      else if (role === 'open') this.#dedent.openInline(key);
      else if (role === 'close') this.#dedent.close(key);
    }
  }

  #leaveAsides(indent: number, at: number): void {
    for (const key of this.#dedent.leave(indent)) {
      const named = { name: '', label: '', key, args: noArguments };
      const mark: Tag = { type: 'tag', syntax: 'container', role: 'close', ...named, start: at, end: at };
      this.#found.push({ mark, place: { content: at, prefix: '', marker: false } });
    }
  }

  #columnsToCut(block: Block): number {
    const columns = this.#dedent.columns(block.indent);
    const left = block.indent - columns - Math.max(0, block.base - columns);
    // MDX knows no indented code: four spaces more are a paragraph all the same.
    return this.#rules.components === 'all' && !block.continues && left >= 4 ? columns + left : columns;
  }

  /** Takes indentation off lines. @returns where the first line now begins */
  #cut(start: number, end: number, columns: number): number {
    let first: number | undefined;
    for (let line = start; line <= end; line = lineEnd(this.#text, line) + 1) {
      let at = line;
      for (let column = 0; column < columns && /[ \t]/.test(this.#text.charAt(at)); at += 1) {
        column += this.#text[at] === '\t' ? 4 : 1;
      }
      first ??= at;
      if (at > line) this.#edit(line, at);
    }
    return first ?? start;
  }

  /** Takes away the lines that begin and end a fence of MDX. @returns whether it is one, and has an end */
  #unfence({ content, end }: Block): boolean {
    const opening = this.#rules.mdxFences ? matchAt(mdxFence, this.#text, content) : undefined;
    if (!opening) return false;
    const last = this.#text.lastIndexOf('\n', end - 1) + 1;
    const closing = last > content ? matchAt(fenceMarks, this.#text, last) : undefined;
    if (!closing?.[2]?.startsWith(opening[1] ?? '')) return false;
    this.#fenceEnd = last;
    this.#edit(content, lineEnd(this.#text, content));
    this.#edit(last + (closing[1]?.length ?? 0), end);
    return true;
  }

  #code(start: number, end: number): void {
    const code = this.#text.slice(start, end);
    const { rawInCode, escapeInCode, notesInCode } = this.#rules;
    const inCode = [rawInCode ? rawMarkers : undefined, escapeInCode, notesInCode];
    for (const pattern of inCode) {
      for (const { 0: marker, index } of pattern ? code.matchAll(pattern) : []) {
        this.#edit(start + index, start + index + marker.length);
      }
    }
  }

  #edit(start: number, end: number): void {
    this.#found.push({ mark: { type: 'edit', start, end, text: '' }, place: nowhere });
  }
}

function firstOf(kinds: readonly Recognise[], source: Source, start: number, block: Block): Mark | undefined {
  for (const recognise of kinds) {
    const mark = recognise(source, start, block);
    if (mark) return mark;
  }
  return undefined;
}

function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
