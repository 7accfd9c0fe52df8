import picocolors from 'picocolors';
import { type Palette, plain } from '../diagnostic/print-text.js';
import type { Environment, Output } from './host.js';

/**
 * The colours for a stream: none where `NO_COLOR` is set (https://no-color.org) or where it is no terminal, unless
 * `FORCE_COLOR` asks for them.
 */
export function coloursFor(stream: Output, { NO_COLOR, FORCE_COLOR, TERM }: Environment): Palette {
  if (NO_COLOR) return plain;
  const wanted = FORCE_COLOR === undefined ? stream.isTTY === true && TERM !== 'dumb' : FORCE_COLOR !== '0';
  return wanted ? picocolors.createColors(true) : plain;
}
