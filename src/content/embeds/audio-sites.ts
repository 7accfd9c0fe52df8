import { byPath, byQuery, type Site } from './site.js';

/** Sound. */
export const audioSites: readonly Site[] = [
  {
    name: 'Spotify',
    thing: 'Audio',
    hosts: ['open.spotify.com'],
    page: byPath(/^\/(?:embed(?:-podcast)?\/)?(\w+\/\w+)/, 'https://open.spotify.com/$1'),
  },
  {
    name: 'SoundCloud',
    thing: 'Audio',
    hosts: ['w.soundcloud.com', 'soundcloud.com'],
    // The number of a track in the programs' own address does not tell its page; the player itself is a page.
    page: (frame) => {
      const page = byQuery('url')(frame);
      return page !== undefined && new URL(page).hostname !== 'api.soundcloud.com' ? page : undefined;
    },
  },
  {
    name: 'Apple Podcasts',
    thing: 'Audio',
    hosts: ['embed.podcasts.apple.com'],
    page: ({ pathname, search }) => `https://podcasts.apple.com${pathname}${search}`,
  },
  {
    name: 'Apple Music',
    thing: 'Audio',
    hosts: ['embed.music.apple.com'],
    page: ({ pathname, search }) => `https://music.apple.com${pathname}${search}`,
  },
  {
    name: 'Mixcloud',
    thing: 'Audio',
    hosts: ['mixcloud.com', 'player-widget.mixcloud.com'],
    page: ({ searchParams }) => {
      const feed = searchParams.get('feed') ?? '';
      return feed.startsWith('/') && !feed.startsWith('//') ? `https://www.mixcloud.com${feed}` : undefined;
    },
  },
  // The page's name is not in the address; most of its frames hold a link to it, which is taken.
  { name: 'Bandcamp', thing: 'Audio', hosts: ['bandcamp.com'], page: () => undefined },
];
