import { describe, expect, it } from 'vitest';
import { parseOne } from './parse-texts.js';

const image = (frontMatter: string) => parseOne(frontMatter).article?.image;
const files = (frontMatter: string) => parseOne(frontMatter).article?.enclosures;

describe('a lead picture', () => {
  it.each([
    ['image: a.png\nimage_alt: A', { field: ['image'], description: 'A' }],
    ['image: a.png\nimageAlt: A', { description: 'A' }],
    ['image: a.png\nimage-description: A', { description: 'A' }],
    ['cover: a.png\ncoverAlt: A\ncover_credit: B', { field: ['cover'], description: 'A', credit: 'B' }],
    ['cover_image: a.png\ncover_image_alt: A', { description: 'A' }],
    ['cover_image: a.png\ncoverAlt: A', { description: 'A' }],
    ['heroImage: a.png\nheroAlt: A', { description: 'A' }],
    ['heroImage: a.png\nimage_alt: A', { description: 'A' }],
    ['feature_image: a.png\nfeature_image_alt: A\nfeature_image_caption: C', { description: 'A', title: 'C' }],
    ['cover:\n  image: a.png\n  alt: A\n  caption: C', { field: ['cover', 'image'], description: 'A', title: 'C' }],
    ['cover:\n  image: a.png\nimage_alt: A', { description: 'A' }],
    ['image:\n  path: a.png\n  alt: A\n  credit: B', { field: ['image', 'path'], description: 'A', credit: 'B' }],
    ['images:\n  - b: x\n  - src: a.png\n    alt: A', { field: ['images', 1, 'src'], description: 'A' }],
    ['header:\n  image: a.png\n  image_description: A', { field: ['header', 'image'], description: 'A' }],
    ['extra:\n  cover: a.png\n  cover_alt: A', { field: ['extra', 'cover'], description: 'A' }],
    ['image: {url: a.png, alt: A}\nimage_alt: B', { description: 'A' }],
  ])('has what is said of it: %s', (frontMatter, expected) => {
    expect(image(frontMatter)).toMatchObject({ reference: 'a.png', ...expected });
  });

  it('has nothing that is not said', () => {
    expect(image('image: a.png\ntitle: T\ncredit: B\nimage_alt: ""')).toEqual({ reference: 'a.png', field: ['image'] });
  });
});

describe('enclosures', () => {
  it.each([
    ['enclosure: /a.mp3', { field: ['enclosure'] }],
    [
      'enclosure: {url: /a.mp3, length: 5, type: audio/mpeg}',
      { field: ['enclosure', 'url'], length: 5, mediaType: 'audio/mpeg' },
    ],
    ['audio: /a.mp3\naudio_duration: "1:02"\naudio-title: A', { duration: 62, title: 'A' }],
    ['podcast_file: /a.mp3\npodcast_bytes: 9\npodcast_duration: PT7S', { length: 9, duration: 7 }],
    ['podcast:\n  mp3: /a.mp3\n  duration: 7', { field: ['podcast', 'mp3'], duration: 7 }],
    ['audio:\n  ogg: /a.ogg\n  mp3: /a.mp3', { field: ['audio', 'mp3'] }],
    ['episode:\n  filename: /a.mp3\n  number: 3', { field: ['episode', 'filename'] }],
    ['attachments:\n  - {src: /a.mp3, size_in_bytes: 7}', { field: ['attachments', 0, 'src'], length: 7 }],
    ['extra:\n  audio: /a.mp3', { field: ['extra', 'audio'] }],
    ['enclosure: |\n  /a.mp3\n  43412\n  audio/mpeg', { length: 43_412, mediaType: 'audio/mpeg' }],
    ['enclosure: {url: /a.mp3, length: 12 MB, type: podcast, duration: long}', {}],
  ])('have what is said of them: %s', (frontMatter, expected) => {
    const found = files(frontMatter);
    expect(found).toHaveLength(1);
    expect(found?.[0]).toMatchObject({ reference: '/a.mp3', ...expected });
    if (Object.keys(expected).length === 0) expect(Object.keys(found?.[0] ?? {})).toEqual(['reference', 'field']);
  });

  it('are those of all names, each once', () => {
    const found = files('enclosure: [a.mp3, b.pdf]\naudio: a.mp3\nvideo: c.mp4\nmedia: [d.ogg]\nattachments: e.zip');
    expect(found?.map(({ reference }) => reference)).toEqual(['a.mp3', 'b.pdf', 'c.mp4', 'd.ogg', 'e.zip']);
  });

  it.each([
    'video: https://www.youtube.com/watch?v=abc.mp4',
    'video: dQw4w9WgXcQ',
    'video: https://video.example/embed.html',
    'audio: https://player.example/show/12',
    'audio: true',
    'podcast: {season: 1, episode: 2}',
    'media: https://social.example/@newsroom',
    'enclosure: false',
    'podcast: true\nvideo: no',
  ])('are no players, pages or switches: %s', (frontMatter) => {
    expect(files(frontMatter)).toEqual([]);
  });

  it('are also what has no extension, where something else says that it is a file', () => {
    expect(files('audio: {url: "https://cdn.example/12", type: audio/mpeg}')).toHaveLength(1);
    expect(files('enclosure: https://cdn.example/12')).toHaveLength(1);
  });
});
