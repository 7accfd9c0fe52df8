import type { ListedArticle } from './article/article.js';
import type { ParsedArticles } from './article/parse-articles.js';
import type { Stage } from './build.js';
import type { Diagnostic } from './diagnostic/diagnostic.js';
import type { MeasuredArticle } from './feed/compose.js';
import { areStillFound } from './media/noted-finds.js';
import { areStillGiven } from './model/answers.js';
import { someAtOnce } from './model/some-at-once.js';
import { type PreparedArticle, type PrepareSettings, prepareArticle } from './prepare-article.js';
import { articlesAtOnce } from './render-articles.js';

/** What {@link articlePreparer} works with. */
export interface PreparerSettings extends PrepareSettings, Pick<ParsedArticles, 'lasting'> {
  /** Writes each article that is ready, in the order in which they get it; gives how many texts this process had. */
  readonly onPrepared: (article: MeasuredArticle) => number;
  readonly onProgress: (stage: Stage, done: number, total: number) => void;
  /** What this process has prepared before, by what `lasting` gives. */
  readonly remembered?: WeakMap<object, PreparedArticle>;
}

/** Articles that are ready for a feed, and what is wrong with those and all that were prepared before. */
export interface PreparedArticles {
  /** In the order given, without those that cannot be rendered. */
  readonly articles: readonly MeasuredArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Renders and measures articles, each once: when some turn out to be wrong and others take their places, only these
 * are still to be prepared.
 */
export function articlePreparer(
  settings: PreparerSettings,
): (articles: readonly ListedArticle[]) => Promise<PreparedArticles> {
  const { onPrepared, onProgress, stopwatch } = settings;
  const known = new Set<string>();
  const prepared = new Map<string, MeasuredArticle>();
  const diagnostics: Diagnostic[] = [];

  const take = ({ file }: ListedArticle, article: MeasuredArticle): void => {
    prepared.set(file.path, article);
    const texts = stopwatch.time('write', () => onPrepared(article));
    if (texts > 0) stopwatch.addHits('write', texts);
  };
  const prepare = async (articles: readonly ListedArticle[]): Promise<void> => {
    const total = articles.length;
    if (total === 0) return;
    let done = 0;
    let hits = 0;
    /** While the body of an article is rendered elsewhere, there is time to look at the media files of others. */
    const work = async (listed: ListedArticle): Promise<readonly Diagnostic[]> => {
      onProgress('render', done, total);
      const recalled = await recall(listed, settings);
      const { article, diagnostics: found } = recalled ?? (await prepareAnew(listed, settings));
      if (article) take(listed, article);
      if (recalled) hits += 1;
      done += 1;
      return found;
    };
    const prepareAll = () => someAtOnce(articles, articlesAtOnce, work);
    const found = await stopwatch.time('render', prepareAll, () => total);
    for (const some of found) diagnostics.push(...some);
    if (hits > 0) stopwatch.addHits('render', hits);
  };

  return async (articles) => {
    await prepare(articles.filter((article) => !known.has(article.file.path)));
    for (const article of articles) known.add(article.file.path);
    return { articles: articles.flatMap((article) => prepared.get(article.file.path) ?? []), diagnostics };
  };
}

/** An article as it was prepared before, if it would be the same now. */
async function recall(
  listed: ListedArticle,
  { lasting, remembered, resolveFrom, source }: PreparerSettings,
): Promise<PreparedArticle | undefined> {
  const token = lasting?.(listed);
  const one = token && remembered?.get(token);
  if (!one || !areStillGiven(one.asked, resolveFrom(listed))) return undefined;
  return (await areStillFound(one.finds, source)) ? one : undefined;
}

async function prepareAnew(listed: ListedArticle, settings: PreparerSettings): Promise<PreparedArticle> {
  const token = settings.lasting?.(listed);
  const one = await prepareArticle(listed, settings);
  // What went wrong may go right on another day.
  if (token && one.article) settings.remembered?.set(token, one);
  return one;
}
