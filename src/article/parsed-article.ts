import type { Config } from '../config/config.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Dialect } from '../model/dialect.js';
import type { Instant } from '../model/instant.js';
import type { Article, LeftOut, ListedArticle } from './article.js';
import type { FindFields } from './find-fields.js';
import type { FrontMatter } from './front-matter.js';
import type { AuthorDirectory } from './people/author-directory.js';

/** What all articles of a build have in common. */
export interface ParseSettings {
  readonly config: Config;
  readonly dialect: Dialect;
  readonly now: Instant;
  readonly directory: AuthorDirectory;
  readonly fieldsOf: (frontMatter: FrontMatter) => FindFields;
}

/** One file: the article that it is, or why it is in no feed. */
export interface ParsedArticle {
  readonly listed?: Omit<ListedArticle, 'file'>;
  /** All of the article: put together only where somebody wants more of it than that it is there. */
  readonly article?: () => Article;
  readonly leftOut?: LeftOut;
  /** Where its page is, also if it is in no feed: absent for what is not on the site. */
  readonly url?: string;
  /** The id that it had if a feed carried it before: only of what is in no feed now. */
  readonly formerId?: string;
  /** The moment from which on it may be otherwise: the first of its dates that is still to come. */
  readonly until?: Instant;
  /** Whether the beginning of the file was enough. */
  readonly isOfStart?: boolean;
  readonly diagnostics: readonly Diagnostic[];
}
