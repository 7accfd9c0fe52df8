import type { Field } from './fields.js';

/** The names of what an article says as an episode of a podcast; read only where the configuration has a `podcast`. */
export const episodeFields = {
  season: {
    meaning: 'the season of an episode: a whole number from 1',
    names: [
      { name: 'season', tools: ['by hand'] },
      { name: 'season_number', tools: ['by hand'] },
      { name: 'podcast.season', tools: ['by hand'] },
    ],
  },
  episode: {
    meaning: 'the number of an episode in its season: a whole number from 1',
    names: [
      { name: 'episode', tools: ['Hugo', 'by hand'], note: 'where it is a number' },
      { name: 'episode_number', tools: ['by hand'] },
      { name: 'podcast.episode', tools: ['by hand'] },
    ],
  },
  episodeType: {
    meaning: 'the kind of an episode: `full`, `trailer` or `bonus`',
    names: [
      { name: 'episodeType', tools: ['by hand'] },
      { name: 'podcast.episodeType', tools: ['by hand'] },
      { name: 'podcast.type', tools: ['by hand'] },
    ],
  },
  episodeTitle: {
    meaning: "the title of an episode without the number that the article's may have",
    names: [
      { name: 'episodeTitle', tools: ['by hand'] },
      { name: 'podcast.title', tools: ['by hand'] },
    ],
  },
  episodeImage: {
    meaning:
      'the cover of an episode: as `image`, which stands in for it unless it is known to be no square JPEG or PNG of 1400 to 3000 pixels',
    names: [
      { name: 'episode_image', tools: ['Hugo', 'by hand'] },
      { name: 'podcast.image', tools: ['by hand'] },
    ],
  },
  explicit: {
    meaning: 'whether listeners of an episode must be warned of its words',
    names: [
      { name: 'explicit', tools: ['Hugo', 'by hand'] },
      { name: 'podcast.explicit', tools: ['by hand'] },
    ],
  },
  block: {
    meaning: 'whether directories are to leave an episode out',
    names: [
      { name: 'podcast.block', tools: ['by hand'] },
      { name: 'episode_block', tools: ['by hand'] },
    ],
  },
  transcripts: {
    meaning: 'what is said in an episode: an address, an object with url, type, language and rel, or a list of them',
    names: [
      { name: 'transcript', tools: ['by hand'] },
      { name: 'transcripts', tools: ['by hand'] },
      { name: 'podcast.transcript', tools: ['by hand'] },
      { name: 'podcast.transcripts', tools: ['by hand'] },
    ],
  },
  chapters: {
    meaning: 'the address of a JSON file with the chapters of an episode',
    names: [
      { name: 'chapters', tools: ['by hand'] },
      { name: 'podcast.chapters', tools: ['by hand'] },
    ],
  },
  persons: {
    meaning:
      'who is heard in an episode: a name, an object with name, role, group, image and url, or a list of them; those of all these names',
    names: [
      { name: 'hosts', tools: ['Hugo', 'by hand'], note: 'with the role `host`' },
      { name: 'host', tools: ['by hand'], note: 'as `hosts`' },
      { name: 'guests', tools: ['Hugo', 'by hand'], note: 'with the role `guest`' },
      { name: 'guest', tools: ['by hand'], note: 'as `guests`' },
      { name: 'persons', tools: ['by hand'] },
      { name: 'people', tools: ['by hand'] },
      { name: 'podcast.hosts', tools: ['by hand'], note: 'as `hosts`' },
      { name: 'podcast.guests', tools: ['by hand'], note: 'as `guests`' },
      { name: 'podcast.persons', tools: ['by hand'] },
      { name: 'podcast.people', tools: ['by hand'] },
    ],
  },
} as const satisfies Readonly<Record<string, Field>>;
