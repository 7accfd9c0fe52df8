import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { episodeOf } from '../../src/podcast/episode-of.js';
import { configOf, episode, goodConfig } from './sample-podcast.js';

const persons = [{ name: 'Audio Desk' }, { name: 'Music Desk', role: 'composer' }];
const config = configOf({ ...goodConfig, podcast: { ...goodConfig.podcast, persons } });
const nothing = { transcripts: [], persons: [] };

function of(fields: Article['episode'], settings = config) {
  return episodeOf(episode(fields ? { episode: fields } : {}).article, settings);
}

describe('what an article says as an episode', () => {
  it('is nothing without a podcast, and of an article that says nothing', () => {
    const { podcast: _, ...plain } = goodConfig;
    expect(of({ ...nothing, season: 1 }, configOf(plain))).toBeUndefined();
    expect(of(undefined)).toBeUndefined();
  });

  it('has its files by their addresses, and transcripts by their types', () => {
    const file = (reference: string) => ({ reference, field: [] });
    const transcripts = ['a.vtt', '/b.srt', 'https://cdn.example/c', '/d.pdf', 'javascript:alert(1)'].map(file);
    expect(of({ ...nothing, season: 2, image: file('cover.png'), chapters: file('c.json'), transcripts })).toEqual({
      season: 2,
      image: 'https://tidings.example/bulletin/cover.png',
      chapters: 'https://tidings.example/bulletin/c.json',
      transcripts: [
        { url: 'https://tidings.example/bulletin/a.vtt', mediaType: 'text/vtt' },
        { url: 'https://tidings.example/b.srt', mediaType: 'application/x-subrip' },
        { url: 'https://cdn.example/c', mediaType: 'text/html' },
        { url: 'https://tidings.example/d.pdf', mediaType: 'application/pdf' },
      ],
      persons: [],
    });
  });

  it('has the podcast’s hosts beside its guests, since players take its people for all there are', () => {
    const guest = { name: 'Harbour Office', role: 'guest' };
    expect(of({ ...nothing, persons: [guest] })?.persons).toEqual([{ name: 'Audio Desk' }, guest]);
    for (const role of ['host', 'Host']) {
      const host = { name: 'Night Desk', role };
      expect(of({ ...nothing, persons: [host, guest] })?.persons).toEqual([host, guest]);
    }
  });
});
