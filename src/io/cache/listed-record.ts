import type { ListedFile } from '../../article/parse-memory.js';
import type { Instant } from '../../model/instant.js';

/** An article that there is nothing more to say of, as nearly all are. */
const plain = /^(-?\d+)\t([\dTZ:-]+)\t(\S+)$/;

/** What was made of a file as a text without line ends. */
export function toRecord(file: ListedFile): string {
  const { listed, diagnostics, until, isOfStart } = file;
  const isPlain = listed && !listed.claims && listed.id === listed.url && diagnostics.length === 0 && !until;
  const record = isPlain && isOfStart ? `${listed.mark}\t${listed.published}\t${listed.url}` : '';
  return plain.test(record) ? record : JSON.stringify(file);
}

/** The way back; `undefined` where time has changed it meanwhile. */
export function fromRecord(record: string, now: Instant): ListedFile | undefined {
  if (!record.startsWith('{')) {
    const [first, second] = [record.indexOf('\t'), record.lastIndexOf('\t')];
    const url = record.slice(second + 1);
    const published = record.slice(first + 1, second) as Instant;
    return {
      listed: { mark: Number(record.slice(0, first)), id: url, url, published },
      diagnostics: [],
      isOfStart: true,
    };
  }
  const file: ListedFile = JSON.parse(record);
  return isOver(file, now) ? undefined : file;
}

/** Whether time has changed what was made of a file. */
export function isOver({ until }: ListedFile, now: Instant): boolean {
  return until !== undefined && now >= until;
}

/** The parts of a line that `keptLine` made: a signature, a key of the beginning or nothing, and a record. */
export function partsOf(line: string): { readonly signature: string; readonly start: string; readonly record: string } {
  const first = line.indexOf('\t');
  const second = line.indexOf('\t', first + 1);
  return { signature: line.slice(0, first), start: line.slice(first + 1, second), record: line.slice(second + 1) };
}
