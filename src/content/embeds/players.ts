/** The hosts whose frames Miniflux keeps, and with it the strictest of the readers that keep any. */
const hosts = [
  ...['bandcamp.com', 'cdn.embedly.com', 'dailymotion.com', 'framatube.org', 'open.spotify.com', 'player.bilibili.com'],
  ...['player.twitch.tv', 'player.vimeo.com', 'soundcloud.com', 'vk.com', 'w.soundcloud.com', 'youtube-nocookie.com'],
  ...['youtube.com'],
];

/** The address of a frame that readers may keep. */
export const playerAddress: RegExp = new RegExp(
  `^https://(?:www\\.)?(?:${hosts.map((host) => host.replaceAll('.', '\\.')).join('|')})/`,
);
