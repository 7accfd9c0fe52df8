import { byPath, byQuery, type Site } from './site.js';

const youtubePath = /^\/(?:embed|v|e|shorts|live)\/([\w-]{6,20})/;
const youtubeId = /^[\w-]{6,20}$/;

/** The id of a film: in the path of a frame, in the query of its page, or all there is behind `youtu.be/`. */
function filmOf({ hostname, pathname, searchParams }: URL): string | undefined {
  const id = hostname === 'youtu.be' ? pathname.slice(1) : (youtubePath.exec(pathname)?.[1] ?? searchParams.get('v'));
  // `/embed/videoseries` is a list, and `/embed/live_stream` what a channel shows at the moment.
  return id && youtubeId.test(id) && id !== 'videoseries' && id !== 'live_stream' ? id : undefined;
}

function channelOf({ pathname, searchParams }: URL): string | undefined {
  const channel = pathname === '/embed/live_stream' ? searchParams.get('channel') : null;
  return channel && /^UC[\w-]{22}$/.test(channel) ? channel : undefined;
}

/** Where in a film to begin, in seconds, and the list that it is played from, if the frame says so. */
function youtubePage(frame: URL): string | undefined {
  const film = filmOf(frame);
  const channel = channelOf(frame);
  if (channel !== undefined) return `https://www.youtube.com/channel/${channel}/live`;
  const list = frame.searchParams.get('list');
  const start = /^\d+/.exec(frame.searchParams.get('start') ?? frame.searchParams.get('t') ?? '')?.[0];
  if (film === undefined)
    return list && /^[\w-]+$/.test(list) ? `https://www.youtube.com/playlist?list=${list}` : undefined;
  return `https://www.youtube.com/watch?v=${film}${start === undefined ? '' : `&t=${start}s`}`;
}

/** Films. */
export const videoSites: readonly Site[] = [
  {
    name: 'YouTube',
    thing: 'Video',
    hosts: ['youtube.com', 'youtube-nocookie.com', 'youtu.be'],
    page: youtubePage,
    poster: (frame) => {
      const film = filmOf(frame);
      return film && `https://i.ytimg.com/vi/${film}/hqdefault.jpg`;
    },
  },
  {
    name: 'Vimeo',
    thing: 'Video',
    hosts: ['player.vimeo.com', 'vimeo.com'],
    // The second part is the key of a film that is not listed; a frame has it in `h`.
    page: ({ pathname, searchParams }) => {
      const [, id, key = searchParams.get('h') ?? ''] = /^(?:\/video)?\/(\d+)(?:\/(\w+))?/.exec(pathname) ?? [];
      if (id === undefined) return undefined;
      return /^\w+$/.test(key) ? `https://vimeo.com/${id}/${key}` : `https://vimeo.com/${id}`;
    },
  },
  {
    name: 'Dailymotion',
    thing: 'Video',
    hosts: ['dailymotion.com', 'geo.dailymotion.com', 'dai.ly'],
    page: (frame) => {
      const film = dailymotionId(frame);
      return film && `https://www.dailymotion.com/video/${film}`;
    },
    poster: (frame) => {
      const film = dailymotionId(frame);
      return film && `https://www.dailymotion.com/thumbnail/video/${film}`;
    },
  },
  {
    name: 'Twitch',
    thing: 'Video',
    hosts: ['player.twitch.tv', 'clips.twitch.tv'],
    page: ({ searchParams }) => {
      const one = (name: string, base: string) => {
        const value = searchParams.get(name)?.replace(/^v/, '') ?? '';
        return /^[\w-]+$/.test(value) ? base + value : undefined;
      };
      return (
        one('video', 'https://www.twitch.tv/videos/') ??
        one('clip', 'https://clips.twitch.tv/') ??
        one('channel', 'https://www.twitch.tv/')
      );
    },
  },
  {
    name: 'Bilibili',
    thing: 'Video',
    hosts: ['player.bilibili.com'],
    page: ({ searchParams }) => {
      const film = searchParams.get('bvid') ?? '';
      return /^BV\w+$/.test(film) ? `https://www.bilibili.com/video/${film}` : undefined;
    },
  },
  {
    name: 'Loom',
    thing: 'Video',
    hosts: ['loom.com'],
    page: byPath(/^\/embed\/(\w+)/, 'https://www.loom.com/share/$1'),
  },
  { name: 'TED', thing: 'Talk', hosts: ['embed.ted.com'], page: byPath(/^(\/talks\/.+)/, 'https://www.ted.com$1') },
  {
    name: 'TikTok',
    thing: 'Video',
    hosts: ['tiktok.com'],
    page: byPath(/^\/(?:embed|player)\/v\d\/(\d+)/, 'https://www.tiktok.com/@/video/$1'),
  },
  {
    name: 'the Internet Archive',
    thing: 'Recording',
    hosts: ['archive.org'],
    page: byPath(/^\/embed\/([\w.-]+)/, 'https://archive.org/details/$1'),
  },
  {
    name: 'asciinema',
    thing: 'Recording',
    hosts: ['asciinema.org'],
    page: byPath(/^\/a\/(\w+)/, 'https://asciinema.org/a/$1'),
  },
  {
    name: 'Giphy',
    thing: 'Animation',
    hosts: ['giphy.com'],
    page: byPath(/^\/embed\/(\w+)/, 'https://giphy.com/gifs/$1'),
    poster: byPath(/^\/embed\/(\w+)/, 'https://media.giphy.com/media/$1/giphy.gif'),
  },
  {
    name: 'Facebook',
    thing: 'Post',
    hosts: ['facebook.com'],
    page: byQuery('href'),
  },
];

function dailymotionId({ hostname, pathname, searchParams }: URL): string | undefined {
  const short = hostname === 'dai.ly' ? /^\/(\w+)/ : /^\/(?:embed\/)?video\/(\w+)/;
  return short.exec(pathname)?.[1] ?? /^\w+$/.exec(searchParams.get('video') ?? '')?.[0];
}
