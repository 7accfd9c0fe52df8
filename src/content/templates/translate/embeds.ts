import { type Arguments, pick } from '../tag.js';
import { attribute, link } from './escape.js';
import { named, type Translation } from './translation.js';

/** Something that a page shows out of another site, and that a feed links to. */
interface Embed {
  readonly names: string;
  /** The text of the link, unless the author gives one. */
  readonly title: string;
  /** The address, by what the author names it with. */
  readonly url: (id: string, args: Arguments) => string | undefined;
}

const word = /^[\w-]+$/;
const path = /^[\w./-]+$/;

const under =
  (base: string, pattern = word) =>
  (id: string) =>
    pattern.test(id) ? `${base}${id}` : undefined;

const table: readonly Embed[] = [
  {
    names: 'youtube youtubevideo youtubeembed liteyoutube youtubelite youtubeplayer youtube-lite',
    title: 'Video on YouTube',
    url: under('https://www.youtube.com/watch?v='),
  },
  { names: 'vimeo vimeovideo', title: 'Video on Vimeo', url: under('https://vimeo.com/', path) },
  { names: 'dailymotion', title: 'Video on Dailymotion', url: under('https://www.dailymotion.com/video/') },
  { names: 'bilibili', title: 'Video on Bilibili', url: under('https://www.bilibili.com/video/') },
  { names: 'loom', title: 'Video on Loom', url: under('https://www.loom.com/share/') },
  { names: 'asciinema asciicast', title: 'Recording on asciinema', url: under('https://asciinema.org/a/') },
  { names: 'gist', title: 'Code on GitHub Gist', url: gistUrl },
  { names: 'tweet twitter x tweetembed tweet_simple x_simple', title: 'Post on X', url: postUrl },
  { names: 'instagram instagram_simple', title: 'Post on Instagram', url: under('https://www.instagram.com/p/') },
  { names: 'mastodon toot', title: 'Post on Mastodon', url: () => undefined },
  { names: 'bluesky', title: 'Post on Bluesky', url: () => undefined },
  { names: 'tiktok', title: 'Video on TikTok', url: () => undefined },
  { names: 'soundcloud', title: 'Audio on SoundCloud', url: under('https://soundcloud.com/', path) },
  { names: 'spotify', title: 'Audio on Spotify', url: under('https://open.spotify.com/', path) },
  { names: 'codepen', title: 'Pen on CodePen', url: penUrl },
  { names: 'jsfiddle', title: 'Fiddle on JSFiddle', url: under('https://jsfiddle.net/', path) },
  { names: 'codesandbox', title: 'Sandbox on CodeSandbox', url: under('https://codesandbox.io/s/') },
  { names: 'stackblitz', title: 'Project on StackBlitz', url: under('https://stackblitz.com/edit/') },
  { names: 'github githubrepo', title: 'Repository on GitHub', url: under('https://github.com/', path) },
  { names: 'iframe embed', title: 'Embedded page', url: () => undefined },
];

const titles = ['title', 'caption', 'label', 'alt'];

function embedded({ title, url }: Embed, args: Arguments): Translation | undefined {
  const given = pick(args, ['url', 'src', 'href', 'link', 'id', 'videoid', 'video', 'code', 'repo', 'slug'], 0);
  if (given === undefined) return undefined;
  const address = isWebAddress(given) ? given : url(given, args);
  if (address === undefined) return undefined;
  const written = link(pick(args, titles) ?? title, address);
  return { open: { lines: [written], inline: written } };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}

/** `user/id`, `user id` or `id` alone. */
function gistUrl(id: string, args: Arguments): string | undefined {
  const [user, number] = args.positional;
  const gist = user !== undefined && number !== undefined && word.test(number) ? `${user}/${number}` : id;
  return path.test(gist) ? `https://gist.github.com/${gist}` : undefined;
}

/** The post by its number; whose it is need not be known. */
function postUrl(id: string, args: Arguments): string | undefined {
  const [first, second] = args.positional;
  const user = args.named.get('user') ?? (second === undefined ? 'i' : first);
  const number = args.named.get('id') ?? second ?? id;
  return user !== undefined && word.test(user) && /^\d+$/.test(number)
    ? `https://x.com/${user}/status/${number}`
    : undefined;
}

function penUrl(id: string, args: Arguments): string | undefined {
  const user = args.named.get('user') ?? args.positional[1];
  return user && word.test(user) && word.test(id) ? `https://codepen.io/${user}/pen/${id}` : undefined;
}

/** A video or audio file, or with a `provider` (Minimal Mistakes) what that shows. */
function media(element: 'video' | 'audio', args: Arguments): Translation | undefined {
  const provider = args.named.get('provider')?.toLowerCase();
  const embed = table.find(({ names }) => provider !== undefined && names.split(' ').includes(provider));
  if (embed) return embedded(embed, args);
  const src = pick(args, ['src', 'url', 'file', 'path', 'mp4', 'webm', 'mp3'], 0);
  if (src === undefined || !/[./]/.test(src)) return undefined;
  const written = `<${element} src=${attribute(src)} controls></${element}>`;
  return { open: { lines: [`<figure>${written}</figure>`], inline: written } };
}

/** Translators of tags that show something of another site, or a file that plays. */
export const embeds = [
  ...table.flatMap((embed) => named(embed.names, ({ args }) => embedded(embed, args))),
  ...named('video', ({ args }) => media('video', args)),
  ...named('audio', ({ args }) => media('audio', args)),
];
