import { type BlockSettings, blockKinds, paragraph } from './blocks.js';
import type { Random } from './random.js';
import { plainSentence } from './sentences.js';

/** The body of an article, with two sentences that have to be in whatever is made of it. */
export interface CorpusBody {
  readonly markdown: string;
  readonly opening: string;
  readonly closing: string;
}

/** Bodies have from so many to so many characters, about. */
const shortest = 1_600;
const longest = 9_800;

/** Writes a body of some thousand characters. */
export function bodyOf(random: Random, slug: string, linked: string): CorpusBody {
  const settings: BlockSettings = { random, linked, slug, notes: [] };
  const opening = plainSentence(random);
  const closing = plainSentence(random);
  const length = random.between(shortest, longest);
  const blocks = [`${opening} ${paragraph(settings)}`];
  for (let written = 0; written < length; written += blocks.at(-1)?.length ?? length) blocks.push(block(settings));
  blocks.push(closing, ...settings.notes.map((note, index) => `[^${index + 1}]: ${note}`));
  return { markdown: `${blocks.join('\n\n')}\n`, opening, closing };
}

function block(settings: BlockSettings): string {
  let left = settings.random.between(1, 100);
  const chosen = blockKinds.find(([share]) => {
    left -= share;
    return left <= 0;
  });
  return (chosen?.[1] ?? paragraph)(settings);
}
