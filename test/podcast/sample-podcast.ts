import type { Article } from '../../src/article/article.js';
import { resolveConfig } from '../../src/config/resolve-config.js';
import type { UserConfig } from '../../src/config/user-config.js';
import { compose, type MeasuredArticle, toItem } from '../../src/feed/compose.js';
import type { Feed } from '../../src/feed/feed.js';
import { type Instant, toInstant } from '../../src/model/instant.js';
import type { CoverFacts } from '../../src/model/podcast.js';

export const goodCover: CoverFacts = { mediaType: 'image/png', width: 1400, height: 1400, isRgb: true };

/** A configuration of which directories have nothing to complain. */
export const goodConfig = {
  site: {
    url: 'https://tidings.example',
    title: 'Tidings Gazette',
    description: 'News of the harbour',
    language: 'en',
    authors: [{ name: 'Newsroom' }],
  },
  podcast: {
    category: ['Daily News', 'TV & Film'],
    explicit: false,
    image: '/cover.png',
    owner: { name: 'Audio Desk', email: 'audio@tidings.example' },
  },
} as const satisfies UserConfig;

/** The configuration, or what is wrong with it. */
export function configOf(value: UserConfig) {
  const { config, diagnostics } = resolveConfig([{ value }]);
  if (!config) throw new Error(JSON.stringify(diagnostics));
  return config;
}

const published = toInstant(Date.parse('2026-02-03T04:05:06Z')) as Instant;

/** An article with a sound to play. */
export function episode(fields: Partial<Article> = {}, measured: Partial<MeasuredArticle> = {}): MeasuredArticle {
  const url = fields.url ?? 'https://tidings.example/bulletin/';
  const file = { path: 'bulletin.md', place: 'bulletin.md', read: () => ({ text: '' }) };
  return {
    article: {
      file,
      id: url,
      url,
      title: 'The bulletin',
      published,
      updated: published,
      authors: [],
      tags: [],
      enclosures: [],
      ...fields,
    } as Article,
    body: { html: '<p>Listen.</p>', summary: 'Listen.', diagnostics: [] } as unknown as MeasuredArticle['body'],
    enclosures: [{ url: `${url}bulletin.mp3`, mediaType: 'audio/mpeg', length: 4321, duration: 61.6 }],
    media: [],
    ...measured,
  };
}

/** The feed of a podcast with these articles. */
export function podcast({
  config = goodConfig,
  articles = [episode()],
  cover = goodCover,
}: {
  readonly config?: UserConfig;
  readonly articles?: readonly MeasuredArticle[];
  readonly cover?: CoverFacts | undefined;
} = {}): Feed {
  const settings = configOf(config);
  const items = articles.map((article) => toItem(article, settings, 'rss'));
  return compose(settings, items, cover);
}
