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
  const [, mark, published, url = ''] = plain.exec(record) ?? [];
  if (mark !== undefined) {
    const listed = { mark: Number(mark), id: url, url, published: published as Instant };
    return { listed, diagnostics: [], isOfStart: true };
  }
  const file: ListedFile = JSON.parse(record);
  return isOver(file, now) ? undefined : file;
}

/** Whether time has changed what was made of a file. */
export function isOver({ until }: ListedFile, now: Instant): boolean {
  return until !== undefined && now >= until;
}

/** The record in a line that `keptLine` made: what stands behind the signature and the key of the beginning. */
export function recordIn(line: string): string {
  return line.slice(line.indexOf('\t', line.indexOf('\t') + 1) + 1);
}
