import type { Config } from '../config/config.js';
import type { MediaSource } from '../media/media-source.js';
import type { Dialect } from '../model/dialect.js';
import type { CoverFacts } from '../model/podcast.js';

/** Looks at the cover of the configuration's podcast; `undefined` where there is none, or nobody could look at it. */
export async function measureCover(
  { podcast, site }: Config,
  dialect: Dialect,
  source: MediaSource | undefined,
): Promise<CoverFacts | undefined> {
  const image = podcast?.image ?? site.logo;
  if (!podcast || image === undefined || !source) return undefined;
  const found = await source.find(image, { path: '', place: '', url: site.url, dialect });
  return 'facts' in found ? found.facts : undefined;
}
