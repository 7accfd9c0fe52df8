import type { OpenedMemory, ReadArticle } from '../../article/open-article.js';
import type { SourceFile } from '../../article/source-file.js';
import type { Instant } from '../../model/instant.js';
import type { ByteStore } from './byte-store.js';
import { keyOf, keyOfBytes } from './key-of.js';

/** What was read out of an article, as JSON, and when: what time changes was decided for that moment. */
interface KeptArticle extends ReadArticle {
  readonly since: Instant;
}

/**
 * What a build keeps of the articles that feeds carry, for the next one: the settings, the place of the file and all of
 * its text name it.
 *
 * @param settings all that articles are read by.
 * @param now the time of the build.
 */
export function openOpenedStore(bytes: ByteStore, settings: unknown, now: Instant): OpenedMemory {
  const settingsKey = keyOf('article', settings);
  const keyIn = ({ path, place }: SourceFile, text: string): string =>
    keyOfBytes(Buffer.from(`${JSON.stringify([settingsKey, path, place])}${text}`));
  const readIn = (found: Buffer): ReadArticle | undefined => {
    const { since, ...read } = JSON.parse(found.toString('utf8')) as KeptArticle;
    return since > now || (read.until !== undefined && now >= read.until) ? undefined : read;
  };
  return (file, text) => {
    const key = keyIn(file, text);
    const found = bytes.find(key);
    const value = found && readIn(found);
    if (value) bytes.keep(key);
    const put = (read: ReadArticle): void =>
      bytes.add(key, Buffer.from(JSON.stringify({ ...read, since: now } satisfies KeptArticle)));
    return { ...(value && { value }), put };
  };
}
