import { type CorpusArticle, corpusArticle } from './corpus-article.js';
import { type CorpusSettings, placeOf } from './place-of.js';

/** The articles of a corpus that are no drafts, one after the other, from one of its ends. */
export function* publishedArticles(settings: CorpusSettings, from: 'newest' | 'oldest'): Iterable<CorpusArticle> {
  for (let done = 0; done < settings.count; done += 1) {
    const index = from === 'newest' ? settings.count - 1 - done : done;
    if (!placeOf(settings, index).isDraft) yield corpusArticle(settings, index);
  }
}
