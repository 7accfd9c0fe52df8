import { describe, expect, it } from 'vitest';
import { findEmbed } from '../../src/content/embeds/find-embed.js';

const page = (frame: string) => findEmbed(new URL(frame)).page;

describe('findEmbed', () => {
  it.each([
    ['https://m.youtube.com/embed/nGn60vDSxQ4', 'https://www.youtube.com/watch?v=nGn60vDSxQ4'],
    ['https://youtu.be/nGn60vDSxQ4?t=42', 'https://www.youtube.com/watch?v=nGn60vDSxQ4&t=42s'],
    ['https://www.youtube.com/live/nGn60vDSxQ4', 'https://www.youtube.com/watch?v=nGn60vDSxQ4'],
    [
      'https://www.youtube.com/embed/live_stream?channel=UC1234567890123456789012&autoplay=1',
      'https://www.youtube.com/channel/UC1234567890123456789012/live',
    ],
    ['https://dai.ly/x7tgad0', 'https://www.dailymotion.com/video/x7tgad0'],
    ['https://geo.dailymotion.com/player.html?video=x7tgad0', 'https://www.dailymotion.com/video/x7tgad0'],
    ['https://clips.twitch.tv/embed?clip=Tide-1', 'https://clips.twitch.tv/Tide-1'],
    ['https://player.bilibili.com/player.html?bvid=BV1xx411c7mD', 'https://www.bilibili.com/video/BV1xx411c7mD'],
    [
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1',
      'https://www.facebook.com/a/posts/1',
    ],
    ['https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3k', 'https://bsky.app/profile/did:plc:abc/post/3k'],
    ['https://www.instagram.com/p/Babc123/embed/captioned/', 'https://www.instagram.com/p/Babc123/'],
    ['https://embed.podcasts.apple.com/us/podcast/a/id1?i=2', 'https://podcasts.apple.com/us/podcast/a/id1?i=2'],
    [
      'https://docs.google.com/presentation/d/e/2PACX-1/embed?start=false',
      'https://docs.google.com/presentation/d/e/2PACX-1/pub',
    ],
    [
      'https://docs.google.com/forms/d/e/1FAIpQLSc-tide/viewform?embedded=true',
      'https://docs.google.com/forms/d/e/1FAIpQLSc-tide/viewform',
    ],
    ['https://archive.org/embed/tide_1953', 'https://archive.org/details/tide_1953'],
  ])('leads from %s to the page', (frame, expected) => {
    expect(page(frame)).toBe(expected);
  });

  it.each([
    'https://www.youtube.com/embed/<script>',
    'https://www.youtube.com/',
    'https://www.youtube.com/embed/live_stream',
    'https://www.youtube.com/embed/live_stream?channel=desk',
    'https://www.facebook.com/plugins/post.php?href=javascript:alert(1)',
    'https://www.figma.com/embed?url=/file/x',
    'https://www.google.com/maps/embed?pb=%E0%A4%A',
    'https://www.openstreetmap.org/export/embed.html?bbox=1,2,3',
    'https://www.openstreetmap.org/export/embed.html?bbox=a,b,c,d',
    'https://anything.example/constructor',
  ])('leads to %s itself where it tells no page', (frame) => {
    expect(page(frame)).toBe(new URL(frame).href);
  });

  it('has no poster for what is live, which is another film each time', () => {
    const live = 'https://www.youtube.com/embed/live_stream?channel=UC1234567890123456789012';
    expect(findEmbed(new URL(live))).not.toHaveProperty('poster');
  });

  it('calls by its own name what is one of several things on a host', () => {
    const title = (frame: string) => findEmbed(new URL(frame)).title;
    expect(title('https://docs.google.com/forms/d/e/1FAIpQLSc-tide/viewform')).toBe('Form on Google Forms');
    expect(title('https://docs.google.com/document/d/e/2PACX-1/pub?embedded=true')).toBe('Document on Google Docs');
  });

  it('has a player for the frames of sites that readers let play, by https', () => {
    expect(findEmbed(new URL('http://player.vimeo.com/video/1')).player).toBe('https://player.vimeo.com/video/1');
    expect(findEmbed(new URL('https://www.youtube.com/watch?v=nGn60vDSxQ4')).player).toBeUndefined();
    expect(findEmbed(new URL('https://codepen.io/desk/embed/abc')).player).toBeUndefined();
  });
});
