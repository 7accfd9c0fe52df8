import { examine } from '../../media/examine.js';
import type { FoundMedia, MediaFacts } from '../../media/media-source.js';
import { isPlayed, usualMediaType } from '../../media/media-type.js';
import { playTimeOfBytes } from '../../media/play-time.js';
import { type Answer, ask, type Question } from './ask.js';
import { Refused } from './refused.js';

/** How servers are asked. */
export interface ProbeSettings {
  /** Whether servers in private networks may be asked. */
  readonly allowPrivate: boolean;
  /** Milliseconds for one question: 5,000 by default. */
  readonly timeout?: number;
}

/** How many bytes of a file are read: enough to find the size of most photos, and how long most sound plays. */
const firstBytes = 256 * 1024;

/** What a server said of a file, and by which sign it can say later that nothing has changed. */
export interface Probed {
  readonly found: FoundMedia;
  readonly etag?: string;
}

/**
 * Asks the server of a media file how long it is and of which type, and looks at its first bytes.
 *
 * @param etag the sign of an earlier answer.
 * @returns `unchanged` if the file still is what it was at that sign.
 */
export async function probeMedia(
  url: string,
  { allowPrivate, timeout = 5000 }: ProbeSettings,
  etag?: string,
): Promise<Probed | 'unchanged'> {
  const question = { url, allowPrivate, timeout, mostBytes: firstBytes };
  try {
    const condition = etag === undefined ? {} : { 'if-none-match': etag };
    const head = await ask({ ...question, method: 'HEAD', headers: condition });
    if (head.status === 304) return 'unchanged';
    if (isGone(head)) return { found: { kind: 'missing', tried: [url] } };
    return await readBeginning(question, head);
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    return { found: { kind: 'unknown', reason: thrown.message } };
  }
}

/** Some servers answer HEAD with a refusal or with nothing of use, so that the first bytes decide. */
async function readBeginning(question: Omit<Question, 'method' | 'headers'>, head: Answer): Promise<Probed> {
  const range = `bytes=0-${question.mostBytes - 1}`;
  const answer = await ask({ ...question, method: 'GET', headers: { range } });
  if (isGone(answer)) return { found: { kind: 'missing', tried: [question.url] } };
  // A range cannot be had of an empty file.
  const isEmpty = answer.status === 416 && lengthOf(answer) === 0;
  if (!isEmpty && !isGood(answer)) throw new Refused(`its server answers with status ${answer.status}`);
  const length = lengthOf(answer) ?? (isGood(head) ? lengthOf(head) : undefined);
  const facts = isEmpty ? { length: 0 } : await factsOf(answer, length);
  const etag = answer.headers.etag ?? head.headers.etag;
  return { found: { kind: 'remote', facts }, ...(etag !== undefined && { etag }) };
}

async function factsOf({ body, headers }: Answer, length: number | undefined): Promise<Partial<MediaFacts>> {
  const { length: _, mediaType: byContent, ...size } = await examine(body.length, () => body);
  const said = headers['content-type'] === undefined ? undefined : usualMediaType(headers['content-type']);
  // What servers say of files that they do not know says nothing.
  const mediaType = byContent ?? (said === 'application/octet-stream' ? undefined : said);
  const duration =
    mediaType !== undefined && isPlayed(mediaType) ? await playTimeOfBytes(body, mediaType, length) : undefined;
  return {
    ...(length !== undefined && { length }),
    ...(mediaType !== undefined && { mediaType }),
    ...size,
    ...(duration !== undefined && { duration }),
  };
}

/** The bytes of the whole file: behind the slash of a range, else of the answer (RFC 9110, 14.4 and 8.6). */
function lengthOf({ headers }: Answer): number | undefined {
  if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity') return undefined;
  const range = headers['content-range'];
  const text = range === undefined ? headers['content-length'] : /\/(\d+)\s*$/.exec(range)?.[1];
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function isGood({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

function isGone({ status }: Answer): boolean {
  return status === 404 || status === 410;
}
