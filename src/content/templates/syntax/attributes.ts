import type { Block } from '../read/blocks.js';
import { matchAt } from '../read/match-at.js';
import type { Source } from '../read/source.js';
import type { Edit } from '../tag.js';

const attributeList = /\{:[^{}\n]*\}/y;
const comment = /\{::comment\}/y;
const commentEnd = /\{:\/(?:comment)?\}/g;
const attributes = /\{[#.][\w-][^{}\n]*\}[ \t]*(?=\n|$)/y;
const listWithContents = /[^\n]*\n[ \t]*\{:[ \t]*toc\b[^{}\n]*\}/y;
const contents = /\[\[?_?toc_?\]\]?[ \t]*(?=\n|$)/iy;

/**
 * What only says how something looks: `{: .class #id}` of kramdown and Python-Markdown, and `{#id .class}` behind a
 * heading, which most generators know, or in a line of its own.
 */
export function attributeMark(source: Source, start: number, block: Block): Edit | undefined {
  const { text, rules } = source;
  if (rules.attributeLists) {
    const hidden = matchAt(comment, text, start) && source.ending(commentEnd, start);
    if (hidden) return remove(start, hidden.end);
    const list = matchAt(attributeList, text, start);
    if (list) return remove(start, start + list[0].length);
  }
  const inPlace = block.heading || (rules.attributeLines && start === block.content);
  const found = inPlace ? matchAt(attributes, text, start) : undefined;
  return found && remove(start, start + found[0].length);
}

/**
 * The place of a table of contents, which a feed has no use for: `[TOC]`, `[[toc]]`, or kramdown's list that `{:toc}`
 * stands behind.
 */
export function contentsMark(source: Source, start: number, block: Block): Edit | undefined {
  const { text, rules } = source;
  const list = rules.attributeLists && start < block.content ? matchAt(listWithContents, text, start) : undefined;
  if (list) return remove(start, start + list[0].length);
  const found = block.continues ? undefined : matchAt(contents, text, block.content);
  return found && remove(block.content, block.content + found[0].length);
}

function remove(start: number, end: number): Edit {
  return { type: 'edit', start, end, text: '' };
}
