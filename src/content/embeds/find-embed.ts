import { groupBy } from '../../model/group-by.js';
import { audioSites } from './audio-sites.js';
import { codeSites } from './code-sites.js';
import { mapSites } from './map-sites.js';
import { playerAddress } from './players.js';
import { documentSites, federatedSites, postSites } from './post-sites.js';
import { videoSites } from './video-sites.js';

/** Some hosts have sites of several kinds, each with pages of its own. */
const sites = groupBy(
  [...videoSites, ...audioSites, ...postSites, ...codeSites, ...mapSites, ...documentSites].flatMap((site) =>
    site.hosts.map((host) => ({ host, site })),
  ),
  ({ host }) => host,
);

/** What a frame shows, as far as its address tells. */
export interface Embed {
  /** The page to open: that of the site where it is known, else the frame itself. */
  readonly page: string;
  /** Whether that is the page of the site. */
  readonly isKnown: boolean;
  /** Such as `Video on YouTube`, or the host. */
  readonly title: string;
  readonly poster?: string;
  /** The address of the frame, where readers keep frames of its host. */
  readonly player?: string;
}

/** What the frame at an address shows. */
export function findEmbed(frame: URL): Embed {
  const host = frame.hostname.replace(/^(?:www|m)\./, '');
  const known = sites.get(host)?.map(({ site }) => site);
  const site = (known ?? federatedSites).find(({ page }) => page(frame) !== undefined) ?? known?.[0];
  const page = site?.page(frame);
  const poster = page === undefined ? undefined : site?.poster?.(frame);
  const player = `https:${frame.href.slice(frame.protocol.length)}`;
  return {
    page: page ?? frame.href,
    isKnown: page !== undefined,
    title: known || page !== undefined ? `${site?.thing} on ${site?.name}` : frame.host,
    ...(poster === undefined ? {} : { poster }),
    ...(playerAddress.test(player) && isPlayer(frame) ? { player } : {}),
  };
}

/** The page of a film plays nothing in a frame: only the address that was made for it does. */
function isPlayer({ pathname }: URL): boolean {
  return !/^\/(?:watch|shorts)\b/.test(pathname);
}
