import { settingName } from '../config/setting-name.js';
import type { MediaReference } from './article.js';
import { type FoundField, isTable } from './find-fields.js';
import type { FrontMatterValue } from './front-matter.js';
import { detailsBeside, detailsIn } from './media-details.js';
import type { Reading } from './reading.js';
import { shownValue } from './shown-value.js';

/** The keys of a table that can hold a picture's address, in order of precedence. */
const imageKeys = ['src', 'url', 'path', 'image', 'file', 'filename', 'feature', 'teaser'];

/** The same for other files; of one sound in several codings, the one that most players know comes first. */
const fileKeys = ['url', 'src', 'file', 'filename', 'path', 'href', 'audio', 'video', 'mp3', 'm4a', 'mp4'];
const codings = ['aac', 'opus', 'ogg', 'oga', 'flac', 'wav', 'webm', 'm4v', 'mov'];
const enclosureKeys = [...fileKeys, ...codings];

/** Switches that themes have under the names of pictures. */
const switches = new Set(['true', 'false', 'yes', 'no']);

/** Names under which nothing but files stands; under the others, players' addresses and settings do as well. */
const plainNames = /^(?:enclosures?|attachments?)$/i;

/** How deep a reference may be in the table or list of a field. */
const deepest = 3;

/** The lead picture of an article, as its author wrote it. */
export function imageOf({ find, frontMatter }: Reading): MediaReference | undefined {
  for (const found of find('image')) {
    const image = readMedia(found.value, found.path, imageKeys);
    if (image) return { ...detailsBeside(frontMatter.data, found.path, 'image'), ...image };
  }
  return undefined;
}

/** The other files that go with an article: those of all names together, each once. */
export function enclosuresOf({ find, frontMatter, complain }: Reading): readonly MediaReference[] {
  const files = find('enclosures').flatMap((found) => {
    const beside = detailsBeside(frontMatter.data, found.path);
    return readAll(found, complain).map((file) => ({ ...beside, ...file }));
  });
  return files.filter((file, index) => files.findIndex(({ reference }) => reference === file.reference) === index);
}

function readAll({ name, path, value }: FoundField, complain: Reading['complain']): readonly MediaReference[] {
  const items = Array.isArray(value)
    ? value.map((item, index) => ({ item, field: [...path, index] }))
    : [{ item: value, field: path }];
  const isPlain = plainNames.test(name);
  return items.flatMap(({ item, field }) => {
    const file = readMedia(item, field, enclosureKeys);
    if (!file && isPlain && isTable(item))
      complain('unusable-link', { field: settingName(field), value: shownValue(item) }, { path: field });
    return file && (isPlain || isFile(file)) ? file : [];
  });
}

/** Whether a reference is to a file: it has an extension that is not a page's, or a media type. */
function isFile({ reference, mediaType }: MediaReference): boolean {
  const [, extension] = /^[^?#]*\.([a-z\d]{2,5})(?:[?#]|$)/i.exec(reference.replace(/^https?:\/\/[^/]*/i, '')) ?? [];
  return mediaType !== undefined || (extension !== undefined && !/^(?:html?|php\d?|aspx?|jsp|cgi)$/i.test(extension));
}

function readMedia(
  value: FrontMatterValue | undefined,
  field: MediaReference['field'],
  keys: readonly string[],
  depth = 0,
): MediaReference | undefined {
  if (value === undefined || depth > deepest) return undefined;
  if (typeof value === 'string') return readText(value, field);
  const inside = isTable(value)
    ? keys.map((key) => [key, value[key]] as const)
    : value.map((item, index) => [index, item] as const);
  for (const [step, item] of inside) {
    const found = readMedia(item, [...field, step], keys, depth + 1);
    if (found) return isTable(value) ? { ...detailsIn(value), ...found } : found;
  }
  return undefined;
}

/** A reference alone, or as WordPress has it: the address, the length and the media type, each on a line of its own. */
function readText(text: string, field: MediaReference['field']): MediaReference | undefined {
  const [reference = '', length = '', mediaType = ''] = text.split('\n').flatMap((line) => line.trim() || []);
  if (reference === '' || switches.has(reference)) return undefined;
  return {
    reference,
    field,
    ...(/^[1-9]\d{0,14}$/.test(length) && { length: Number(length) }),
    ...(/^[a-z]+\/[\w.+-]+$/.test(mediaType) && { mediaType }),
  };
}
