import { checkEntries } from './check/check-entries.js';
import { checkOutput } from './check/check-output.js';
import type { Config } from './config/config.js';
import type { Diagnostic } from './diagnostic/diagnostic.js';
import { report } from './diagnostic/report.js';
import type { RenderedArticle } from './feed/compose.js';
import type { Feed } from './feed/feed.js';
import { FeedInputError } from './feed/feed-input-error.js';
import { formats } from './format/formats.js';
import type { FeedDocument, FormatName } from './model/feed-document.js';

/** A file to publish. */
export interface OutputFile {
  /** Relative to the folder that the feeds are written to, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
  /** Such as `application/rss+xml`. */
  readonly mediaType: string;
  /** How many entries it carries. */
  readonly entries: number;
  /** In UTF-8. */
  readonly bytes: number;
}

/** The files of a feed, and what is wrong with them. */
export interface WrittenFormats {
  readonly outputs: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The feed in each format of the configuration, each read back and checked before anybody sees it. */
export function writeFormats(
  config: Config,
  feed: Feed,
  articles: readonly RenderedArticle[],
  onProgress: (done: number, total: number) => void,
): WrittenFormats {
  const document = toDocument(feed, articles);
  if ('diagnostic' in document) return { outputs: [], diagnostics: [document.diagnostic] };
  const place = (entry: number) => placeOf(articles[entry]);
  const wanted = Object.entries(config.formats) as [FormatName, string][];
  const outputs: OutputFile[] = [];
  const diagnostics: Diagnostic[] = [...checkEntries(document.entries, place)];
  for (const [index, [name, path]] of wanted.entries()) {
    onProgress(index, wanted.length);
    const { mediaType, write } = formats[name];
    const text = write(document);
    outputs.push({ path, text, mediaType, entries: document.entries.length, bytes: utf8Length(text) });
    diagnostics.push(...checkOutput(name, text, document, place));
  }
  return { outputs, diagnostics };
}

/** What no feed can carry should have been reported at its field; the feed's own check is the last net under that. */
function toDocument(feed: Feed, articles: readonly RenderedArticle[]): FeedDocument | { diagnostic: Diagnostic } {
  try {
    return feed.toDocument();
  } catch (error) {
    if (!(error instanceof FeedInputError)) throw error;
    const place = placeOf(articles[error.itemIndex ?? -1]);
    return { diagnostic: report('invalid-entry', { problem: error.message }, place) };
  }
}

function placeOf(rendered: RenderedArticle | undefined): { readonly path?: string } {
  return rendered ? { path: rendered.article.file.path } : {};
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
