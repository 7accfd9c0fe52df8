import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { coverProblems } from '../model/cover-problems.js';
import type { PodcastFeed, PodcastRule } from './podcast-rule.js';
import { addressProblem, hasPlainFileName } from './public-address.js';

const requirements = 'Apple Podcasts, "Podcast RSS feed requirements"';

const longestDescription = 4000;

function wants(what: string, setting: string, has: (feed: PodcastFeed) => boolean): PodcastRule<PodcastFeed> {
  return {
    source: requirements,
    test: (feed) => (has(feed) ? [] : [report('podcast-missing', { what, setting })]),
  };
}

const description: PodcastRule<PodcastFeed> = {
  source: requirements,
  test: ({ document }) => {
    const bytes = new TextEncoder().encode(document.description ?? document.title).length;
    return bytes <= longestDescription ? [] : [report('podcast-description', { bytes, most: longestDescription })];
  },
};

const cover: PodcastRule<PodcastFeed> = {
  source: requirements,
  test: ({ document, podcast }) => {
    const { cover: facts, image = document.logo } = podcast;
    if (image === undefined) return [];
    const isKnown = facts?.width !== undefined && facts.height !== undefined;
    if (!isKnown) return [report('podcast-image-unknown', { image })];
    return coverProblems(facts).map((problem) => report('podcast-image', { image, problem }));
  },
};

const addresses: PodcastRule<PodcastFeed> = {
  source: requirements,
  test: ({ document, podcast }) => {
    const named = [
      ['feed', document.selfUrls.rss],
      ['site', document.homeUrl],
      ['cover', podcast.image ?? document.logo],
    ] as const;
    return named.flatMap(([what, address]): readonly Diagnostic[] => {
      const problem = address === undefined ? undefined : addressProblem(address);
      return address === undefined || problem === undefined
        ? []
        : [report('podcast-address', { what, address, problem })];
    });
  },
};

const coverName: PodcastRule<PodcastFeed> = {
  source: requirements,
  test: ({ document, podcast }) => {
    const address = podcast.image ?? document.logo;
    return address === undefined || hasPlainFileName(address) ? [] : [report('podcast-file-name', { address })];
  },
};

/** What Apple Podcasts wants of a podcast as a whole. */
export const feedRules: readonly PodcastRule<PodcastFeed>[] = [
  wants('RSS feed', 'formats.rss', ({ document }) => document.selfUrls.rss !== undefined),
  wants('title', 'site.title', ({ document }) => document.title.trim() !== ''),
  wants('cover', 'podcast.image', ({ document, podcast }) => (podcast.image ?? document.logo) !== undefined),
  wants('language', 'site.language', ({ document }) => document.language !== undefined),
  wants('category', 'podcast.category', ({ podcast }) => podcast.categories.length > 0),
  wants('word on whether it is explicit', 'podcast.explicit', ({ podcast }) => podcast.explicit !== undefined),
  description,
  cover,
  coverName,
  addresses,
];
