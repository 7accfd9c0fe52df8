import { describe, expect, it } from 'vitest';
import { feedOf } from './sample-feed.js';

describe('a podcast out of the options of a feed', () => {
  it('refuses what no feed can carry, and names the field', () => {
    const refusals = [
      [{ image: 'cover.png' }, /`itunes.image` is not an absolute address/],
      [{ funding: [{ url: '' }] }, /`itunes.funding` has no `url`/],
      [{ persons: [{ name: '' }] }, /`itunes.persons` has no `name`/],
      [{ newFeedUrl: 'file:///etc/passwd' }, /`itunes.newFeedUrl` is not an address for a feed/],
    ] as const;
    for (const [itunes, message] of refusals) {
      expect(() => feedOf({}, { podcast: true, itunes }).rss2()).toThrow(message);
    }
  });

  it('refuses an episode’s the same way', () => {
    const refusals = [
      [{ season: 1.5 }, /`episode.season` is not a whole number/],
      [{ transcripts: [{ url: 'https://tidings.example/a.vtt', mediaType: 'vtt' }] }, /is not a media type/],
      [{ chapters: '/c.json' }, /`episode.chapters` is not an absolute address/],
    ] as const;
    for (const [episode, message] of refusals) {
      expect(() => feedOf({ episode }, { podcast: true }).rss2()).toThrow(message);
    }
  });

  it('leaves what an item says as an episode out of a feed that is no podcast', () => {
    expect(feedOf({ episode: { season: 2 } }).rss2()).not.toContain('itunes');
    expect(feedOf({ episode: { season: 2 } }, { podcast: true }).rss2()).toContain('<itunes:season>2</itunes:season>');
  });
});
