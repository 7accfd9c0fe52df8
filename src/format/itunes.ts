import type { Author, Entry } from '../model/entry.js';
import type { Extensions } from '../model/extension.js';
import type { FeedDocument } from '../model/feed-document.js';
import type { Podcast } from '../model/podcast.js';
import { element, textElement, type XmlElement, type XmlPart } from '../xml/element.js';
import { wholeSeconds } from './media.js';
import { nameOf } from './people.js';

/** Apple Podcasts, "A Podcaster's Guide to RSS": what the channel of a podcast says beside the common elements. */
export function podcastChannelElements(document: FeedDocument): XmlPart {
  const { podcast, authors, logo } = document;
  if (!podcast) return undefined;
  const [author] = authors;
  const elements = [
    textElement('itunes:author', author && nameOf(author)),
    owner(podcast.owner ?? authors.find(({ email }) => email !== undefined)),
    image(logo),
    ...podcast.categories.map(category),
    textElement('itunes:explicit', String(podcast.explicit)),
  ];
  return withoutGiven(elements, document.extensions);
}

/** What an episode says beside the common elements: its duration in whole seconds and its picture. */
export function podcastItemElements(entry: Entry, document: FeedDocument): XmlPart {
  if (!document.podcast) return undefined;
  const [episode] = entry.enclosures;
  const duration = episode?.duration === undefined ? undefined : wholeSeconds(episode.duration);
  const elements = [textElement('itunes:duration', duration), image(entry.image?.url)];
  return withoutGiven(elements, entry.extensions);
}

// Each may be there once only, and what a publisher says in so many words wins.
function withoutGiven(elements: readonly (XmlElement | undefined)[], extensions: Extensions | undefined): XmlPart {
  return elements.filter((made) => !extensions?.elements.some(({ name }) => name === made?.name));
}

function owner(person: Author | undefined): XmlElement | undefined {
  return (
    person &&
    element('itunes:owner', {}, [textElement('itunes:name', person.name), textElement('itunes:email', person.email)])
  );
}

function image(href: string | undefined): XmlElement | undefined {
  return href === undefined ? undefined : element('itunes:image', { href });
}

function category({ name, subcategory }: Podcast['categories'][number]): XmlElement {
  return element('itunes:category', { text: name }, [
    subcategory === undefined ? undefined : element('itunes:category', { text: subcategory }),
  ]);
}
