import { mediaTypeByName } from '../media/media-type.js';

/** The forms of transcripts that players take (Podcasting 2.0, "transcript"), by the extensions of their files. */
const types: Readonly<Record<string, string>> = {
  vtt: 'text/vtt',
  srt: 'application/x-subrip',
  json: 'application/json',
  html: 'text/html',
  htm: 'text/html',
  txt: 'text/plain',
};

/** The media type of a transcript by the extension of its file; without one that is known, its address is that of a page. */
export function transcriptType(url: string): string {
  const extension = /\.([a-z]+)$/i.exec(new URL(url).pathname)?.[1] ?? '';
  return types[extension.toLowerCase()] ?? mediaTypeByName(url) ?? 'text/html';
}
