import type { Readable } from 'node:stream';

const lineEnd = 10;

/** Tells of each line of a stream of bytes, without its end. The bytes stay as they are. */
export function readLines(stream: Readable, onLine: (line: Buffer) => void): void {
  /** What came of a line whose end is still to come. */
  let parts: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(lineEnd); end >= 0; end = chunk.indexOf(lineEnd, start)) {
      const last = chunk.subarray(start, end);
      start = end + 1;
      const line = parts.length > 0 ? Buffer.concat([...parts, last]) : last;
      parts = [];
      onLine(line);
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  });
}
