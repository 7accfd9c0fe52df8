import type { Rule } from './rule.js';
import { isAbsolute, isMediaType, isSaid } from './shape-of-values.js';
import { all, type XmlPart } from './xml-part.js';

const isNumber = (text: string | undefined) => text === undefined || /^\d+$/.test(text);

/** The media files of an entry, alone and in groups. */
function filesOf(part: XmlPart): readonly XmlPart[] {
  return [part, ...all(part, 'media:group')].flatMap((one) => all(one, 'media:content'));
}

/** What Media RSS wants of an entry, in RSS and in Atom. */
export const mediaRules: readonly Rule<XmlPart>[] = [
  {
    source: 'Media RSS 1.5.1, "media:content"',
    severity: 'error',
    wants: 'every `media:content` to have an absolute address, and sizes that are whole numbers',
    holds: (entry) =>
      filesOf(entry).every(
        ({ attributes: { url, type, fileSize, width, height, duration } }) =>
          isAbsolute(url) &&
          (type === undefined || isMediaType(type)) &&
          [fileSize, width, height, duration].every(isNumber),
      ),
  },
  {
    source: 'Media RSS 1.5.1, "media:group"',
    severity: 'error',
    wants: 'a `media:group` to have two forms of one file at least',
    holds: (entry) => all(entry, 'media:group').every((group) => all(group, 'media:content').length > 1),
  },
  {
    source: 'Media RSS 1.5.1, "media:thumbnail"',
    severity: 'error',
    wants: 'every `media:thumbnail` to have an absolute address',
    holds: (entry) =>
      filesOf(entry)
        .flatMap((file) => all(file, 'media:thumbnail'))
        .every(({ attributes: { url } }) => isAbsolute(url)),
  },
];

const transcripts: Rule<XmlPart> = {
  source: 'Podcasting 2.0, "transcript"',
  severity: 'error',
  wants: 'every `podcast:transcript` to have an absolute address and a media type',
  holds: (item) =>
    all(item, 'podcast:transcript').every(({ attributes: { url, type } }) => isAbsolute(url) && isMediaType(type)),
};

/** What the vocabularies of podcasts want of an item of RSS. */
export const episodeRules: readonly Rule<XmlPart>[] = [transcripts];

/** What the vocabularies of podcasts want of a channel of RSS. */
export const podcastRules: readonly Rule<XmlPart>[] = [
  {
    source: 'Podcasting 2.0, "funding"',
    severity: 'error',
    wants: 'every `podcast:funding` to have an absolute address and a text',
    holds: (channel) =>
      all(channel, 'podcast:funding').every(({ attributes: { url }, text }) => isAbsolute(url) && isSaid(text)),
  },
  {
    source: 'Podcasting 2.0, "funding"',
    severity: 'warning',
    wants: 'the text of `podcast:funding` to have no more than 128 characters',
    holds: (channel) => all(channel, 'podcast:funding').every(({ text }) => text.length <= 128),
  },
];
