import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Dialect } from '../model/dialect.js';

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
  /** Begins every html id of this body, and of no other body. */
  readonly idPrefix: string;
  /** The title, if the front matter has one: a first heading that repeats it is removed. */
  readonly title?: string;
  readonly dialect: Dialect;
  /** Whether the file is MDX: imports, exports and components are then not text. */
  readonly mdx: boolean;
  /** The address of another article, by a path relative to this one, a place or a name; `undefined` if it is none. */
  readonly resolve: (reference: string) => string | undefined;
}

/** The body as a feed carries it. */
export interface RenderedBody {
  /** Feed-safe HTML: only what the allow-list has, every address absolute. */
  readonly html: string;
  /** The first heading's text, taken out of the body because the article has no other title. */
  readonly title?: string;
  /** Plain text: the part before the marker, else the first prose, cut at a sentence; absent when there is none. */
  readonly summary?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes feed-safe HTML of an article's Markdown. */
export type Render = (input: RenderInput) => RenderedBody;
