import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusArticle, edited } from '../corpus/corpus-article.js';
import { type CorpusSettings, placeOf } from '../corpus/place-of.js';
import { publishedArticles } from '../corpus/published-articles.js';
import { rewriteCorpus, writeCorpus } from '../corpus/write-corpus.js';
import type { ExpectedEntry } from '../feeds/expected-entry.js';

/** Which article is edited: one at the top of the feeds, or the oldest of all. */
export type Edited = 'newest' | 'oldest';

/** The articles of one size on disk, and what feeds of them have to carry. */
export interface Site {
  readonly articles: string;
  readonly count: number;
  readonly expected: (items: 'newest' | 'all') => readonly ExpectedEntry[];
  /** Gives the edited article another sentence, another one for each number; returns that sentence. */
  readonly edit: (number: number) => string;
  /** Undoes all edits. */
  readonly restore: () => void;
  /** Makes all files new ones with the same bytes. */
  readonly rewrite: () => void;
}

/** Writes a corpus where a site expects it, and says what to expect of feeds. */
export function openSite(folder: string, settings: CorpusSettings, newest: number, which: Edited): Site {
  const articles = join(folder, 'site/articles');
  mkdirSync(join(folder, 'site'), { recursive: true });
  writeCorpus(articles, settings);
  const [original] = take(publishedArticles(settings, which), 1);
  if (!original) throw new RangeError(`There is no article but drafts among ${settings.count}.`);

  let current = original;
  let known = new Map<'newest' | 'all', readonly ExpectedEntry[]>();
  const put = (article: CorpusArticle): void => {
    writeFileSync(join(articles, article.path), article.text);
    current = article;
    known = new Map();
  };
  // A benchmark that was ended in its midst may have left an edit.
  put(original);
  return {
    articles,
    count: settings.count,
    expected: (items) => {
      const most = items === 'all' ? settings.count : newest;
      const entries = known.get(items) ?? expectedOf(take(publishedArticles(settings, 'newest'), most), current);
      known.set(items, entries);
      return entries;
    },
    edit: (number) => {
      put(edited(original, number));
      return current.closing;
    },
    restore: () => put(original),
    rewrite: () => {
      rewriteCorpus(articles, pathsOf(settings));
      // What is still on its way to the disk would slow down the first to run.
      spawnSync('sync');
    },
  };
}

function* take<Value>(values: Iterable<Value>, most: number): Iterable<Value> {
  let left = most;
  for (const value of values) {
    if (left <= 0) return;
    left -= 1;
    yield value;
  }
}

function expectedOf(articles: Iterable<CorpusArticle>, current: CorpusArticle): readonly ExpectedEntry[] {
  return Array.from(articles, (article) => {
    const { slug, opening, closing } = article.index === current.index ? current : article;
    return { slug, opening, closing };
  });
}

function* pathsOf(settings: CorpusSettings): Iterable<string> {
  for (let index = 0; index < settings.count; index += 1) yield placeOf(settings, index).path;
}
