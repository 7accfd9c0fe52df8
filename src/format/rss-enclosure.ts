import type { Enclosure, Entry } from '../model/entry.js';
import { element, type XmlElement, type XmlPart } from '../xml/element.js';
import { mediaContent } from './media.js';
import { mediaTypeOf, requiredMediaType } from './media-types.js';

/**
 * The one file that RSS has room for (RSS Best Practices Profile, "enclosure"): the first that can be played, else the
 * first that is not a picture, which a reader would offer to play.
 */
export function rssEnclosure({ enclosures }: Pick<Entry, 'enclosures'>): Enclosure | undefined {
  return enclosures.find(isPlayed) ?? enclosures.find((file) => !isOf(file, 'image/'));
}

/** Whether a file is audio or video. */
export function isPlayed(file: Enclosure): boolean {
  return isOf(file, 'audio/') || isOf(file, 'video/');
}

function isOf(file: Enclosure, kind: string): boolean {
  return mediaTypeOf(file)?.startsWith(kind) ?? false;
}

/** RSS 2.0, "enclosure": with all three attributes; an unknown length is 0 (Profile). */
export function enclosureElement(entry: Entry): XmlElement | undefined {
  const file = rssEnclosure(entry);
  if (!file) return undefined;
  return element('enclosure', {
    url: file.url,
    length: (file.length ?? 0).toString(),
    type: requiredMediaType(file),
  });
}

/**
 * Media RSS 1.5.1, "media:content" and "media:group": the files for which RSS has no room. Files of one title are the
 * same thing in several forms (as in JSON Feed 1.1, "Attachments"), and only those make a group: readers choose one of it.
 */
export function furtherFiles(entry: Entry): XmlPart {
  const enclosure = rssEnclosure(entry);
  const { enclosures } = entry;
  return enclosures.flatMap((file, index) => {
    const forms = enclosures.filter(({ title }) => title !== undefined && title === file.title);
    if (forms.length < 2) return file === enclosure ? [] : [mediaContent(file)];
    if (enclosures.indexOf(forms[0] ?? file) !== index) return [];
    const preferred = forms.find((form) => form === enclosure) ?? file;
    return [
      element(
        'media:group',
        {},
        forms.map((form) => mediaContent(form, { isDefault: form === preferred })),
      ),
    ];
  });
}
