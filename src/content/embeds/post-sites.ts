import { byPath, byQuery, type Site } from './site.js';

/** Posts of social networks. */
export const postSites: readonly Site[] = [
  {
    name: 'X',
    thing: 'Post',
    hosts: ['platform.twitter.com', 'platform.x.com'],
    page: ({ searchParams }) => {
      const post = searchParams.get('id') ?? '';
      return /^\d+$/.test(post) ? `https://x.com/i/status/${post}` : undefined;
    },
  },
  {
    name: 'Instagram',
    thing: 'Post',
    hosts: ['instagram.com'],
    page: byPath(/^\/((?:p|reel|tv)\/[\w-]+)/, 'https://www.instagram.com/$1/'),
  },
  {
    name: 'LinkedIn',
    thing: 'Post',
    hosts: ['linkedin.com'],
    page: byPath(/^\/embed(\/feed\/update\/[\w:-]+)/, 'https://www.linkedin.com$1'),
  },
  {
    name: 'Reddit',
    thing: 'Post',
    hosts: ['embed.reddit.com', 'redditmedia.com'],
    page: byPath(/^(\/r\/.+)/, 'https://www.reddit.com$1'),
  },
  {
    name: 'Bluesky',
    thing: 'Post',
    hosts: ['embed.bsky.app'],
    page: byPath(/^\/embed\/(did:[\w:.-]+)\/app\.bsky\.feed\.post\/(\w+)/, 'https://bsky.app/profile/$1/post/$2'),
  },
];

/** Sites that anybody may run under a name of their own, by the form of their addresses. */
export const federatedSites: readonly Site[] = [
  {
    name: 'Mastodon',
    thing: 'Post',
    hosts: [],
    page: (frame) => byPath(/^(\/@[\w.@-]+\/\d+)\/embed\/?$/, `${frame.origin}$1`)(frame),
  },
  {
    name: 'PeerTube',
    thing: 'Video',
    hosts: [],
    page: (frame) => byPath(/^\/videos\/embed\/([\w-]{20,40})\/?$/, `${frame.origin}/videos/watch/$1`)(frame),
  },
];

/** Slides, drawings and documents. */
export const documentSites: readonly Site[] = [
  {
    name: 'Flourish',
    thing: 'Chart',
    hosts: ['public.flourish.studio', 'flo.uri.sh'],
    page: byPath(/^\/((?:visualisation|story)\/\d+)/, 'https://public.flourish.studio/$1/'),
  },
  {
    name: 'Infogram',
    thing: 'Chart',
    hosts: ['infogram.com', 'e.infogram.com'],
    page: byPath(/^\/([\w-]+)/, 'https://infogram.com/$1'),
  },
  { name: 'Figma', thing: 'Drawing', hosts: ['figma.com'], page: byQuery('url') },
  {
    name: 'Google Docs',
    thing: 'Document',
    hosts: ['docs.google.com'],
    page: byPath(
      /^(\/(?:document|spreadsheets|presentation)\/d\/(?:e\/)?[\w-]+\/)(?:embed|pub\w*|preview)/,
      'https://docs.google.com$1pub',
    ),
  },
  {
    name: 'Google Forms',
    thing: 'Form',
    hosts: ['docs.google.com'],
    page: byPath(/^(\/forms\/d\/(?:e\/)?[\w-]+\/viewform)/, 'https://docs.google.com$1'),
  },
];
