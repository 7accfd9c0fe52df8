import { readHeaders } from '../front-matter/read-headers.js';
import type { Spans } from './spans.js';

/** The spans of a field of a block of headers; a value has no parts. */
export function locateInHeaders(block: string, [name]: readonly (string | number)[]): Spans | undefined {
  const header = readHeaders(block).find(({ key }) => key === name);
  if (header === undefined) return undefined;
  const { keySpan, valueSpan } = header;
  return { key: keySpan, ...(valueSpan[1] > valueSpan[0] && { value: valueSpan }) };
}
