import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isWebAddress } from '../../model/is-web-address.js';
import { networkReason } from '../network-reason.js';
import { systemReason } from '../system-reason.js';
import { decodeFeed } from './decode-feed.js';

/** The text of a feed, and where it came from after all redirections: the base of relative addresses in it. */
export interface LoadedFeed {
  readonly text: string;
  /** Absent for a file. */
  readonly url?: string;
}

/** Where loading has to stop. */
export interface LoadLimits {
  /** Milliseconds for all of it. */
  readonly timeout: number;
  readonly mostBytes: number;
}

const mebibyte = 1024 * 1024;
const usual: LoadLimits = { timeout: 30_000, mostBytes: 256 * mebibyte };

/** Why a feed is not to be had, in words that go on from "the feed cannot be read:". */
class NotToBeHad extends Error {
  override readonly name = 'NotToBeHad';
}

/**
 * Loads a feed from an http(s) address or a file.
 *
 * @param source an address, or the path of a file.
 * @param root what the path of a file is relative to.
 */
export async function loadFeed(
  source: string,
  root: string,
  limits: LoadLimits = usual,
): Promise<LoadedFeed | { readonly reason: string }> {
  try {
    return isWebAddress(source) ? await fetchFeed(source, limits) : readFeed(resolve(root, source), limits);
  } catch (thrown) {
    if (thrown instanceof NotToBeHad) return { reason: thrown.message };
    throw thrown;
  }
}

async function fetchFeed(source: string, limits: LoadLimits): Promise<LoadedFeed> {
  const signal = AbortSignal.timeout(limits.timeout);
  const accept = 'application/feed+json, application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.8';
  try {
    const response = await fetch(source, { headers: { accept, 'user-agent': 'Tidings' }, signal });
    if (!response.ok) {
      // Nobody waits for the end of a page that says no.
      await response.body?.cancel();
      throw new NotToBeHad(`the server answers with status ${response.status}`);
    }
    const bytes = await bodyOf(response, limits.mostBytes);
    return { text: decodeFeed(bytes, response.headers.get('content-type') ?? undefined), url: response.url };
  } catch (thrown) {
    if (thrown instanceof NotToBeHad) throw thrown;
    if (signal.aborted) throw new NotToBeHad(`the server did not send it within ${limits.timeout / 1000} seconds`);
    throw new NotToBeHad(networkReason(thrown));
  }
}

async function bodyOf(response: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > most) throw tooLarge(most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readFeed(file: string, { mostBytes }: LoadLimits): LoadedFeed {
  let descriptor: number | undefined;
  try {
    // A pipe would otherwise keep us waiting for somebody to write to it.
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new NotToBeHad('it is no file');
    if (stats.size > mostBytes) throw tooLarge(mostBytes);
    return { text: decodeFeed(readFileSync(descriptor)) };
  } catch (thrown) {
    throw thrown instanceof NotToBeHad ? thrown : new NotToBeHad(systemReason(thrown));
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function tooLarge(most: number): NotToBeHad {
  return new NotToBeHad(`it has more than ${most / mebibyte} MiB`);
}
