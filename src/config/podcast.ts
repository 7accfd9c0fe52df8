import * as v from 'valibot';
import { distinctBy } from '../model/distinct.js';
import {
  type Payment,
  type Podcast,
  type PodcastCategory,
  type PodcastMedium,
  type PodcastPerson,
  type PodcastType,
  podcastMediums,
  podcastTypes,
} from '../model/podcast.js';
import { podcastCategory } from '../model/podcast-categories.js';
import { present } from '../model/present.js';
import { absolute } from './address.js';
import { address, email, oneOrMore, reference, settings, text, textThat, wants } from './schema-parts.js';

/** What makes the RSS feed a podcast, as people write it. Addresses are absolute, or paths of the site. */
export interface UserPodcast {
  /**
   * What it is about: a category of Apple Podcasts letter by letter, such as `News`, a subcategory such as `Daily News`,
   * or several. Seen in: `itunes:category`.
   */
  readonly category?: string | readonly string[];
  /** Whether listeners must be warned of its words. Seen in: `itunes:explicit`. */
  readonly explicit?: boolean;
  /**
   * The cover: a square JPEG or PNG of 1400 to 3000 pixels a side.
   *
   * Default: `site.logo`. Seen in: `itunes:image`.
   */
  readonly image?: string;
  /**
   * Who makes it.
   *
   * Default: the first of `site.authors`, else the title. Seen in: `itunes:author`.
   */
  readonly author?: string;
  /** Whom directories write to. Seen in: `itunes:owner`, `podcast:locked/@owner`. */
  readonly owner?: { readonly name?: string; readonly email?: string };
  /** `episodic` if the newest episode comes first, `serial` if the first does. Seen in: `itunes:type`. */
  readonly type?: PodcastType;
  /**
   * What it is known by wherever it is published: a UUID, for ever.
   *
   * Default: made from the address of the RSS feed. Seen in: `podcast:guid`.
   */
  readonly guid?: string;
  /** What it is made of. Seen in: `podcast:medium`. */
  readonly medium?: PodcastMedium;
  /** Whether other hosts are to keep from importing the feed. Seen in: `podcast:locked`. */
  readonly locked?: boolean;
  /**
   * Pages where listeners can give money, beside that of `support`: addresses, or objects with `url` and `text`.
   *
   * Seen in: `podcast:funding`, `atom:link[@rel="payment"]`.
   */
  readonly funding?: string | Payment | readonly (string | Payment)[];
  /** Who is heard in it: names, or objects. Seen in: `podcast:person`. */
  readonly persons?: string | PodcastPerson | readonly (string | PodcastPerson)[];
  /** Texts for programs, such as a directory's proof of ownership. Seen in: `podcast:txt`. */
  readonly texts?: readonly { readonly text: string; readonly purpose?: string }[];
  /** Where the feed has moved to, absolute. Seen in: `itunes:new-feed-url`. */
  readonly newFeedUrl?: string;
  /** Whether no further episode will come. Seen in: `itunes:complete`. */
  readonly complete?: boolean;
  /** Whether directories are to leave it out. Seen in: `itunes:block`. */
  readonly block?: boolean;
}

const category = v.pipe(
  textThat((name) => podcastCategory(name) !== undefined, 'podcastCategory'),
  // Without a category, the check before this has complained.
  v.transform((name): PodcastCategory => podcastCategory(name) ?? { name }),
);

const person = settings({
  name: text,
  role: v.nullish(text),
  group: v.nullish(text),
  image: v.nullish(reference),
  url: v.nullish(reference),
} satisfies Record<keyof PodcastPerson, v.GenericSchema<unknown, unknown>>);
type PersonSettings = v.InferOutput<typeof person>;

const personName = v.pipe(
  v.string(wants('person')),
  v.trim(),
  v.nonEmpty(wants('filled')),
  v.transform((name): PersonSettings => ({ name })),
);

const payment = settings({ url: reference, text: v.nullish(text) });
type PaymentSettings = v.InferOutput<typeof payment>;

const paymentUrl = v.pipe(
  reference,
  v.transform((url): PaymentSettings => ({ url })),
);

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const flag = v.nullish(v.boolean(wants('boolean')));

/** The section `podcast`. */
export const podcastSchema = settings({
  category: v.nullish(oneOrMore(category)),
  explicit: flag,
  image: v.nullish(reference),
  author: v.nullish(text),
  owner: v.nullish(settings({ name: v.nullish(text), email: v.nullish(email) })),
  type: v.nullish(v.picklist(podcastTypes, wants('podcastType'))),
  guid: v.nullish(textThat((value) => uuid.test(value), 'uuid')),
  medium: v.nullish(v.picklist(podcastMediums, wants('podcastMedium'))),
  locked: flag,
  funding: v.nullish(oneOrMore(v.lazy((input) => (typeof input === 'object' ? payment : paymentUrl)))),
  persons: v.nullish(oneOrMore(v.lazy((input) => (typeof input === 'object' ? person : personName)))),
  texts: v.nullish(oneOrMore(settings({ text, purpose: v.nullish(text) }))),
  newFeedUrl: v.nullish(address),
  complete: flag,
  block: flag,
} satisfies Record<keyof UserPodcast, v.GenericSchema<unknown, unknown>>);

/** The section with its defaults in place and every address absolute. */
export function completePodcast(
  { category: categories, owner, image, funding, persons, texts, ...facts }: v.InferOutput<typeof podcastSchema>,
  siteUrl: string,
): Podcast {
  const addressOf = (written: string | null | undefined) => (written ? absolute(written, siteUrl) : undefined);
  return {
    categories: distinctBy(categories ?? [], ({ name, subcategory = '' }) => `${name} > ${subcategory}`),
    funding: (funding ?? []).map(({ url, text: words }) => ({
      url: absolute(url, siteUrl),
      ...present({ text: words }),
    })),
    persons: (persons ?? []).map(({ name, role, group, image: picture, url }) => ({
      name,
      ...present({ role, group, image: addressOf(picture), url: addressOf(url) }),
    })),
    texts: (texts ?? []).map(({ text: words, purpose }) => ({ text: words, ...present({ purpose }) })),
    ...present({ ...facts, image: addressOf(image), owner: owner ? present(owner) : undefined }),
  };
}
