import type { Article } from '../article/article.js';
import type { Config } from '../config/config.js';
import type { RenderedBody } from '../content/rendering.js';
import type { Author, Enclosure } from '../model/entry.js';
import type { FormatName } from '../model/feed-document.js';
import { toDate } from '../model/instant.js';
import { isolateTitle } from '../model/isolate-title.js';
import type { CoverFacts } from '../model/podcast.js';
import { present } from '../model/present.js';
import { episodeOf } from '../podcast/episode-of.js';
import { podcastOptions } from '../podcast/podcast-options.js';
import { contentOf } from './content-of.js';
import { entryTitle } from './entry-title.js';
import { Feed } from './feed.js';
import type { FeedOptions } from './feed-options.js';
import type { Item, ItemAuthor, ItemEnclosure } from './item.js';
import { supportName } from './support-line.js';

/** An article that a feed carries, with its body. */
export interface RenderedArticle {
  readonly article: Article;
  readonly body: RenderedBody;
}

/** An article that a feed carries, with the media files that go with it, looked at as far as could be. */
export interface MeasuredArticle extends RenderedArticle {
  /** The lead picture. */
  readonly image?: Enclosure;
  /** Audio, video and other files. */
  readonly enclosures: readonly Enclosure[];
  /** The pictures of the body beside the lead picture. */
  readonly media: readonly Enclosure[];
}

/**
 * Fills a feed with the publication's facts and its items, in the order given.
 *
 * @param cover what is known of the cover of its podcast.
 */
export function compose(config: Config, items: readonly Item[], cover?: CoverFacts): Feed {
  const feed = new Feed(feedOptions(config, cover));
  for (const item of items) feed.addItem(item);
  return feed;
}

function feedOptions(config: Config, cover: CoverFacts | undefined): FeedOptions {
  const { site, formats, feedsUrl } = config;
  const base = feedsUrl.endsWith('/') ? feedsUrl : `${feedsUrl}/`;
  const selfUrl = (name: FormatName) =>
    formats[name] === undefined ? {} : { [name]: new URL(formats[name], base).href };
  return present({
    id: site.idBase ?? site.url,
    title: site.title,
    description: site.description,
    link: site.url,
    language: site.language,
    image: site.logo,
    favicon: site.icon,
    copyright: site.rights,
    license: site.license,
    rsl: config.rsl,
    payments: paymentsOf(config),
    authors: site.authors.map(toItemAuthor),
    feedLinks: { ...selfUrl('rss'), ...selfUrl('atom'), ...selfUrl('json') },
    generator: 'Tidings',
    ...podcastOptions(config, cover),
  });
}

/**
 * What a feed says of an article.
 *
 * @param format the one that its body is for.
 */
export function toItem(measured: MeasuredArticle, config: Config, format: FormatName): Item {
  const { article, body } = measured;
  const { site } = config;
  const title = article.title ?? body.title;
  const summary = article.summary ?? body.summary;
  const authors = article.authors.length > 0 ? article.authors : site.authors;
  return present({
    id: article.id,
    title: isolateTitle(entryTitle({ title, summary, url: article.url }), {
      language: article.language,
      feedLanguage: site.language,
    }),
    link: article.url,
    externalUrl: article.externalUrl,
    summary,
    content: contentOf(measured, config, format),
    published: toDate(article.published),
    date: toDate(article.updated),
    author: authors.length > 0 ? authors.map(toItemAuthor) : [{ name: site.title }],
    category: article.tags.map(({ name, label, scheme }) => present({ term: name, name: label ?? name, scheme })),
    language: article.language,
    copyright: article.rights,
    license: licenseOf(article, config),
    rsl: termsOf(article, config),
    payments: article.support === false ? undefined : paymentsOf(config, article.language),
    source: article.source || undefined,
    episode: episodeOf(article, config),
    withdrawn: article.withdrawn && present({ reason: article.withdrawn.reason }),
    image: measured.image && toItemFile(measured.image),
    enclosures: measured.enclosures.map(toItemFile),
    media: measured.media.length > 0 ? measured.media.map(toItemFile) : undefined,
  });
}

/** The licence of an article. One that was first published elsewhere has the site's only if it says so. */
function licenseOf({ license, source }: Article, { site }: Config): string | undefined {
  return license === undefined && source === undefined ? site.license : license || undefined;
}

/** The terms of an article where they are not the feed's: none, if it was first published elsewhere and says nothing. */
function termsOf({ rsl, source }: Article, config: Config): Item['rsl'] {
  if (rsl) return rsl;
  return config.rsl && (rsl === false || source !== undefined) ? { licenses: [] } : undefined;
}

function paymentsOf({ support, site }: Config, language?: string): FeedOptions['payments'] {
  if (!support) return undefined;
  return [
    { url: support.url, text: supportName({ support, title: site.title, language, feedLanguage: site.language }) },
  ];
}

function toItemFile({ mediaType, ...file }: Enclosure): ItemEnclosure {
  return present({ ...file, type: mediaType });
}

function toItemAuthor({ name, email, url, avatar }: Author): ItemAuthor {
  return present({ name, email, link: url, avatar });
}
