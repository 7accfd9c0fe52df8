import type { Author } from '../model/entry.js';
import type { FeedDocument } from '../model/feed-document.js';
import type { Podcast } from '../model/podcast.js';
import { addressElement, element, textElement, type XmlElement, type XmlPart } from '../xml/element.js';
import { nameOf } from './people.js';
import { cover, person, withoutGiven, yes } from './podcast-elements.js';

/**
 * What the channel of a podcast says beside the common elements: those of Apple Podcasts ("A Podcaster's Guide to RSS",
 * "Podcast RSS feed requirements") and of Podcasting 2.0 (https://podcastindex.org/namespace/1.0).
 */
export function podcastChannelElements(document: FeedDocument): XmlPart {
  const { podcast, authors, logo, title } = document;
  if (!podcast) return undefined;
  const [author] = authors;
  const owner = podcast.owner ?? authors.find(({ email }) => email !== undefined);
  const elements = [
    textElement('itunes:author', podcast.author ?? (author ? nameOf(author) : title)),
    owner && ownerElement(owner),
    cover(podcast.image ?? logo),
    ...podcast.categories.map(category),
    textElement('itunes:explicit', String(podcast.explicit ?? false)),
    textElement('itunes:type', podcast.type),
    addressElement('itunes:new-feed-url', podcast.newFeedUrl),
    yes('itunes:complete', podcast.complete),
    yes('itunes:block', podcast.block),
    textElement('podcast:guid', podcast.guid),
    textElement('podcast:medium', podcast.medium),
    lock(podcast.locked, owner),
    ...podcast.persons.map(person),
    ...podcast.texts.map(({ text, purpose }) => textElement('podcast:txt', text, { purpose })),
  ];
  return withoutGiven(elements, document.extensions);
}

function ownerElement(owner: Author): XmlElement {
  return element('itunes:owner', {}, [
    textElement('itunes:name', owner.name),
    textElement('itunes:email', owner.email),
  ]);
}

function category({ name, subcategory }: Podcast['categories'][number]): XmlElement {
  return element('itunes:category', { text: name }, [
    subcategory === undefined ? undefined : element('itunes:category', { text: subcategory }),
  ]);
}

/** Podcasting 2.0, "locked": the address is where a host that is to import the feed asks for leave. */
function lock(locked: boolean | undefined, owner: Author | undefined): XmlElement | undefined {
  if (locked === undefined) return undefined;
  return textElement('podcast:locked', locked ? 'yes' : 'no', { owner: owner?.email });
}
