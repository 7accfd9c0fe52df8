import { checkEntries } from './check/check-entries.js';
import { checkIds } from './check/check-ids.js';
import type { Config } from './config/config.js';
import type { Diagnostic, Place } from './diagnostic/diagnostic.js';
import { report } from './diagnostic/report.js';
import type { RenderedArticle } from './feed/compose.js';
import type { FeedComposer, FeedsByFormat } from './feed/compose-feeds.js';
import type { Feed } from './feed/feed.js';
import { FeedInputError } from './feed/feed-input-error.js';
import { fitEntries, newest } from './feed/size-budget.js';
import { entriesWithoutRoom, entriesWithRoom, mostText } from './feed/text-size.js';
import { formats } from './format/formats.js';
import { distinctBy } from './model/distinct.js';
import type { FeedDocument, FormatName } from './model/feed-document.js';
import type { OutputTexts } from './model/output-texts.js';
import { checkPodcast } from './podcast/check-podcast.js';
import type { WriteAhead } from './write-ahead.js';
import { type Draft, type WrittenFile, writeFile } from './write-file.js';

/** The files of a feed, and what is wrong with them. */
export interface WrittenFormats {
  readonly outputs: readonly WrittenFile[];
  /** What each of them carries; one for all formats whose bodies are alike. */
  readonly documents: ReadonlyMap<FormatName, FeedDocument>;
  /** How many entries, the oldest, no file had room for. */
  readonly trimmed: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is written, and where to. */
export interface WriteInput {
  readonly config: Config;
  readonly feeds: FeedsByFormat;
  /** Those that the feeds carry, in their order. */
  readonly articles: readonly RenderedArticle[];
  /** What made the feeds. */
  readonly composer: Pick<FeedComposer, 'document'>;
  /** What has begun to write them. */
  readonly ahead: Pick<WriteAhead, 'textsOf'>;
  readonly texts: OutputTexts;
}

/** What stands in the way of writing anything. */
type Problem = { readonly diagnostics: readonly Diagnostic[] };

/**
 * The feed in each format of the configuration, each read back and checked before anybody sees it: an entry in all
 * formats, and then the next, so that no more is in memory as text than an entry and what was written ahead.
 */
export function writeFormats(input: WriteInput, onProgress: (done: number, total: number) => void): WrittenFormats {
  const { config, articles } = input;
  const place = (entry: number) => placeOf(articles[entry]);
  const whole = draftsOf(input);
  const drafts = 'diagnostics' in whole ? whole : withRoom(whole, config, place);
  if ('diagnostics' in drafts) return { outputs: [], documents: new Map(), trimmed: 0, ...drafts };
  const atom = drafts.find(({ name }) => name === 'atom');
  const ofIds = atom ? checkIds(atom.document.entries, place) : [];
  const outputs: WrittenFile[] = [];
  const diagnostics: Diagnostic[] = [...checkDocuments(drafts, place), ...ofIds];
  for (const { file, diagnostics: found } of writeFiles(drafts, input, place, onProgress)) {
    outputs.push(file);
    for (const diagnostic of [...found, ...checkSize(file, config)]) diagnostics.push(diagnostic);
  }
  const documents = new Map(drafts.map(({ name, document }) => [name, document]));
  return { outputs, documents, trimmed: articles.length - (outputs[0]?.entries ?? 0), diagnostics };
}

function writeFiles(
  drafts: readonly Draft[],
  { ahead, texts }: WriteInput,
  place: (entry: number) => Place,
  onProgress: (done: number, total: number) => void,
) {
  const files = drafts.map((draft) => {
    return writeFile(draft, ahead.textsOf(draft.name, draft.document), texts, place);
  });
  const total = drafts[0]?.document.entries.length ?? 0;
  for (let done = 0; done < total; done++) {
    onProgress(done, total);
    for (const file of files) file.next();
  }
  return files.map((file) => file.end());
}

/** The files with all entries. Formats that have one feed have one document. */
function draftsOf({ config, feeds, articles, composer }: WriteInput): readonly Draft[] | Problem {
  const documents = new Map<Feed, FeedDocument>();
  const drafts: Draft[] = [];
  for (const [name, feed] of feeds) {
    const document = documents.get(feed) ?? toDocument(feed, articles, composer);
    if ('diagnostics' in document) return document;
    documents.set(feed, document);
    const path = config.formats[name];
    if (path !== undefined) drafts.push({ name, path, document });
  }
  return drafts;
}

/** The files with as many entries as there is room for; where nobody allows to leave some out, they are a problem. */
function withRoom(
  drafts: readonly Draft[],
  config: Config,
  place: (entry: number) => Place,
): readonly Draft[] | Problem {
  const { most } = config.size;
  if (most !== undefined) return trim(drafts, most, place(0));
  const documents = [...new Set(drafts.map(({ document }) => document))];
  const found = documents.flatMap((document) =>
    entriesWithoutRoom(document).map(({ entry, size }) =>
      report('feed-too-large', { size, most: mostText }, place(entry)),
    ),
  );
  return found.length === 0 ? drafts : { diagnostics: distinctBy(found, ({ path }) => path ?? '') };
}

/** The files with the entries that every one of them has room for: all formats carry the same ones. */
function trim(drafts: readonly Draft[], most: number, place: Place): readonly Draft[] | Problem {
  // No text is made that is too long for one, only to see that it is.
  let count = Math.max(1, Math.min(...drafts.map(({ document }) => entriesWithRoom(document))));
  for (const { name, path, document } of drafts) {
    const room = fitEntries(newest(document, count), [{ path, writer: formats[name].writer }], most);
    if ('size' in room)
      return { diagnostics: [report('entry-too-large', { file: room.path, size: room.size, most }, place)] };
    count = room.entries;
  }
  const documents = new Map(drafts.map(({ document }) => [document, newest(document, count)]));
  return drafts.map((draft) => ({ ...draft, document: documents.get(draft.document) ?? draft.document }));
}

/** What is wrong with the entries themselves, said once however many formats have it. */
function checkDocuments(drafts: readonly Draft[], place: (entry: number) => Place): readonly Diagnostic[] {
  const documents = [...new Set(drafts.map(({ document }) => document))];
  const found = documents.flatMap((document) => [
    ...checkEntries(document.entries, place),
    ...checkPodcast(document, place),
  ]);
  return documents.length > 1 ? distinctBy(found, (diagnostic) => JSON.stringify(diagnostic)) : found;
}

function checkSize({ path: file, bytes, entries }: WrittenFile, { size: { warn } }: Config): readonly Diagnostic[] {
  if (warn === undefined || bytes <= warn) return [];
  return [report('large-feed', { file, size: bytes, warn, entries })];
}

/** What no feed can carry should have been reported at its field; the feed's own check is the last net under that. */
function toDocument(
  feed: Feed,
  articles: readonly RenderedArticle[],
  composer: WriteInput['composer'],
): FeedDocument | Problem {
  try {
    return composer.document(feed);
  } catch (error) {
    if (!(error instanceof FeedInputError)) throw error;
    const place = placeOf(articles[error.itemIndex ?? -1]);
    return { diagnostics: [report('invalid-entry', { problem: error.message }, place)] };
  }
}

function placeOf(rendered: RenderedArticle | undefined): Place {
  return rendered ? { path: rendered.article.file.path } : {};
}
