import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { BodySettings } from '../model/body-settings.js';
import type { Dialect } from '../model/dialect.js';
import type { Extras } from './extras.js';
import type { Excluded, RemovalCounts } from './removals.js';

/**
 * All that the body of an article is made from. Plain data but for `resolve`, so that rendering can move to a worker
 * and its result can be kept.
 */
export interface RenderInput {
  /** The body as its author wrote it, with line ends `\n`, without front matter. */
  readonly markdown: string;
  /** For messages. */
  readonly path: string;
  /** The line of the file, from 1, that the body begins in. */
  readonly firstLine: number;
  /** The entry's own page: what relative addresses are relative to. */
  readonly url: string;
  /** The site's own address, absolute: what templates call its root. */
  readonly siteUrl: string;
  /** The folders of the project whose inside the site surely has at its root, as `path` is named; absent: none. */
  readonly rootFolders?: readonly string[];
  /** Begins every html id of this body, and of no other body. */
  readonly idPrefix: string;
  /** The title, if the front matter has one: a first heading that repeats it is removed. */
  readonly title?: string;
  readonly dialect: Dialect;
  /** Whether the file is MDX: imports, exports and components are then not text. */
  readonly mdx: boolean;
  /** A language tag of BCP 47, where the article or its site names one: it decides the direction of the body. */
  readonly language?: string;
  readonly settings: BodySettings;
  /** The address of another article, by a path relative to this one, a place or a name; `undefined` if it is none. */
  readonly resolve: (reference: string) => string | undefined;
}

/** A picture of a body. */
export interface BodyImage {
  /** As its author wrote it. */
  readonly reference: string;
  /** Absolute. */
  readonly url: string;
  /**
   * The alternative text; empty where HTML says so on purpose (`alt=""`), absent where there is none (`![](a.png)`).
   */
  readonly alt?: string;
  /** The line of the file, from 1, that it stands in. */
  readonly line?: number;
}

/** Sound, a film or a document that a body plays or links to. */
export type BodyMedia = Omit<BodyImage, 'alt'>;

/** The body as a feed carries it. */
export interface RenderedBody {
  /** Feed-safe HTML: only what the allow-list has, every address absolute. */
  readonly html: string;
  /** The first heading's text, taken out of the body because the article has no other title. */
  readonly title?: string;
  /** Plain text: the part before the marker, else the first prose, cut at a sentence; absent when there is none. */
  readonly summary?: string;
  /** How many blocks of the HTML stand above the author's mark; absent without one. */
  readonly aboveMark?: number;
  /** The pictures that the HTML shows, in their order; none with a `data:` address. */
  readonly images?: readonly BodyImage[];
  /** The sound, films and documents that the HTML plays or links to, wherever they are, each once. */
  readonly media?: readonly BodyMedia[];
  /** What was taken out, by kind; absent when nothing was. */
  readonly removed?: RemovalCounts;
  /** What selectors took out; absent when they took out nothing. */
  readonly excluded?: readonly Excluded[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes feed-safe HTML of an article's Markdown; what the body needs beside is loaded by `loadExtras`. */
export type Render = (input: RenderInput, extras?: Extras) => RenderedBody;
