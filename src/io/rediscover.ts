import { type Discovered, entriesOf, markersAround } from './discover.js';
import { DiskFile } from './disk-file.js';
import { isArticle } from './source-names.js';

/** More than a save touches: then there may be changes that nobody has told of. */
const most = 3;

/**
 * What is found now, if all that has happened since is that a few articles have another content; `undefined` if there
 * may be other files. A file that nothing happened to is the same object, and one that something did is another.
 *
 * @param changed the paths that something happened to, absolute.
 * @param articles where somebody says that articles are; none: in the usual folder.
 */
export function rediscover(
  before: Discovered,
  changed: ReadonlySet<string>,
  articles: readonly string[],
): Discovered | undefined {
  const { around, missing } = before;
  if (changed.size > most || missing.length > 0) return undefined;
  // Nobody listens to the folders that a site generator may have beside the articles, nor to what is around them.
  if (entriesOf(around.top, articles).join('\0') !== around.entries.join('\0')) return undefined;
  const left = new Set(changed);
  const files = before.files.map((file) => {
    if (!(file instanceof DiskFile && left.delete(file.toPlace().file))) return file;
    const again = file.again();
    return isArticle(file.path) && again.stats() ? again : undefined;
  });
  const known = files.filter((file) => file !== undefined);
  return left.size === 0 && known.length === files.length
    ? { ...before, files: known, markers: markersAround(around), isAgain: true }
    : undefined;
}
