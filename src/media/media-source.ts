import type { Dialect } from '../model/dialect.js';

/** What a look at a media file tells; what could not be found out is absent. */
export interface MediaFacts {
  /** Bytes. */
  readonly length: number;
  /** By content and not by name, such as `image/png`; absent where the content does not tell. */
  readonly mediaType?: string;
  /** Pixels, as shown: after the turn that a camera noted. */
  readonly width?: number;
  /** Pixels, as shown. */
  readonly height?: number;
  /** Seconds. */
  readonly duration?: number;
  /** Whether the colours of a JPEG or PNG are RGB. */
  readonly isRgb?: boolean;
}

/** The article that names a media file: what a reference in it is relative to. */
export interface MediaUser {
  /** Of its file, relative to the root. */
  readonly path: string;
  /** Of its file, inside its articles folder. */
  readonly place: string;
  /** Its own page. */
  readonly url: string;
  /** Decides where files are looked for. */
  readonly dialect: Dialect;
}

/** A file that a reference means. */
export interface LocalMedia {
  readonly kind: 'file';
  /** For messages: relative to the root. */
  readonly path: string;
  /** Where in a folder such as `static` it is, whose inside the site has at its root; absent beside an article. */
  readonly placeOnSite?: string;
  readonly facts: MediaFacts;
}

/** What became of looking for a media file. */
export type FoundMedia =
  | LocalMedia
  /** Somewhere on the web, and what its server said. */
  | { readonly kind: 'remote'; readonly facts: Partial<MediaFacts> }
  /** In none of the places where it should be: paths relative to the root, or an address that its server has nothing at. */
  | { readonly kind: 'missing'; readonly tried: readonly string[] }
  /** Nobody could look, or nobody was to ask; `reason` is in words. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** How the core asks for media files, wherever they are: it reads no file and no network itself. */
export interface MediaSource {
  /**
   * Looks for what a reference means.
   *
   * @param reference as the author wrote it: a path, or an address.
   */
  readonly find: (reference: string, user: MediaUser) => Promise<FoundMedia> | FoundMedia;
}
