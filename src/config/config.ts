import type { BodySettings } from '../model/body-settings.js';
import type { ContentMode } from '../model/content-mode.js';
import type { Dialect } from '../model/dialect.js';
import type { Author } from '../model/entry.js';
import type { FormatName } from '../model/feed-document.js';
import type { PerFormat } from '../model/per-format.js';
import type { Podcast } from '../model/podcast.js';
import type { RslTerms } from '../model/rsl.js';
import type { Limits } from './limits.js';
import type { MediaSettings } from './media.js';
import type { SizeBudget } from './size.js';
import type { Support } from './support.js';
import type { Translations } from './translations.js';

/** What is said of the publication as a whole, checked and complete. */
export interface Site {
  /** Absolute, `http` or `https`, without a query or fragment. */
  readonly url: string;
  /** What ids begin with in place of `url`, in the same form; absent: `url`. */
  readonly idBase?: string;
  readonly title: string;
  /** Plain text; the title where nobody gave one, since RSS wants it. */
  readonly description: string;
  /** A language tag of BCP 47. */
  readonly language?: string;
  /** A zone of the IANA database: decides dates that name no zone. */
  readonly timeZone: string;
  /** Whose articles they are that name no author. */
  readonly authors: readonly Author[];
  /** Absolute. */
  readonly logo?: string;
  /** Absolute. */
  readonly icon?: string;
  readonly rights?: string;
  /** The address of the licence that articles are published under, unless they name another; absolute. */
  readonly license?: string;
}

/** The meanings that front matter can give to an article; `fields` maps other names to them. */
export const fieldNames = [
  'title',
  'published',
  'updated',
  'expires',
  'withdrawn',
  'correction',
  'draft',
  'summary',
  'authors',
  'tags',
  'language',
  'id',
  'url',
  'slug',
  'externalUrl',
  'rights',
  'license',
  'rsl',
  'support',
  'content',
  'source',
  'image',
  'enclosures',
  'season',
  'episode',
  'episodeType',
  'episodeTitle',
  'episodeImage',
  'explicit',
  'block',
  'transcripts',
  'chapters',
  'persons',
] as const;

/** One of {@link fieldNames}. */
export type FieldName = (typeof fieldNames)[number];

/** The configuration as the core uses it: checked, complete, defaults in place. */
export interface Config {
  readonly site: Site;
  /** Folders or globs, relative to the root. */
  readonly articles: readonly string[];
  /** The folder that the feeds are written to, relative to the root. */
  readonly out: string;
  /** How many entries; absent: the newest 30, or all of the last 30 days if those are more. */
  readonly limit?: number | 'all';
  /** `auto` finds it out from the files. */
  readonly dialect: Dialect | 'auto';
  /** The pattern of an article's address, such as `/:year/:month/:slug/`; absent: the dialect's own. */
  readonly permalink?: string;
  /** The languages that articles are in by the names of their files; absent: names say none. */
  readonly translations?: Translations;
  /** Whether addresses end in a slash; absent: the dialect's own way. */
  readonly trailingSlash?: boolean;
  /** More names for the fields of front matter, tried before the built-in ones. */
  readonly fields: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  /** The file of each format, relative to `out`. */
  readonly formats: Readonly<Partial<Record<FormatName, string>>>;
  /** The address that `out` is published under, absolute; the site's own where nobody says otherwise. */
  readonly feedsUrl: string;
  /** Where readers can give money. */
  readonly support?: Support;
  /** What machines may do with the articles, unless an article says otherwise. */
  readonly rsl?: RslTerms;
  /** How much of an article a feed carries, unless the article says otherwise. */
  readonly content: PerFormat<ContentMode>;
  readonly size: SizeBudget;
  /** How much the body of one article may cost. */
  readonly limits: Limits;
  /** Makes the RSS feed a podcast. */
  readonly podcast?: Podcast;
  readonly media: MediaSettings;
  /** What a feed makes of the bodies of articles. */
  readonly bodies: BodySettings;
}
