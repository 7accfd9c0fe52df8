import type { Field } from './fields.js';

/** The names of the media files that go with an article. */
export const mediaFields = {
  image: {
    meaning: 'the lead picture: an address, a list whose first is taken, or an object with src, url, path or image',
    names: [
      { name: 'image', tools: ['Jekyll', 'Docusaurus', 'Eleventy', 'Astro', 'by hand'] },
      { name: 'images', tools: ['Hugo'] },
      { name: 'cover', tools: ['Hugo', 'Hexo', 'Astro', 'Pelican'] },
      { name: 'cover_image', tools: ['DEV'] },
      { name: 'feature_image', tools: ['Ghost'] },
      { name: 'heroImage', tools: ['Astro'] },
      { name: 'hero', tools: ['by hand'] },
      { name: 'featured_image', tools: ['Hugo', 'Gatsby', 'Pelican'] },
      { name: 'banner', tools: ['Hexo', 'by hand'] },
      { name: 'og_image', tools: ['by hand'] },
      { name: 'header.image', tools: ['Jekyll'] },
      { name: 'header.teaser', tools: ['Jekyll'] },
      { name: 'extra.image', tools: ['Zola'] },
      { name: 'extra.cover', tools: ['Zola'] },
      { name: 'thumbnail', tools: ['Hexo', 'by hand'] },
    ],
  },
  enclosures: {
    meaning:
      'audio, video and other files that go with it: an address, an object with url, type, length, title and duration, or a list of them; the files of all these names',
    names: [
      {
        name: 'enclosure',
        tools: ['Jekyll', 'Hexo', 'by hand'],
        note: 'also as WordPress exports it: address, length and type, each on a line',
      },
      { name: 'enclosures', tools: ['by hand'] },
      { name: 'audio', tools: ['Jekyll', 'Hugo', 'schema.org'], note: 'where it names a file, not a page or a player' },
      { name: 'audio_url', tools: ['by hand'], note: 'as `audio`' },
      { name: 'audio_file', tools: ['Jekyll', 'by hand'], note: 'as `audio`' },
      { name: 'podcast', tools: ['Hugo', 'by hand'], note: 'as `audio`' },
      { name: 'podcast_file', tools: ['Hugo'], note: 'as `audio`' },
      { name: 'podcast_url', tools: ['by hand'], note: 'as `audio`' },
      { name: 'episode.filename', tools: ['Eleventy'], note: 'as `audio`' },
      { name: 'video', tools: ['Hugo', 'schema.org'], note: 'as `audio`' },
      { name: 'video_url', tools: ['by hand'], note: 'as `audio`' },
      { name: 'media', tools: ['Hexo', 'by hand'], note: 'as `audio`' },
      { name: 'attachments', tools: ['by hand'] },
      { name: 'attachment', tools: ['by hand'] },
      { name: 'extra.audio', tools: ['Zola'], note: 'as `audio`' },
      { name: 'extra.video', tools: ['Zola'], note: 'as `audio`' },
    ],
  },
} as const satisfies Readonly<Record<string, Field>>;
