import type { FoundMedia } from '../../media/media-source.js';
import { inTurns } from '../../model/in-turns.js';
import { type Instant, toMilliseconds } from '../../model/instant.js';
import { type CachedProbe, readProbeCache, writeProbeCache } from './probe-cache.js';
import { type Probed, type ProbeSettings, probeMedia } from './probe-media.js';

/** How many servers are asked at once. */
const mostAtOnce = 4;

/** Milliseconds that an answer is good for without asking again. */
const fresh = 24 * 60 * 60 * 1000;

/** Asks servers about files, each once, a few at a time, and remembers what they said from build to build. */
export class Prober {
  readonly #settings: ProbeSettings;
  readonly #now: number;
  readonly #root: string | undefined;
  readonly #answers: Map<string, CachedProbe>;
  readonly #asked = new Map<string, Promise<FoundMedia>>();
  readonly #inTurn = inTurns(mostAtOnce);
  #isChanged = false;

  /**
   * @param root the folder whose answers are remembered; `undefined`: none are, and none are kept.
   * @param now the time of the build, which decides how old an answer is.
   */
  constructor(root: string | undefined, settings: ProbeSettings, now: Instant) {
    this.#settings = settings;
    this.#now = toMilliseconds(now);
    this.#root = root;
    this.#answers = new Map(root === undefined ? [] : readProbeCache(root));
  }

  /** What is known of the file at an address, asked for if need be. */
  probe(url: string): Promise<FoundMedia> {
    const { href } = withoutFragment(url);
    const found = this.#asked.get(href) ?? this.#find(href);
    this.#asked.set(href, found);
    return found;
  }

  /** Keeps the answers for the next build. */
  save(): void {
    if (this.#isChanged && this.#root !== undefined) writeProbeCache(this.#root, this.#answers, this.#now);
  }

  async #find(url: string): Promise<FoundMedia> {
    const known = this.#answers.get(url);
    const age = this.#now - (known?.asked ?? Number.NEGATIVE_INFINITY);
    if (known && age >= 0 && age < fresh) return { kind: 'remote', facts: known.facts };
    const probed = await this.#inTurn(() => probeMedia(url, this.#settings, known?.etag));
    const answer = known && probed === 'unchanged' ? { ...known, asked: this.#now } : this.#answerOf(probed);
    if (answer) this.#remember(url, answer);
    if (answer) return { kind: 'remote', facts: answer.facts };
    return probed === 'unchanged' ? { kind: 'unknown', reason: 'its server says that nothing changed' } : probed.found;
  }

  #answerOf(probed: Probed | 'unchanged'): CachedProbe | undefined {
    if (probed === 'unchanged' || probed.found.kind !== 'remote') return undefined;
    const { found, etag } = probed;
    return { facts: found.facts, asked: this.#now, ...(etag !== undefined && { etag }) };
  }

  #remember(url: string, answer: CachedProbe): void {
    this.#answers.set(url, answer);
    this.#isChanged = true;
  }
}

function withoutFragment(url: string): URL {
  const address = new URL(url);
  address.hash = '';
  return address;
}
