import type { FeedDocument, FormatName } from '../model/feed-document.js';
import { atomWriter } from './atom.js';
import type { FeedWriter } from './feed-writer.js';
import { jsonWriter } from './json-feed.js';
import { formatMediaTypes } from './media-types.js';
import { rssWriter } from './rss.js';
import { writeFeed } from './write-feed.js';

/** All that the rest of the program knows of a format. */
export interface Format {
  /** What people call it. */
  readonly label: string;
  readonly mediaType: string;
  /** Where it is written unless the configuration says otherwise. */
  readonly fileName: string;
  readonly writer: FeedWriter;
  /** The text of a whole feed, the same for the same document. */
  readonly write: (document: FeedDocument) => string;
}

/** The formats that Tidings writes. A further one is a line here and a module beside. */
export const formats: Readonly<Record<FormatName, Format>> = {
  rss: format('RSS', 'rss.xml', formatMediaTypes.rss, rssWriter),
  atom: format('Atom', 'atom.xml', formatMediaTypes.atom, atomWriter),
  json: format('JSON Feed', 'feed.json', formatMediaTypes.json, jsonWriter),
};

function format(label: string, fileName: string, mediaType: string, writer: FeedWriter): Format {
  return { label, mediaType, fileName, writer, write: (document) => writeFeed(writer, document) };
}
