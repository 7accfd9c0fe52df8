import { checkEntries } from './check/check-entries.js';
import { checkOutput } from './check/check-output.js';
import type { Config } from './config/config.js';
import type { Diagnostic, Place } from './diagnostic/diagnostic.js';
import { report } from './diagnostic/report.js';
import type { RenderedArticle } from './feed/compose.js';
import type { Feed } from './feed/feed.js';
import { FeedInputError } from './feed/feed-input-error.js';
import { fitEntries, newest, utf8Length } from './feed/size-budget.js';
import { formats } from './format/formats.js';
import type { FeedDocument, FormatName } from './model/feed-document.js';
import { checkPodcast } from './podcast/check-podcast.js';

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
  /** How many entries, the oldest, no file had room for. */
  readonly trimmed: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What stands in the way of writing anything. */
type Problem = { readonly diagnostic: Diagnostic };

/** The feed in each format of the configuration, each read back and checked before anybody sees it. */
export function writeFormats(
  config: Config,
  feed: Feed,
  articles: readonly RenderedArticle[],
  onProgress: (done: number, total: number) => void,
): WrittenFormats {
  const whole = toDocument(feed, articles);
  if ('diagnostic' in whole) return { outputs: [], trimmed: 0, diagnostics: [whole.diagnostic] };
  const place = (entry: number) => placeOf(articles[entry]);
  const wanted = Object.entries(config.formats) as [FormatName, string][];
  const document = trim(whole, config, place(0));
  if ('diagnostic' in document) return { outputs: [], trimmed: 0, diagnostics: [document.diagnostic] };
  const outputs: OutputFile[] = [];
  const diagnostics: Diagnostic[] = [...checkEntries(document.entries, place), ...checkPodcast(document, place)];
  for (const [index, [name, path]] of wanted.entries()) {
    onProgress(index, wanted.length);
    const { mediaType, write } = formats[name];
    const text = write(document);
    const output = { path, text, mediaType, entries: document.entries.length, bytes: utf8Length(text) };
    outputs.push(output);
    diagnostics.push(...checkOutput(name, text, document, place), ...checkSize(output, config));
  }
  return { outputs, trimmed: whole.entries.length - document.entries.length, diagnostics };
}

/** The part of a feed that every file has room for. */
function trim(document: FeedDocument, { size, formats: paths }: Config, place: Place): FeedDocument | Problem {
  if (size.most === undefined) return document;
  const files = Object.entries(paths).map(([name, path]) => ({ path, write: formats[name as FormatName].write }));
  const room = fitEntries(document, files, size.most);
  if ('entries' in room) return newest(document, room.entries);
  return { diagnostic: report('entry-too-large', { file: room.path, size: room.size, most: size.most }, place) };
}

function checkSize({ path: file, bytes, entries }: OutputFile, { size: { warn } }: Config): readonly Diagnostic[] {
  if (warn === undefined || bytes <= warn) return [];
  return [report('large-feed', { file, size: bytes, warn, entries })];
}

/** What no feed can carry should have been reported at its field; the feed's own check is the last net under that. */
function toDocument(feed: Feed, articles: readonly RenderedArticle[]): FeedDocument | Problem {
  try {
    return feed.toDocument();
  } catch (error) {
    if (!(error instanceof FeedInputError)) throw error;
    const place = placeOf(articles[error.itemIndex ?? -1]);
    return { diagnostic: report('invalid-entry', { problem: error.message }, place) };
  }
}

function placeOf(rendered: RenderedArticle | undefined): Place {
  return rendered ? { path: rendered.article.file.path } : {};
}
