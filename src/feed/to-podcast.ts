import type { Episode, Payment, Podcast, PodcastPerson, Transcript } from '../model/podcast.js';
import { present } from '../model/present.js';
import type { FeedOptions } from './feed-options.js';
import type { Given } from './given.js';
import type { ItemEpisode } from './item.js';
import { toAuthor } from './to-author.js';

/** The podcast that a feed's options describe. */
export function toPodcast(given: Given, { itunes = {}, category }: FeedOptions): Podcast {
  const only = given.text('category', category);
  return present({
    categories: itunes.categories ?? (only === undefined ? [] : [{ name: only }]),
    explicit: itunes.explicit,
    owner: itunes.owner && toAuthor(given, 'itunes.owner', itunes.owner),
    author: given.text('itunes.author', itunes.author),
    image: given.address('itunes.image', itunes.image),
    cover: itunes.cover,
    type: itunes.type,
    guid: given.text('itunes.guid', itunes.guid),
    medium: itunes.medium,
    locked: itunes.locked,
    funding: toPayments(given, 'itunes.funding', itunes.funding) ?? [],
    persons: toPersons(given, 'itunes.persons', itunes.persons),
    texts: itunes.texts ?? [],
    newFeedUrl: given.address('itunes.newFeedUrl', itunes.newFeedUrl),
    complete: itunes.complete,
    block: itunes.block,
  });
}

/** What an item says as an episode; `undefined` when it says nothing. */
export function toEpisode(given: Given, episode: ItemEpisode | undefined): Episode | undefined {
  if (!episode) return undefined;
  return present({
    title: given.text('episode.title', episode.title),
    season: given.count('episode.season', episode.season),
    episode: given.count('episode.episode', episode.episode),
    episodeType: episode.episodeType,
    explicit: episode.explicit,
    image: given.address('episode.image', episode.image),
    block: episode.block,
    transcripts: (episode.transcripts ?? []).map((transcript) => toTranscript(given, transcript)),
    chapters: given.address('episode.chapters', episode.chapters),
    persons: toPersons(given, 'episode.persons', episode.persons),
  });
}

/** The pages where people can give money; `undefined` when none were given. */
export function toPayments(
  given: Given,
  field: string,
  payments: readonly Payment[] | undefined,
): readonly Payment[] | undefined {
  return payments?.map(({ url, text }) =>
    present({
      url: given.address(`${field}.url`, url) ?? given.refuse(field, 'has no `url`'),
      text: given.text(`${field}.text`, text),
    }),
  );
}

function toPersons(given: Given, field: string, persons: readonly PodcastPerson[] = []): readonly PodcastPerson[] {
  return persons.map(({ name, role, group, image, url }) =>
    present({
      name: given.text(`${field}.name`, name) ?? given.refuse(field, 'has no `name`'),
      role: given.text(`${field}.role`, role),
      group: given.text(`${field}.group`, group),
      image: given.address(`${field}.image`, image),
      url: given.address(`${field}.url`, url),
    }),
  );
}

function toTranscript(given: Given, { url, mediaType, language, relation }: Transcript): Transcript {
  const field = 'episode.transcripts';
  return present({
    url: given.address(`${field}.url`, url) ?? given.refuse(field, 'has no `url`'),
    mediaType: given.mediaType(`${field}.mediaType`, mediaType) ?? given.refuse(field, 'has no `mediaType`'),
    language: given.language(`${field}.language`, language),
    relation,
  });
}
