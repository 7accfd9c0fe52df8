import { attributeMark, contentsMark } from '../syntax/attributes.js';
import { componentMark } from '../syntax/component.js';
import { alertMark, asideMark, containerMark } from '../syntax/container.js';
import { commentMark, unreadMark, verbatimMark } from '../syntax/html.js';
import { liquidTag } from '../syntax/liquid.js';
import { markdownElementMark } from '../syntax/markdown-element.js';
import { expressionMark, moduleMark } from '../syntax/module.js';
import { output, outputComment } from '../syntax/output.js';
import { columnBreak, shortcode } from '../syntax/shortcode.js';
import { barOfAddress, sourceLink } from '../syntax/source-link.js';
import type { Code, Kept, Mark } from '../tag.js';
import type { Block } from './blocks.js';
import { backticks } from './code-spans.js';
import type { Rules } from './rules.js';
import type { Source } from './source.js';

/** Finds a mark that begins at a place; for marks that are whole lines, `start` is where the line begins. */
export type Recognise = (source: Source, start: number, block: Block) => Mark | undefined;

/** What to look for. */
export interface Recognisers {
  /** Once a line. */
  readonly lines: readonly Recognise[];
  /** Where to look in a line; matches one character. */
  readonly special: RegExp;
  /** At every such place, by the character there. */
  readonly inline: Readonly<Record<string, readonly Recognise[]>>;
}

const special = /[`{<\\]/g;
const specialOrBar = new RegExp(`${special.source}|${barOfAddress.source}`, 'g');

/** What an article can hold under these rules; what stands first is tried first. */
export function recognisersFor(rules: Rules): Recognisers {
  const isMdx = rules.components !== 'none';
  return {
    lines: [
      containerMark,
      alertMark,
      contentsMark,
      ...(isMdx ? [moduleMark] : []),
      ...(rules.indentedAsides ? [asideMark] : []),
    ],
    special: rules.sourceLinks ? specialOrBar : special,
    inline: {
      ...(rules.sourceLinks && { '|': [sourceLink] }),
      '`': [codeSpan],
      '\\': [isMdx ? escapedBrace : escapedBacktick],
      '<': [
        commentMark,
        ...(isMdx ? [unreadMark, columnBreak, componentMark] : [verbatimMark, columnBreak]),
        ...(rules.markdownElements ? [markdownElementMark] : []),
      ],
      '{': [
        shortcode,
        liquidTag,
        output,
        ...(rules.comments ? [outputComment] : []),
        attributeMark,
        ...(rules.sourceLinks ? [sourceLink] : []),
        ...(isMdx ? [expressionMark] : []),
      ],
    },
  };
}

function codeSpan(source: Source, start: number, block: Block): Code | Kept {
  const end = source.codeSpans.endOf(start, block.heading ? block.end : undefined);
  return end === undefined ? { type: 'kept', end: start + backticks(source.text, start) } : { type: 'code', end };
}

function escapedBacktick({ text }: Source, start: number): Kept | undefined {
  return /[`\\]/.test(text.charAt(start + 1)) ? { type: 'kept', end: start + 2 } : undefined;
}

function escapedBrace({ text }: Source, start: number): Kept | undefined {
  return /[`\\{<]/.test(text.charAt(start + 1)) ? { type: 'kept', end: start + 2 } : undefined;
}
