import type { Enclosure } from '../model/entry.js';
import { present } from '../model/present.js';
import type { Given } from './given.js';
import type { ItemEnclosure } from './item.js';

/** A file that goes with an item; `undefined` when nothing was given. A text is its address. */
export function toEnclosure(
  given: Given,
  field: string,
  enclosure: ItemEnclosure | string | undefined,
): Enclosure | undefined {
  if (enclosure === undefined || enclosure === null) return undefined;
  const file: ItemEnclosure = typeof enclosure === 'string' ? { url: enclosure } : enclosure;
  const url = given.address(`${field}.url`, file.url);
  if (url === undefined) return undefined;
  return present({
    url,
    mediaType: given.mediaType(`${field}.type`, file.type),
    length: given.count(`${field}.length`, file.length),
    title: given.text(`${field}.title`, file.title),
    duration: given.amount(`${field}.duration`, file.duration),
    width: given.count(`${field}.width`, file.width),
    height: given.count(`${field}.height`, file.height),
    description: given.text(`${field}.description`, file.description),
    credit: given.text(`${field}.credit`, file.credit),
    creditRole: given.text(`${field}.creditRole`, file.creditRole),
    thumbnail: given.address(`${field}.thumbnail`, file.thumbnail),
  });
}
