import type { MediaReference } from './article.js';
import { parseDuration } from './duration.js';
import { isTable, keyIn, keysIn, normalizeName } from './find-fields.js';
import type { FrontMatterValue } from './front-matter.js';
import { onOneLine } from './plain-text.js';

/** What front matter can say of a media file beside where it is. */
export type MediaDetails = Omit<MediaReference, 'reference' | 'field'>;

type Table = Readonly<Record<string, FrontMatterValue>>;

/** The names of each detail, in order of precedence; letter case, `-` and `_` make no difference. */
const names = {
  mediaType: ['type', 'mime_type', 'media_type', 'content_type'],
  length: ['length', 'size', 'bytes', 'file_size', 'size_in_bytes'],
  title: ['title', 'caption'],
  duration: ['duration', 'duration_in_seconds'],
  description: ['alt', 'alt_text', 'description'],
  credit: ['credit', 'credits', 'photographer', 'attribution'],
} as const satisfies Readonly<Record<keyof MediaDetails, readonly string[]>>;

/** The details that the table of a media file says: `{ src: a.png, alt: A chart }`. */
export function detailsIn(table: Table): MediaDetails {
  return readDetails((name) => valueAt(table, name));
}

/**
 * The details that stand beside the field of a media file: `imageAlt`, `cover_image_alt` and `coverAlt` beside
 * `cover_image`, `podcast_bytes` beside `podcast_file`.
 *
 * @param way the keys that lead to the field.
 * @param stem what such names can begin with whatever the field is called, also at the top: `image`.
 */
export function detailsBeside(data: Table, way: readonly string[], stem?: string): MediaDetails {
  const key = way.at(-1) ?? '';
  const table = way
    .slice(0, -1)
    .reduce<FrontMatterValue>((value, step) => (isTable(value) ? (value[step] ?? '') : ''), data);
  if (!isTable(table)) return {};
  const stems = [key, key.replace(/[-_]?(?:image|img|file|url|src|path)$/i, ''), stem ?? ''].filter(Boolean);
  if (!stems.some((one) => hasLonger(table, one) || (one === stem && hasLonger(data, one)))) return {};
  return readDetails(
    (name) =>
      stems.map((one) => valueAt(table, `${one}_${name}`)).find((value) => value !== undefined) ??
      (stem === undefined ? undefined : valueAt(data, `${stem}_${name}`)),
  );
}

/** Whether a table has a key that begins with a name and goes on. */
function hasLonger(table: Table, name: string): boolean {
  const start = normalizeName(name);
  for (const key of keysIn(table).keys()) if (key.length > start.length && key.startsWith(start)) return true;
  return false;
}

function readDetails(textAt: (name: string) => string | undefined): MediaDetails {
  const read = (detail: keyof MediaDetails) =>
    onOneLine(names[detail].map(textAt).find((value) => value !== undefined) ?? '');
  const mediaType = read('mediaType').toLowerCase();
  const length = read('length');
  const title = read('title');
  const duration = parseDuration(read('duration'));
  const description = read('description');
  const credit = read('credit');
  return {
    ...(/^[a-z]+\/[\w.+-]+$/.test(mediaType) && { mediaType }),
    // Who does not know either says 0: no file that is offered is that short.
    ...(/^[1-9]\d{0,14}$/.test(length) && { length: Number(length) }),
    ...(title && { title }),
    ...(duration && { duration }),
    ...(description && { description }),
    ...(credit && { credit }),
  };
}

function valueAt(table: Table, name: string): string | undefined {
  const key = keyIn(table, name);
  const value = key === undefined ? undefined : table[key];
  return typeof value === 'string' ? value : undefined;
}
