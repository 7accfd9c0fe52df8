import type { Config } from './config/config.js';
import type { Place } from './diagnostic/diagnostic.js';
import { EntryTexts } from './entry-texts.js';
import type { MeasuredArticle } from './feed/compose.js';
import type { FeedComposer } from './feed/compose-feeds.js';
import { FeedInputError } from './feed/feed-input-error.js';
import type { FeedFacts, FormatName } from './model/feed-document.js';

/** Writes the entries of articles while the bodies of others are being rendered. */
export interface WriteAhead {
  /** Writes an article in all formats, unless there is no room for more. */
  readonly add: (article: MeasuredArticle) => void;
  /** What was written of a format, and writes the rest of it. */
  readonly textsOf: (format: FormatName, feed: FeedFacts) => EntryTexts;
}

/** About so many characters wait in memory: those of a hundred articles of news in three formats. */
const mostAhead = 4 * 1024 * 1024;

/** Begins to write the feeds of a configuration. */
export function writeAhead({ formats }: Pick<Config, 'formats'>, composer: FeedComposer): WriteAhead {
  const known = new Map<FormatName, EntryTexts>();
  const names = Object.keys(formats) as FormatName[];
  let facts: FeedFacts | undefined;
  let room = mostAhead;
  const textsOf = (format: FormatName, feed: FeedFacts): EntryTexts => {
    const texts = known.get(format) ?? new EntryTexts(format, feed);
    known.set(format, texts);
    return texts;
  };
  const write = (article: MeasuredArticle): void => {
    const place: Place = { path: article.article.file.path };
    facts ??= composer.facts();
    for (const name of names) room -= textsOf(name, facts).writeAhead(composer.entry(article, name), place);
  };
  return {
    add(article) {
      if (room <= 0) return;
      try {
        write(article);
      } catch (error) {
        // Told when the feed is put together, which finds it again.
        if (!(error instanceof FeedInputError)) throw error;
        room = 0;
      }
    },
    textsOf,
  };
}
