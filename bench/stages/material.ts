import { type ParsedArticles, parseArticles } from '../../src/article/parse-articles.js';
import type { SourceFile } from '../../src/article/source-file.js';
import type { Config } from '../../src/config/config.js';
import { resolveConfig } from '../../src/config/resolve-config.js';
import { renderHere } from '../../src/content/render-here.js';
import type { RenderInput } from '../../src/content/rendering.js';
import type { MeasuredArticle } from '../../src/feed/compose.js';
import { type FeedsByFormat, feedComposer } from '../../src/feed/compose-feeds.js';
import type { Instant } from '../../src/model/instant.js';
import { renderArticles } from '../../src/render-articles.js';
import { publishedArticles } from '../corpus/published-articles.js';

/** The same articles at every step of a build. */
export interface Material {
  readonly config: Config;
  readonly now: Instant;
  readonly files: readonly SourceFile[];
  readonly texts: readonly string[];
  readonly parsed: ParsedArticles;
  readonly inputs: readonly RenderInput[];
  readonly rendered: readonly MeasuredArticle[];
  readonly feeds: FeedsByFormat;
}

/** Takes articles through a build and keeps what comes out of each step. */
export async function makeMaterial(count: number): Promise<Material> {
  const { config } = resolveConfig([{ value: { site: { url: 'https://example.org', title: 'Bench' }, limit: 'all' } }]);
  if (!config) throw new TypeError('The configuration of the benchmark is wrong.');
  const now = '2026-01-01T00:00:00Z' as Instant;
  const articles = [...publishedArticles({ count, seed: 1 }, 'newest')];
  const files = articles.map(({ path, text }): SourceFile => ({ path, place: path, read: () => ({ text }) }));
  const parsed = parseArticles({ files, markers: [], config, now });
  const inputs: RenderInput[] = [];
  const rendered = await renderArticles(parsed.articles, {
    ...parsed,
    config,
    renderer: (input) => {
      inputs.push(input);
      return renderHere(input);
    },
  });
  // Nobody looks at media files here.
  const measured = rendered.articles.map((one) => ({ ...one, enclosures: [], media: [] }));
  const feeds = feedComposer(config).feeds(measured);
  const texts = articles.map(({ text }) => text);
  return { config, now, files, texts, parsed, inputs, rendered: measured, feeds };
}
