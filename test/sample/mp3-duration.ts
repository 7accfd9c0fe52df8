/** Kilobits a second of layer III, by index: of MPEG 1, and of MPEG 2. */
const bitRates = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
/** Samples a second, by index, of MPEG 1; MPEG 2 has half of them. */
const sampleRates = [44_100, 48_000, 32_000] as const;

interface Frame {
  readonly length: number;
  readonly seconds: number;
}

/** A frame of MPEG 1 or 2, layer III (ISO/IEC 11172-3, 2.4.1.3; 13818-3, 2.4.2.3). */
function frameAt(bytes: Buffer, at: number): Frame | undefined {
  if (at + 4 > bytes.length) return undefined;
  const header = bytes.readUInt32BE(at);
  const isMpeg1 = ((header >>> 19) & 3) === 3;
  const isLayer3 = header >>> 21 === 0x7ff && ((header >>> 17) & 3) === 1;
  const bitRate = bitRates[isMpeg1 ? 0 : 1][(header >>> 12) & 15];
  const sampleRate = sampleRates[(header >>> 10) & 3];
  if (!isLayer3 || !bitRate || !sampleRate) return undefined;
  const rate = isMpeg1 ? sampleRate : sampleRate / 2;
  const samples = isMpeg1 ? 1152 : 576;
  const padding = (header >>> 9) & 1;
  return { length: Math.floor((samples / 8) * ((bitRate * 1000) / rate)) + padding, seconds: samples / rate };
}

/** How long an MP3 plays, in seconds, counted frame by frame; `undefined` for any other file. */
export function mp3Duration(bytes: Buffer): number | undefined {
  const tag = bytes.subarray(0, 3).toString('latin1') === 'ID3' ? 10 + synchsafe(bytes.readUInt32BE(6)) : 0;
  const first = frameAt(bytes, tag);
  if (!first) return undefined;
  // A frame that holds facts of the file in place of sound is not played.
  const isFacts = bytes.subarray(tag, tag + first.length).includes(/* of constant bit rate */ 'Info');
  let seconds = 0;
  let at = isFacts ? tag + first.length : tag;
  for (let frame = frameAt(bytes, at); frame; frame = frameAt(bytes, at)) {
    seconds += frame.seconds;
    at += frame.length;
  }
  return seconds;
}

/** Four bytes of seven bits each (ID3v2.4, 6.2). */
function synchsafe(value: number): number {
  return ((value >>> 24) << 21) | (((value >>> 16) & 0x7f) << 14) | (((value >>> 8) & 0x7f) << 7) | (value & 0x7f);
}
