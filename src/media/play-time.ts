import { type IAudioMetadata, type IOptions, parseBuffer, parseFromTokenizer } from 'music-metadata';

type Tokenizer = Parameters<typeof parseFromTokenizer>[0];

/** The whole file is read where nothing shorter tells how long it plays; pictures in it are not. */
const thorough: IOptions = { duration: true, skipCovers: true };
const brief: IOptions = { duration: false, skipCovers: true };

/** The formats that say in one place how long they play, most of them at their beginning; others are counted through. */
const toldAtOnce: ReadonlySet<string> = new Set([
  'audio/mpeg',
  'audio/vnd.wave',
  'audio/mp4',
  'video/mp4',
  'audio/flac',
]);

/** Bytes of the longest file whose beginning is read alone: the system keeps zeros without using memory for them. */
const largest = 2 ** 30;

/** How long the sound or film in a file plays, in seconds; `undefined` if its format does not say so in one place. */
export async function playTimeIn(file: Tokenizer, mediaType: string): Promise<number | undefined> {
  if (!toldAtOnce.has(mediaType)) return undefined;
  return durationIn(await parseFromTokenizer(file, brief).catch(() => undefined));
}

/**
 * How long the sound or film plays that these bytes are, or are the beginning of; `undefined` if they do not tell.
 *
 * @param length of the whole file, in bytes; absent where it is not known.
 */
export async function playTimeOfBytes(
  bytes: Uint8Array,
  mediaType: string,
  length: number | undefined,
): Promise<number | undefined> {
  const isWhole = length === bytes.length;
  if (!isWhole && (length === undefined || length > largest || !toldAtOnce.has(mediaType))) return undefined;
  const parsed = parseBuffer(padded(bytes, length), { mimeType: mediaType }, isWhole ? thorough : brief);
  return durationIn(await parsed.catch(() => undefined));
}

/** The bytes with zeros in place of the rest: the length of the whole says how long even bit rates play. */
function padded(bytes: Uint8Array, length: number): Uint8Array {
  if (length <= bytes.length) return bytes;
  const whole = new Uint8Array(length);
  whole.set(bytes);
  return whole;
}

/** The duration that music-metadata found, to the millisecond. */
function durationIn(metadata: IAudioMetadata | undefined): number | undefined {
  const duration = metadata?.format.duration;
  if (duration === undefined || !Number.isFinite(duration) || duration <= 0) return undefined;
  return Math.round(duration * 1000) / 1000;
}
