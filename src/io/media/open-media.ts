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

/**
 * The media files of a folder, and if the settings want it those of the web.
 *
 * @param now the time of the build, which decides how old the answer of a server is.
 * @param onLook is told of each path, relative to the root, where a file is or could be.
 */
export async function openMedia(
  root: string,
  config: Pick<Config, 'site' | 'media'>,
  now: Instant,
  onLook?: (path: string) => void,
): Promise<OpenMedia> {
  if (!config.media.probe) return { source: mediaFiles(root, config, undefined, onLook), save: () => {} };
  const { Prober } = await import('../probe/prober.js');
  const prober = new Prober(root, config.media, now);
  return { source: mediaFiles(root, config, (url) => prober.probe(url), onLook), save: () => prober.save() };
}
