import { bodyOf } from './body.js';
import { frontMatterOf } from './front-matter.js';
import { type ArticlePlace, type CorpusSettings, placeOf } from './place-of.js';
import { randomOf } from './random.js';
import { plainSentence } from './sentences.js';

/** An article of a corpus. */
export interface CorpusArticle extends ArticlePlace {
  /** All of its file. */
  readonly text: string;
  /** Two sentences of its body, which have to be in whatever is made of it. */
  readonly opening: string;
  readonly closing: string;
}

/** Computes one article of a corpus. */
export function corpusArticle(settings: CorpusSettings, index: number): CorpusArticle {
  const place = placeOf(settings, index);
  const random = randomOf(settings.seed, index, 2);
  const head = frontMatterOf(place, random);
  const { markdown, opening, closing } = bodyOf(random, place.slug, linkFrom(settings, index));
  return { ...place, text: head + markdown, opening, closing };
}

/** The article with another closing sentence: another one for each number. */
export function edited(article: CorpusArticle, number: number): CorpusArticle {
  const closing = plainSentence(randomOf(article.index, number, 3));
  return { ...article, text: article.text.replace(article.closing, closing), closing };
}

/** The path of an older article that is published, as one article writes it of another. */
function linkFrom(settings: CorpusSettings, index: number): string {
  const { between } = randomOf(settings.seed, index, 4);
  for (let tries = 0; tries < 9 && index > 0; tries += 1) {
    const { path, isDraft } = placeOf(settings, between(0, index - 1));
    if (!isDraft) return `../../${path}`;
  }
  return '/archive/';
}
