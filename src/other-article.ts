import type { Article, ListedArticle } from './article/article.js';
import type { ParsedArticles } from './article/parse-articles.js';
import type { KnownArticle } from './ledger/compare.js';
import type { Instant } from './model/instant.js';

/** An article that the feed has no room for: what it is called is read only where somebody asks. */
export class OtherArticle implements KnownArticle {
  readonly id: string;
  readonly url: string;
  readonly published: Instant;
  readonly path: string;
  readonly hasOwnId: boolean;
  readonly #listed: ListedArticle;
  readonly #open: ParsedArticles['open'];
  #article: Partial<Article> | undefined;

  constructor(listed: ListedArticle, id: string, { open }: Pick<ParsedArticles, 'open'>) {
    const { url, published, file, claims } = listed;
    this.id = id;
    this.url = url;
    this.published = published;
    this.path = file.path;
    this.hasOwnId = claims?.id !== undefined;
    this.#listed = listed;
    this.#open = open;
  }

  get title(): string | undefined {
    return this.#read().title;
  }

  get summary(): string | undefined {
    return this.#read().summary;
  }

  #read(): Partial<Article> {
    if (!this.#article) {
      const opened = this.#open(this.#listed);
      this.#article = 'article' in opened ? opened.article : {};
    }
    return this.#article;
  }
}
