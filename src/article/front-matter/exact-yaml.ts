import { type Document, parseDocument } from 'yaml';

const options = { schema: 'failsafe', logLevel: 'silent', prettyErrors: false, uniqueKeys: false } as const;

/**
 * A block of YAML or JSON with the place of every key and value: several times slower than reading it, so only for a
 * file that has something to report. `undefined` where the parser gives up.
 */
export function parseExactly(block: string): Document.Parsed | undefined {
  try {
    return parseDocument(block, options);
  } catch {
    return undefined;
  }
}
