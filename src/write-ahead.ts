import type { Config } from './config/config.js';
import type { Place } from './diagnostic/diagnostic.js';
import { EntryTexts, type WrittenEntry } from './entry-texts.js';
import type { MeasuredArticle } from './feed/compose.js';
import type { FeedComposer } from './feed/compose-feeds.js';
import { FeedInputError } from './feed/feed-input-error.js';
import type { EntryMemory, EntryOfFormat } from './model/entry-piece.js';
import type { FeedFacts, FormatName } from './model/feed-document.js';

/** Writes the entries of articles while the bodies of others are being rendered. */
export interface WriteAhead {
  /**
   * Writes an article in all formats, unless there is no room for more.
   *
   * @returns how many of its texts this process had already.
   */
  readonly add: (article: MeasuredArticle) => number;
  /** What was written of a format, and writes the rest of it. */
  readonly textsOf: (format: FormatName, feed: FeedFacts) => EntryTexts;
}

/** An article as it stands in the files of a feed. */
export interface WrittenArticle {
  readonly feed: FeedFacts;
  readonly entries: readonly EntryOfFormat[];
  /** In the order of the entries. */
  readonly texts: readonly WrittenEntry[];
}

/** What is known of articles that were written before. */
export interface WriteMemory {
  /** What other processes have written. */
  readonly kept?: EntryMemory;
  /** What this process has written, by the composer that it made the entries with. */
  readonly remembered?: WeakMap<MeasuredArticle, WrittenArticle>;
}

/** About so many characters wait in memory: those of a hundred articles of news in three formats. */
const mostAhead = 4 * 1024 * 1024;

/** Begins to write the feeds of a configuration. */
export function writeAhead(
  { formats }: Pick<Config, 'formats'>,
  composer: FeedComposer,
  { kept, remembered }: WriteMemory = {},
): WriteAhead {
  const byFormat = new Map<FormatName, EntryTexts>();
  const names = Object.keys(formats) as FormatName[];
  let room = mostAhead;
  const textsOf = (format: FormatName, feed: FeedFacts): EntryTexts => {
    const texts = byFormat.get(format) ?? new EntryTexts(format, feed);
    byFormat.set(format, texts);
    return texts;
  };
  const write = (entries: readonly EntryOfFormat[], feed: FeedFacts, place: Place): readonly WrittenEntry[] => {
    const slot = kept?.(feed, entries);
    if (slot?.value) return slot.value.map((piece) => ({ ...piece, diagnostics: [] }));
    const texts = entries.map(({ format, entry }) => textsOf(format, feed).write(entry, place));
    if (texts.every(({ diagnostics }) => diagnostics.length === 0)) slot?.put(texts);
    return texts;
  };
  const known = (article: MeasuredArticle): WrittenArticle | undefined => {
    const one = remembered?.get(article);
    return one && one.feed === composer.facts() ? one : undefined;
  };
  const writeAll = (article: MeasuredArticle): WrittenArticle => {
    const feed = composer.facts();
    const entries = names.map((format) => ({ format, entry: composer.entry(article, format) }));
    const one = { feed, entries, texts: write(entries, feed, { path: article.article.file.path }) };
    remembered?.set(article, one);
    return one;
  };
  const hold = ({ feed, entries, texts }: WrittenArticle): void => {
    for (const [index, text] of texts.entries()) {
      const { format, entry } = entries[index] as EntryOfFormat;
      textsOf(format, feed).hold(entry, text);
      room -= text.text.length;
    }
  };
  return {
    add(article) {
      if (room <= 0) return 0;
      try {
        const before = known(article);
        hold(before ?? writeAll(article));
        return before?.texts.length ?? 0;
      } catch (error) {
        // Told when the feed is put together, which finds it again.
        if (!(error instanceof FeedInputError)) throw error;
        room = 0;
        return 0;
      }
    },
    textsOf,
  };
}
