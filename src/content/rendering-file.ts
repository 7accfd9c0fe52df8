import { VFile } from 'vfile';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { RenderInput } from './rendering.js';

/** What goes along with a body through the processor: what it is made from, and what is found on the way. */
export interface Rendering {
  readonly input: RenderInput;
  readonly diagnostics: Diagnostic[];
  title?: string;
  summary?: string;
}

declare module 'vfile' {
  interface DataMap {
    rendering: Rendering;
  }
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
