import { decodeReferences } from './decode-references.js';

/** Tags that go without a trace: HTML's elements for parts of a line, and those that are out of use. */
const inline = new Set(
  `a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt
   u var`.split(/\s+/),
);

/** Tags that part words, so that a space is left of them. */
const parting = new Set('blockquote br div h1 h2 h3 h4 h5 h6 hr li ol p ul'.split(' '));

/** Tags that need no closing one. */
const alone = new Set(['br', 'hr', 'wbr', 'img']);

const tag = /<(\/?)([a-z][a-z\d]*)(?:[\s/][^<>]*)?>/gi;

/**
 * A text with the tags of HTML taken out and its character references decoded, once.
 *
 * A tag is one only if its name is known and it is closed, or needs no closing: `Array<T>`, `the <b> element` and
 * `a < b` stay as they are. What stands between the tags stays.
 */
export function withoutHtml(text: string): string {
  return decodeReferences(text.includes('<') ? withoutTags(text) : text);
}

function withoutTags(text: string): string {
  const tags = tagsToDrop(text);
  return text.replace(tag, (written, _, name: string, at: number) => {
    if (!tags.has(at)) return written;
    return parting.has(name.toLowerCase()) ? ' ' : '';
  });
}

/** The offsets of the tags that are known and have their other half. */
function tagsToDrop(text: string): ReadonlySet<number> {
  const dropped = new Set<number>();
  const open = new Map<string, number[]>();
  for (const { index, 1: slash, 2: written = '' } of text.matchAll(tag)) {
    const name = written.toLowerCase();
    const opened = open.get(name) ?? [];
    const opening = slash ? opened.pop() : undefined;
    if (alone.has(name)) dropped.add(index);
    else if (opening !== undefined) dropped.add(opening).add(index);
    else if (!slash && (inline.has(name) || parting.has(name))) {
      opened.push(index);
      open.set(name, opened);
    }
  }
  return dropped;
}
