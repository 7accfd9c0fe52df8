import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/io/render/read-lines.js';

async function linesOf(chunks: readonly Buffer[]): Promise<readonly string[]> {
  const stream = new PassThrough();
  const lines: string[] = [];
  readLines(stream, (line) => lines.push(line.toString()));
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  await new Promise((resolve) => stream.on('end', resolve));
  return lines;
}

describe('the lines of a stream', () => {
  it('are the same however its bytes are parted', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 9 }).map((text) => text.replaceAll('\n', ' ')));
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.nat({ max: 60 })), async (lines, cuts) => {
        const expected = lines.map((line) => line.toWellFormed());
        const bytes = Buffer.from(expected.map((line) => `${line}\n`).join(''));
        const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((place, index) => bytes.subarray(places[index], place));
        expect(await linesOf(chunks)).toEqual(expected);
      }),
    );
  });

  it('are told of when they have ended', async () => {
    expect(await linesOf([Buffer.from('one\ntw')])).toEqual(['one']);
  });
});
