import type { Root } from 'mdast';

/** A plugin that settles how a remark processor parses. */
export type MarkdownParser = (this: object) => undefined;

/** CommonMark with GFM's tables, footnotes, task lists, strikethrough and autolinks, as fast as this machine can. */
export async function loadMarkdownParser(): Promise<MarkdownParser> {
  return (await loadSatteriParser()) ?? loadReferenceParser();
}

/**
 * Parses with satteri, which makes the tree that remark-parse and remark-gfm make, ten times faster.
 *
 * `undefined` where its native binary does not load: not every machine has one, and some installs leave it out.
 */
export async function loadSatteriParser(): Promise<MarkdownParser | undefined> {
  try {
    const { markdownToMdast } = await import('./satteri.js');
    // Front matter is gone by now: what looks like it is a rule between paragraphs.
    const options = { features: { gfm: true, frontmatter: false }, position: false };
    return function (): undefined {
      Object.assign(this, { parser: (text: string) => markdownToMdast(text, options) as Root });
    };
  } catch {
    return undefined;
  }
}

/** Parses with remark-parse, which is in remark, and remark-gfm: the reference and the fallback. */
export async function loadReferenceParser(): Promise<MarkdownParser> {
  const { default: remarkGfm } = await import('remark-gfm');
  return remarkGfm;
}
