import { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { networkReason } from '../network-reason.js';
import { guardedLookup, refusePrivateHost } from './guarded-lookup.js';
import { Refused } from './refused.js';

/** A request to a server, and the limits that it has. */
export interface Question {
  readonly url: string;
  readonly method: 'HEAD' | 'GET';
  readonly headers: Readonly<Record<string, string>>;
  /** The most bytes of the body that are read. */
  readonly mostBytes: number;
  /** Milliseconds for all of it. */
  readonly timeout: number;
  readonly allowPrivate: boolean;
}

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As many bytes as were to be read. */
  readonly body: Uint8Array;
}

const mostRedirects = 3;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Asks a server, and follows it where it sends us, each step checked as the first.
 *
 * @throws Refused with the reason, for everything that goes wrong.
 */
export async function ask(question: Question): Promise<Answer> {
  const signal = AbortSignal.timeout(question.timeout);
  let { url } = question;
  for (let left = mostRedirects; left >= 0; left--) {
    const answer = await askOnce({ ...question, url }, signal);
    const { location } = answer.headers;
    if (!redirects.has(answer.status) || location === undefined) return answer;
    if (!URL.canParse(location, url)) throw new Refused('its server sends us to something that is no address');
    url = new URL(location, url).href;
  }
  throw new Refused(`its server sends us on more than ${mostRedirects} times`);
}

async function askOnce(question: Question, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await responseTo(open(question, signal));
    const body = question.method === 'HEAD' ? new Uint8Array() : await readBody(response, question.mostBytes);
    response.destroy();
    return { status: response.statusCode ?? 0, headers: response.headers, body };
  } catch (thrown) {
    if (signal.aborted) throw new Refused(`its server did not answer within ${question.timeout / 1000} seconds`);
    throw thrown instanceof Refused ? thrown : new Refused(networkReason(thrown));
  }
}

function open({ url, method, headers, allowPrivate }: Question, signal: AbortSignal): ClientRequest {
  const { protocol, hostname } = new URL(url);
  const request = { 'http:': requestHttp, 'https:': requestHttps }[protocol];
  if (request === undefined) throw new Refused(`its server sends us to an address of \`${protocol}\``);
  if (!allowPrivate) refusePrivateHost(hostname);
  const lookup = allowPrivate ? {} : { lookup: guardedLookup };
  // An answer that was packed for the way has another length than the file.
  const all = { 'user-agent': 'Tidings', accept: '*/*', 'accept-encoding': 'identity', ...headers };
  return request(url, { method, headers: all, signal, agent: false, ...lookup }).end();
}

function responseTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve);
    request.on('error', reject);
  });
}

async function readBody(response: IncomingMessage, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}
