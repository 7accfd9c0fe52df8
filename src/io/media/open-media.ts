import type { Config } from '../../config/config.js';
import type { MediaSource } from '../../media/media-source.js';
import type { Instant } from '../../model/instant.js';
import { mediaFiles } from './media-files.js';

/** The media files of a build. */
export interface OpenMedia {
  readonly source: MediaSource;
  /** Keeps what servers said for the next build. */
  readonly save: () => void;
}

/** What else there is to know of a build. */
export interface OpenMediaOptions {
  /** Whether what servers said in builds before counts, and may be kept for those to come. */
  readonly isCached: boolean;
  /** Told of each absolute path that is looked at. */
  readonly onLook?: (path: string) => void;
}

/**
 * The media files of a folder, and if the settings want it those of the web.
 *
 * @param now the time of the build, which decides how old the answer of a server is.
 */
export async function openMedia(
  root: string,
  config: Pick<Config, 'site' | 'media'>,
  now: Instant,
  { isCached, onLook = () => {} }: OpenMediaOptions,
): Promise<OpenMedia> {
  if (!config.media.probe) return { source: mediaFiles(root, config, { onLook }), save: () => {} };
  const { Prober } = await import('../probe/prober.js');
  const prober = new Prober(isCached ? root : undefined, config.media, now);
  return { source: mediaFiles(root, config, { probe: (url) => prober.probe(url), onLook }), save: () => prober.save() };
}
