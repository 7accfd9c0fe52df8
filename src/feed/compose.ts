import type { Article } from '../article/article.js';
import type { Config } from '../config/config.js';
import type { RenderedBody } from '../content/rendering.js';
import type { Author } from '../model/entry.js';
import type { FormatName } from '../model/feed-document.js';
import { toDate } from '../model/instant.js';
import { entryTitle } from './entry-title.js';
import { Feed } from './feed.js';
import type { FeedOptions } from './feed-options.js';
import type { Item, ItemAuthor } from './item.js';
import { present } from './present.js';

/** An article that a feed carries, with its body. */
export interface RenderedArticle {
  readonly article: Article;
  readonly body: RenderedBody;
}

/** Fills a feed with the publication's facts and its articles, in the order given. */
export function compose(config: Config, articles: readonly RenderedArticle[]): Feed {
  const feed = new Feed(feedOptions(config));
  for (const article of articles) feed.addItem(toItem(article, config));
  return feed;
}

function feedOptions({ site, formats, feedsUrl }: Config): FeedOptions {
  const base = feedsUrl.endsWith('/') ? feedsUrl : `${feedsUrl}/`;
  const selfUrl = (name: FormatName) =>
    formats[name] === undefined ? {} : { [name]: new URL(formats[name], base).href };
  return present({
    id: site.url,
    title: site.title,
    description: site.description,
    link: site.url,
    language: site.language,
    image: site.logo,
    favicon: site.icon,
    copyright: site.rights,
    authors: site.authors.map(toItemAuthor),
    feedLinks: { ...selfUrl('rss'), ...selfUrl('atom'), ...selfUrl('json') },
    generator: 'Tidings',
  });
}

function toItem({ article, body }: RenderedArticle, { site }: Config): Item {
  const title = article.title ?? body.title;
  const summary = article.summary ?? body.summary;
  const authors = article.authors.length > 0 ? article.authors : site.authors;
  return present({
    id: article.id,
    title: entryTitle({ title, summary, url: article.url }),
    link: article.url,
    externalUrl: article.externalUrl,
    summary,
    content: body.html,
    published: toDate(article.published),
    date: toDate(article.updated),
    author: authors.length > 0 ? authors.map(toItemAuthor) : [{ name: site.title }],
    category: article.tags.map(({ name, label, scheme }) => present({ term: name, name: label ?? name, scheme })),
    language: article.language,
    copyright: article.rights,
    source: article.source,
    image: article.image === undefined ? undefined : pictureUrl(article.image, article.url),
  });
}

/** The absolute address of a picture, if it is one that a reader can ask for. */
function pictureUrl(reference: string, base: string): string | undefined {
  if (!URL.canParse(reference, base)) return undefined;
  const { protocol, href } = new URL(reference, base);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

function toItemAuthor({ name, email, url, avatar }: Author): ItemAuthor {
  return present({ name, email, link: url, avatar });
}
