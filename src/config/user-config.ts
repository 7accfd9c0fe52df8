import type { ContentMode } from '../model/content-mode.js';
import type { Dialect } from '../model/dialect.js';
import type { Author } from '../model/entry.js';
import type { FormatName } from '../model/feed-document.js';
import type { UserBodies } from './bodies.js';
import type { FieldName } from './config.js';
import type { UserLimits } from './limits.js';
import type { UserMedia } from './media.js';
import type { UserPerFormat } from './per-format.js';
import type { UserPodcast } from './podcast.js';
import type { UserRsl } from './rsl.js';
import type { UserSize } from './size.js';
import type { UserSupport } from './support.js';

/** What is said of the publication as a whole, as people write it. */
export interface UserSite {
  /**
   * The address of the site, absolute, such as `https://example.org` or `https://example.org/blog`. Everything that is
   * relative becomes absolute against it, and the addresses of articles begin with it. A query and a fragment are cut off.
   *
   * Default: the site generator's, else `homepage` of package.json; without one the build stops.
   * Seen in: RSS `channel/link`, Atom `feed/link[@rel="alternate"]` and `feed/id`, JSON Feed `home_page_url`; and the
   * link and id of every entry.
   */
  readonly url?: string;
  /**
   * The former address of the site, absolute, after it moved to another host or path or from `http` to `https`. The ids
   * of entries are made from it as before, so that readers do not take old articles for new; links lead to `url`.
   *
   * Default: `url`.
   * Seen in: RSS `item/guid`, Atom `feed/id` and `entry/id`, JSON Feed `id`.
   */
  readonly idBase?: string;
  /**
   * The name of the publication, as feed readers list it.
   *
   * Default: the site generator's, else `name` of package.json, else the host of the address.
   * Seen in: RSS `channel/title`, Atom `feed/title`, JSON Feed `title`.
   */
  readonly title?: string;
  /**
   * One or two sentences on what the publication is about, as plain text.
   *
   * Default: the site generator's, else `description` of package.json, else the title.
   * Seen in: RSS `channel/description`, Atom `feed/subtitle`, JSON Feed `description`.
   */
  readonly description?: string;
  /**
   * The language that articles are in unless they say otherwise: a tag of BCP 47 such as `en` or `pt-BR`. Readers
   * choose fonts, hyphenation and the direction of text by it.
   *
   * Default: the site generator's, else none.
   * Seen in: RSS `channel/language`, Atom `feed/@xml:lang`, JSON Feed `language`.
   */
  readonly language?: string;
  /**
   * The time zone of dates that name none: a name of the IANA database such as `Asia/Tokyo`.
   *
   * Default: the site generator's, else `UTC`; never the zone of the machine.
   * Seen in: the dates of entries, which are written in UTC (RSS `pubDate`, Atom `published` and `updated`, JSON Feed
   * `date_published` and `date_modified`).
   */
  readonly timeZone?: string;
  /**
   * Who wrote the articles that name no author: a name, an author object, or a list of them. Addresses are absolute, or
   * paths of the site such as `/about`.
   *
   * Default: the site generator's; without these, an article that names no author is by the title of the site.
   * Seen in: RSS `item/dc:creator` and, with an e-mail address, `channel/managingEditor`, Atom `feed/author` and
   * `entry/author`, JSON Feed `authors` of items.
   */
  readonly authors?: string | Author | readonly (string | Author)[];
  /**
   * The address of a large picture of the publication, absolute or a path of the site. Square does best.
   *
   * Default: none.
   * Seen in: RSS `channel/image` if it is a GIF, JPEG or PNG, Atom `feed/logo`, JSON Feed `icon`.
   */
  readonly logo?: string;
  /**
   * The address of a small square picture, such as the site's favicon, absolute or a path of the site.
   *
   * Default: none.
   * Seen in: Atom `feed/icon`, JSON Feed `favicon`; RSS `channel/image` where the logo cannot be there.
   */
  readonly icon?: string;
  /**
   * Who holds which rights, as plain text, such as `© 2026 Tidings Gazette`.
   *
   * Default: the site generator's, else none.
   * Seen in: RSS `channel/copyright`, Atom `feed/rights`. JSON Feed has no place for it.
   */
  readonly rights?: string;
  /**
   * The licence that articles are published under, unless they name another with `license`: its address, or the short
   * name of a Creative Commons licence such as `CC-BY-4.0`.
   *
   * Default: none.
   * Seen in: RSS `creativeCommons:license` and `atom:link[@rel="license"]`, Atom `link[@rel="license"]`, of the feed
   * and of every entry. JSON Feed has no place for it.
   */
  readonly license?: string;
}

/** The configuration as people write it; all of it may be left out if package.json says what the site's address is. */
export interface UserConfig {
  /** The publication as a whole. */
  readonly site?: UserSite;
  /**
   * Where the articles are: folders, files or globs, relative to the root. One with `!` before it takes away what the
   * others have, wherever it stands among them: `!articles/private`.
   *
   * Default: the first folder that exists of `articles`, `source/_posts` (Hexo's), `_posts` (Jekyll's),
   * `src/content/blog`, `src/content/posts` (Astro's), `content` (Hugo's and Zola's), `blog` (Docusaurus'), `posts`,
   * `src/posts` and `src/blog`.
   */
  readonly articles?: string | readonly string[];
  /**
   * The folder that the feeds are written to, relative to the root. Other files in it are left alone.
   *
   * Default: `dist`.
   */
  readonly out?: string;
  /**
   * How many entries a feed has, the newest first: a whole number, or `all`.
   *
   * Default: 30, or all of the last 30 days if those are more.
   */
  readonly limit?: number | 'all';
  /**
   * The site generator that the articles were written for, which decides what their front matter and file names mean.
   *
   * Default: `auto`, which finds it out from the files.
   */
  readonly dialect?: Dialect | 'auto';
  /**
   * The pattern of the articles' addresses, a path such as `/:year/:month/:slug/`.
   *
   * Default: the site generator's, else what the dialect does.
   * Seen in: RSS `item/link` and `item/guid`, Atom `entry/link` and `entry/id`, JSON Feed `url` and `id`.
   */
  readonly permalink?: string;
  /**
   * Whether the addresses of articles end in a slash.
   *
   * Default: what the dialect does. Seen in: where `permalink` is.
   */
  readonly trailingSlash?: boolean;
  /**
   * More names that front matter uses for a field, tried before the names that Tidings knows: `{ published: 'posted_on' }`.
   *
   * Default: none.
   */
  readonly fields?: Readonly<Partial<Record<FieldName, string | readonly string[]>>>;
  /**
   * The file of each format inside `out`, or `false` to leave the format out.
   *
   * Default: `{ rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' }`.
   * Seen in: each feed's own address, and the addresses of the other formats where a format has a place for them.
   */
  readonly formats?: Readonly<Partial<Record<FormatName, string | false>>>;
  /**
   * The address that `out` is published under, absolute or a path of the site such as `/feeds`.
   *
   * Default: the site's address.
   * Seen in: RSS `channel/atom:link[@rel="self"]`, Atom `feed/link[@rel="self"]`, JSON Feed `feed_url`.
   */
  readonly feedsUrl?: string;
  /**
   * Where readers can give money: the address of a page, absolute or a path of the site such as `/donate`, or an object
   * with `url`, `text` and `body`.
   *
   * Default: none.
   * Seen in: RSS `atom:link[@rel="payment"]`, Atom `link[@rel="payment"]`, `podcast:funding`; and in a
   * closing line of every body, which is what most readers show.
   */
  readonly support?: string | UserSupport;
  /**
   * What machines may do with the articles, in the terms of Really Simple Licensing 1.0 (https://rslstandard.org/rsl),
   * unless an article says otherwise with `rsl`.
   *
   * Default: none.
   * Seen in: RSS `item/rsl:content`; with a `file`, also RSS `atom:link` and Atom `link`, both
   * `[@rel="license"][@type="application/rsl+xml"]`, of the feed and of every entry.
   */
  readonly rsl?: UserRsl;
  /**
   * How much of an article a feed carries: `full`, `teaser` (its beginning, with a link to the rest) or `summary`;
   * in all formats, or in each, such as `{ rss: 'full', atom: 'teaser' }`. An article can say otherwise with `feed_content`.
   *
   * Default: `full`, also of a format that is not named, since many aggregators take nothing less.
   * Seen in: RSS `item/content:encoded`, Atom `entry/content`, JSON Feed `content_html` and `content_text`.
   */
  readonly content?: UserPerFormat<ContentMode>;
  /** How large a feed may become. */
  readonly size?: UserSize;
  /** How much the body of one article may cost. */
  readonly limits?: UserLimits;
  /**
   * Makes the RSS feed a podcast: what directories want to know of it. Articles with a sound or a video are its episodes.
   *
   * Default: none.
   * Seen in: the `itunes:` and `podcast:` elements of RSS. Atom and JSON Feed have no place for them.
   */
  readonly podcast?: UserPodcast;
  /** Where pictures, sound and other files are, and how they are measured. */
  readonly media?: UserMedia;
  /** What a feed makes of the bodies of articles. */
  readonly bodies?: UserBodies;
}
