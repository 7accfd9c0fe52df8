import type { Element, Root } from 'hast';
import type { BodySettings } from '../model/body-settings.js';
import { ownSelectors } from './own-selectors.js';
import { isPlain, mayNameIn, selectPlain } from './plain-selectors.js';
import type { RenderInput } from './rendering.js';
import { holdsFormulas } from './text/mark-formulas.js';

/** What only some bodies need, and what takes too long to load for all the others. */
export interface Extras {
  /** MathML for TeX. Throws an error whose message says what is wrong with the TeX. */
  readonly toMathml?: (tex: string, display: boolean) => Element;
  /** The emoji of a short code, without its colons. */
  readonly emojiOf?: (name: string) => string | undefined;
  /** All elements of a tree that one of the selectors names, some of them twice; the selectors are of the settings. */
  readonly selectAll?: (selectors: readonly string[], tree: Root) => readonly Element[];
}

/** For a body that needs none. */
export const noExtras: Extras = {};

const shortCode = /:[a-z\d+-][a-z\d_+-]*:/;
const anyElement = /<[a-z]/i;

/** Loads what a body needs beside what all need. */
export async function loadExtras({ markdown, settings }: Pick<RenderInput, 'markdown' | 'settings'>): Promise<Extras> {
  const math = holdsFormulas(markdown, settings.math);
  const emoji = settings.emoji && shortCode.test(markdown);
  const own = ownSelectors(settings);
  const usual = settings.exclude.length + settings.furniture.length > 0 && anyElement.test(markdown);
  const select = usual || own.length > 0;
  if (!math && !emoji && !select) return noExtras;
  return {
    ...(math ? { toMathml: (await import('./text/to-mathml.js')).toMathml } : {}),
    ...(emoji ? { emojiOf: (await import('./text/emoji-of.js')).emojiOf } : {}),
    ...(select ? { selectAll: await loadSelectAll(markdown, settings, own) } : {}),
  };
}

type SelectAll = NonNullable<Extras['selectAll']>;

/**
 * Nearly all selectors are one class: what reads the others is loaded only where these may name something. What an
 * author's own name may be written without its name: `![](a.png)` is an `img`.
 */
async function loadSelectAll(
  markdown: string,
  { exclude, furniture }: Pick<BodySettings, 'exclude' | 'furniture'>,
  own: readonly string[],
): Promise<SelectAll> {
  const lowered = markdown.toLowerCase();
  const likely = [...exclude, ...furniture].filter((selector) => mayNameIn(lowered, selector));
  const others = new Set([...likely, ...own].filter((selector) => !isPlain(selector)));
  const selectOthers = others.size > 0 ? (await import('./select-all.js')).selectAll : () => [];
  return (selectors, tree) => {
    const asked = selectors.filter((selector) => others.has(selector));
    const found = asked.length > 0 ? selectOthers(asked, tree) : [];
    return [...selectPlain(selectors, tree), ...found];
  };
}
