import { describe, expect, it } from 'vitest';
import { parseOne } from './parse-texts.js';

const podcast = { categories: [], funding: [], persons: [], texts: [] };

function episode(frontMatter: string) {
  const { article, problems } = parseOne(frontMatter, { podcast });
  return { episode: article?.episode, problems };
}

describe('the front matter of an episode', () => {
  it('says its season, its number and its kind', () => {
    const flat = 'season: 2\nepisode: 7\nepisodeType: bonus\nexplicit: yes\nepisode_title: The ferry\n';
    const said = { season: 2, episode: 7, episodeType: 'bonus', explicit: true, title: 'The ferry' };
    expect(episode(flat)).toEqual({ episode: { ...said, transcripts: [], persons: [] }, problems: [] });
    const nested = 'podcast:\n  season: 2\n  episode: 7\n  type: bonus\n  explicit: true\n  title: The ferry\n';
    expect(episode(nested).episode).toEqual({ ...said, transcripts: [], persons: [] });
  });

  it('is not read without a podcast, since its names mean other things elsewhere', () => {
    expect(parseOne('season: winter\nepisode: none\nguests: 40\n')).toMatchObject({ problems: [] });
    expect(parseOne('season: 2\n').article?.episode).toBeUndefined();
  });

  it('is nothing where it says nothing', () => {
    expect(episode('title: A text\n')).toEqual({ episode: undefined, problems: [] });
  });

  it('complains of numbers and kinds that are none, and goes on without them', () => {
    const { episode: said, problems } = episode('season: two\nepisode: 0\nepisodeType: teaser\n');
    expect(said).toBeUndefined();
    expect(problems).toEqual([
      'invalid-episode: `season` is not a whole number from 1 and is not used: `two`',
      'invalid-episode: `episode` is not a whole number from 1 and is not used: `0`',
      expect.stringMatching(/^unusable-choice: `episodeType`/),
    ]);
  });

  it('names transcripts in one form or in several', () => {
    expect(episode('transcript: a.vtt\n').episode?.transcripts).toEqual([
      { reference: 'a.vtt', field: ['transcript'] },
    ]);
    const list =
      'transcripts:\n  - a.vtt\n  - { url: b.json, type: application/json, language: es-mx, rel: captions }\n';
    expect(episode(list).episode?.transcripts).toEqual([
      { reference: 'a.vtt', field: ['transcripts', 0] },
      {
        reference: 'b.json',
        field: ['transcripts', 1, 'url'],
        mediaType: 'application/json',
        language: 'es-MX',
        relation: 'captions',
      },
    ]);
  });

  it('misses what a transcript says in words that it cannot', () => {
    const { episode: read, problems } = episode('transcript: { url: a.vtt, language: english, rel: caption }\n');
    expect(read?.transcripts).toEqual([{ reference: 'a.vtt', field: ['transcript', 'url'] }]);
    expect(problems).toEqual([
      'invalid-language: `transcript.language` is not a language tag: `english`',
      'unusable-choice: `transcript.rel` cannot be `caption` and is not used',
    ]);
  });

  it('may have a number that is filled up with zeros', () => {
    expect(episode("episode: '07'\n").episode?.episode).toBe(7);
  });

  it('names those who are heard, and what they do', () => {
    const people =
      'hosts: [Audio Desk]\nguests:\n  - { name: Harbour Office, url: /harbour, img: h.png }\npeople:\n  - { name: Music Desk, role: composer, group: audio }\n';
    expect(episode(people).episode?.persons).toEqual([
      { name: 'Audio Desk', role: 'host' },
      { name: 'Harbour Office', role: 'guest', url: '/harbour', image: 'h.png' },
      { name: 'Music Desk', role: 'composer', group: 'audio' },
    ]);
  });

  it('names a cover of its own and its chapters', () => {
    expect(episode('episode_image: { src: cover.png }\nchapters: c.json\n').episode).toEqual({
      image: { reference: 'cover.png', field: ['episode_image', 'src'] },
      chapters: { reference: 'c.json', field: ['chapters'] },
      transcripts: [],
      persons: [],
    });
  });
});
