import { podcastMediums, podcastTypes } from '../../model/podcast.js';
import { quoted } from './quoted.js';

/** The words for the kinds of values of `podcast`. */
export const podcastExpectations = {
  podcastCategory: {
    is: 'a category that Apple Podcasts knows',
    fix: 'write one of its names letter by letter, such as `News` or `Daily News`',
  },
  podcastType: { is: 'an order of episodes', fix: `choose one of ${quoted(podcastTypes)}` },
  podcastMedium: { is: 'a medium that Podcasting 2.0 knows', fix: `choose one of ${quoted(podcastMediums)}` },
  uuid: { is: 'a UUID', fix: 'write it as `917393e3-1b1e-5cef-ace4-edaa54e1f810`' },
  person: { is: 'a person', fix: "write a name, or an object such as `{ name: 'Audio Desk', role: 'host' }`" },
} as const;
