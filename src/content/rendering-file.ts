import { VFile } from 'vfile';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { type Extras, noExtras } from './extras.js';
import { RemovalTally } from './removals.js';
import type { BodyImage, BodyMedia, RenderInput } from './rendering.js';
import type { Formula } from './text/mark-formulas.js';

/** What goes along with a body through the processor: what it is made from, and what is found on the way. */
export interface Rendering {
  readonly input: RenderInput;
  readonly extras: Extras;
  readonly diagnostics: Diagnostic[];
  readonly removed: RemovalTally;
  /** How the addresses of the body's pictures were written, by what they became. */
  readonly pictures: Map<string, string>;
  /** The formulas that stand as marks in the text. */
  formulas: readonly Formula[];
  /** Whether the Markdown held HTML of its own: without it, much cannot be there and is not looked for. */
  hasHtml: boolean;
  images: readonly BodyImage[];
  media: readonly BodyMedia[];
  title?: string;
  /** How many blocks stand above the author's mark. */
  aboveMark?: number;
  summary?: string;
}

declare module 'vfile' {
  interface DataMap {
    rendering: Rendering;
  }
}

/** The beginning of a rendering. */
export function startRendering(input: RenderInput, extras: Extras = noExtras): Rendering {
  return {
    input,
    extras,
    diagnostics: [],
    removed: new RemovalTally(),
    pictures: new Map(),
    formulas: [],
    hasHtml: false,
    images: [],
    media: [],
  };
}

/** The file that a body is rendered in. */
export function renderingFile(markdown: string, rendering: Rendering): VFile {
  return new VFile({ value: markdown, data: { rendering } });
}

/** What goes along with the body that is rendered in a file. */
export function renderingOf(file: VFile): Rendering {
  const { rendering } = file.data;
  if (!rendering) throw new TypeError('A body is rendered in a file made by renderingFile.');
  return rendering;
}
