import { report } from '../diagnostic/report.js';
import type { PodcastEpisode, PodcastRule } from './podcast-rule.js';
import { addressProblem, hasPlainFileName } from './public-address.js';

const requirements = 'Apple Podcasts, "Podcast RSS feed requirements"';

/** What Apple Podcasts wants of an entry with a file to play. */
export const episodeRules: readonly PodcastRule<PodcastEpisode>[] = [
  {
    source: requirements,
    test: ({ entry }) =>
      entry.title === undefined ? [report('podcast-missing', { what: 'title of an episode', setting: 'title' })] : [],
  },
  {
    source: requirements,
    test: ({ file, twin }) =>
      twin ? [report('podcast-repeated-file', { address: file.url, other: twin.title ?? twin.id })] : [],
  },
  {
    source: requirements,
    test: ({ file }) => (hasPlainFileName(file.url) ? [] : [report('podcast-file-name', { address: file.url })]),
  },
  {
    source: requirements,
    test: ({ file }) => {
      const problem = addressProblem(file.url);
      return problem === undefined ? [] : [report('podcast-address', { what: 'file', address: file.url, problem })];
    },
  },
];
