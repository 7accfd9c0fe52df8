import { type FileHandle, open, readFile } from 'node:fs/promises';
import { examine } from '../../media/examine.js';
import type { MediaFacts } from '../../media/media-source.js';
import { isPlayed } from '../../media/media-type.js';
import { playTimeIn, playTimeOfBytes } from '../../media/play-time.js';

/** Bytes of the longest file that is counted through to find out how long it plays. */
const mostInMemory = 512 * 1024 * 1024;

/** Measures a media file: of most, only the first bytes are read. What cannot be found out is absent. */
export async function measureFile(file: string): Promise<MediaFacts> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const facts = await examine(size, (length) => readHead(handle, Math.min(length, size)));
    if (facts.mediaType === undefined || !isPlayed(facts.mediaType)) return facts;
    const duration = (await playTimeOf(file, facts.mediaType)) ?? (await countedTime(file, facts));
    return duration === undefined ? facts : { ...facts, duration };
  } finally {
    await handle.close();
  }
}

async function readHead(handle: FileHandle, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

/** Reads as little as the format allows. */
async function playTimeOf(file: string, mediaType: string): Promise<number | undefined> {
  const { fromFile } = await import('strtok3');
  const tokenizer = await fromFile(file);
  try {
    // Its name is not told: what the content is has been found out already.
    tokenizer.fileInfo = { mimeType: mediaType, size: tokenizer.fileInfo.size };
    return await playTimeIn(tokenizer, mediaType);
  } finally {
    await tokenizer.close();
  }
}

/** Counting through a file is forty times as fast in memory as with a read from disk for each of its parts. */
async function countedTime(file: string, { length, mediaType = '' }: MediaFacts): Promise<number | undefined> {
  if (length > mostInMemory) return undefined;
  const bytes = await readFile(file);
  return playTimeOfBytes(bytes, mediaType, bytes.length);
}
