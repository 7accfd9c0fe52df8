import { expect } from 'vitest';
import type { Article, LeftOut } from '../../src/article/article.js';
import type { OpenedMemory } from '../../src/article/open-article.js';
import { type ParsedArticles, parseArticles } from '../../src/article/parse-articles.js';
import type { SourceFile, SourceText } from '../../src/article/source-file.js';
import type { Config } from '../../src/config/config.js';
import { defaultBodySettings } from '../../src/model/body-settings.js';
import type { Dialect } from '../../src/model/dialect.js';
import type { Author } from '../../src/model/entry.js';
import { type Instant, toInstant } from '../../src/model/instant.js';

/** What a test says beside the texts. */
export interface Setting {
  readonly dialect?: Dialect | 'auto';
  readonly site?: string;
  readonly timeZone?: string;
  readonly authors?: readonly Author[];
  readonly permalink?: string;
  readonly trailingSlash?: boolean;
  readonly fields?: Config['fields'];
  readonly translations?: Config['translations'];
  readonly podcast?: Config['podcast'];
  readonly markers?: readonly string[];
  /** The folder of the articles, relative to the root. */
  readonly folder?: string;
  readonly now?: string;
  /** What reads the beginning of a text; absent: all texts are read whole. */
  readonly startOf?: (text: string) => SourceText | undefined;
}

/** An instant, for a test. */
export function instant(text: string): Instant {
  const value = toInstant(Date.parse(text));
  if (!value) throw new Error(`no instant: ${text}`);
  return value;
}

/** All of what was parsed, each article opened. */
export interface ParsedTexts extends ParsedArticles {
  readonly articles: readonly Article[];
}

/** Parses articles given as texts by their place in the articles folder. */
export function parseTexts(texts: Readonly<Record<string, string>>, setting: Setting = {}): ParsedTexts {
  const { folder = 'articles', site = 'https://news.example', dialect = 'plain', timeZone = 'UTC', startOf } = setting;
  const files = Object.entries(texts).map(
    ([place, text]): SourceFile => ({
      path: folder ? `${folder}/${place}` : place,
      place,
      read: () => ({ text }),
      ...(startOf && { readStart: () => startOf(text) }),
    }),
  );
  const { permalink, trailingSlash } = setting;
  const config: Config = {
    site: { url: site, title: 'News', description: 'News', timeZone, authors: setting.authors ?? [] },
    articles: [folder],
    out: 'dist',
    dialect,
    ...(permalink !== undefined && { permalink }),
    ...(trailingSlash !== undefined && { trailingSlash }),
    ...(setting.translations && { translations: setting.translations }),
    ...(setting.podcast && { podcast: setting.podcast }),
    fields: setting.fields ?? {},
    formats: {},
    feedsUrl: site,
    content: 'full',
    size: {},
    limits: { seconds: 10, memory: 512 },
    media: { probe: false, allowPrivate: false },
    bodies: defaultBodySettings,
  };
  const parsed = parseArticles({
    files,
    markers: setting.markers ?? [],
    config,
    now: instant(setting.now ?? '2026-01-01T00:00:00Z'),
    memory: () => ({ recall: () => undefined, keep: () => {}, opened: throughJson() }),
  });
  const opened = parsed.articles.map(parsed.open);
  // Whatever an article says, a cache has no other article of it.
  expect(parsed.articles.map(parsed.open)).toEqual(opened);
  return { ...parsed, articles: opened.flatMap((one) => ('article' in one ? one.article : [])) };
}

/** Remembers what was read out of articles as caches do. */
function throughJson(): OpenedMemory {
  const kept = new Map<string, string>();
  return ({ path }, text) => {
    const key = `${path}\n${text}`;
    const json = kept.get(key);
    return { ...(json && { value: JSON.parse(json) }), put: (read) => kept.set(key, JSON.stringify(read)) };
  };
}

/** One article with YAML front matter, at a place; a day is added unless the front matter has one. */
export function parseOne(frontMatter: string, setting: Setting & { readonly place?: string } = {}): Outcome {
  const dated = /^date|^publish|^pub-?_?date/im.test(frontMatter) ? frontMatter : `date: 2024-05-06\n${frontMatter}`;
  const parsed = parseTexts({ [setting.place ?? 'hello.md']: `---\n${dated}\n---\n\nBody.\n` }, setting);
  const [article] = parsed.articles;
  const [leftOut] = parsed.leftOut;
  const problems = parsed.diagnostics.map(({ code, message }) => `${code}: ${message}`);
  return { ...(article && { article }), ...(leftOut && { leftOut }), problems, parsed };
}

/** What became of the only article. */
export interface Outcome {
  readonly article?: Article;
  readonly leftOut?: LeftOut;
  readonly problems: readonly string[];
  readonly parsed: ParsedTexts;
}
