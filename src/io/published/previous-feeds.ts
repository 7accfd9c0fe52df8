import { accessSync, constants, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FormatName } from '../../model/feed-document.js';
import { relativePath } from '../relative-path.js';
import { statOf } from '../stat-of.js';
import { decodeFeed } from './decode-feed.js';

/** JSON says most about an entry, RSS least; the ids are the same in all. */
const order: readonly FormatName[] = ['json', 'atom', 'rss'];

/** Where each is unless the configuration names another file; kept in step with the configuration's own by a test. */
const usual: Readonly<Record<FormatName, string>> = { json: 'feed.json', atom: 'atom.xml', rss: 'rss.xml' };

/** A file larger than this is not one of ours. */
const mostBytes = 256 * 1024 * 1024;

/**
 * Milliseconds: a file that is so much older than another is not of the last build, as where a format was left out for a
 * while. What a checkout writes is all of one time.
 */
const stale = 60 * 60 * 1000;

/** A feed that is there. */
interface FoundFeed {
  /** Read each time that it is asked for. */
  readonly text: string;
  /** Its path, relative to the root. */
  readonly name: string;
  /** Whether it stands under a name that the configuration does not say, and may be something else. */
  readonly isGuess?: boolean;
}

/**
 * The feeds of the last build, as far as they are there, the one that says most first, and behind them those of builds
 * before. A file is read when its text is asked for. Where none is, they may have had other names then: the usual ones are tried.
 *
 * @param root the folder that paths are relative to.
 * @param out the output folder, relative to the root.
 * @param formats the file of each format, relative to the output folder.
 */
export function* previousFeeds(
  root: string,
  out: string,
  formats: Readonly<Partial<Record<FormatName, string>>>,
): Generator<FoundFeed> {
  let isThere = false;
  for (const feed of feedsIn(root, out, formats)) {
    isThere = true;
    yield feed;
  }
  if (!isThere) yield* feedsIn(root, out, usual, { isGuess: true });
}

function* feedsIn(
  root: string,
  out: string,
  formats: Readonly<Partial<Record<FormatName, string>>>,
  more: Pick<FoundFeed, 'isGuess'> = {},
): Generator<FoundFeed> {
  const found = order.flatMap((format) => {
    const path = formats[format];
    if (path === undefined) return [];
    const file = join(resolve(root, out), path);
    const time = timeOf(file);
    return time === undefined ? [] : { file, time };
  });
  const newest = Math.max(...found.map(({ time }) => time));
  const isStale = ({ time }: { readonly time: number }): boolean => time < newest - stale;
  for (const { file } of [...found.filter((one) => !isStale(one)), ...found.filter(isStale)]) {
    yield {
      get text() {
        return textOf(file);
      },
      name: relativePath(resolve(root), file),
      ...more,
    };
  }
}

/** When a file was written, in milliseconds since 1970. What cannot be read is told of when the file is replaced. */
function timeOf(file: string): number | undefined {
  try {
    accessSync(file, constants.R_OK);
    const stats = statOf(file);
    return stats?.isFile() && stats.size <= mostBytes ? stats.mtimeMs : undefined;
  } catch {
    return undefined;
  }
}

/** Nothing, if the file has gone in the meantime. */
function textOf(file: string): string {
  try {
    return decodeFeed(readFileSync(file));
  } catch {
    return '';
  }
}
