import type { Config } from './config/config.js';
import type { MeasuredArticle } from './feed/compose.js';
import { type FeedComposer, feedComposer } from './feed/compose-feeds.js';
import type { CoverFacts } from './model/podcast.js';
import type { PreparedArticle } from './prepare-article.js';
import type { WrittenArticle } from './write-ahead.js';

/**
 * What a process that builds again and again remembers of articles that nothing happened to. It goes by the very objects
 * and not by what is in them: whoever hears that something happened to a file makes new ones.
 */
export class BuildMemory {
  /** By an object that stays the same as long as all that is read of the article's file does. */
  readonly prepared = new WeakMap<object, PreparedArticle>();
  readonly written = new WeakMap<MeasuredArticle, WrittenArticle>();
  #last: { readonly config: Config; readonly cover: string; readonly composer: FeedComposer } | undefined;

  /** Gives what made the feeds of the build before, if the configuration is the very same. */
  composer(config: Config, cover?: CoverFacts): FeedComposer {
    const inWords = JSON.stringify(cover ?? null);
    if (this.#last?.config === config && this.#last.cover === inWords) return this.#last.composer;
    const composer = feedComposer(config, cover);
    this.#last = { config, cover: inWords, composer };
    return composer;
  }
}
