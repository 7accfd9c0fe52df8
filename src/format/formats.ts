import type { FeedDocument, FormatName } from '../model/feed-document.js';
import { writeAtom } from './atom.js';
import { writeJsonFeed } from './json-feed.js';
import { formatMediaTypes } from './media-types.js';
import { writeRss } from './rss.js';

/** All that the rest of the program knows of a format. */
export interface Format {
  /** What people call it. */
  readonly label: string;
  readonly mediaType: string;
  /** Where it is written unless the configuration says otherwise. */
  readonly fileName: string;
  /** The text of a whole feed, the same for the same document. */
  readonly write: (document: FeedDocument) => string;
}

/** The formats that Tidings writes. A further one is a line here and a module beside. */
export const formats: Readonly<Record<FormatName, Format>> = {
  rss: { label: 'RSS', mediaType: formatMediaTypes.rss, fileName: 'rss.xml', write: writeRss },
  atom: { label: 'Atom', mediaType: formatMediaTypes.atom, fileName: 'atom.xml', write: writeAtom },
  json: { label: 'JSON Feed', mediaType: formatMediaTypes.json, fileName: 'feed.json', write: writeJsonFeed },
};
