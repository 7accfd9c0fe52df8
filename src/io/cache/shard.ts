import type { Instant } from '../../model/instant.js';
import { readSealed, writeSealed } from './sealed-file.js';

/** Bytes that there is room for at first. */
const roomAtFirst = 16_384;

/** A part of what is kept of articles: a file with a line for each. */
export class Shard {
  readonly #file: string;
  readonly #head: string;
  readonly #now: Instant;
  #before: ReadonlyMap<string, string> | undefined;
  /** The articles that are as they were. */
  readonly #kept: string[] = [];
  /** The lines of the others, as bytes: there may be very many, and nobody asks for them before they are written. */
  #fresh = Buffer.alloc(0);
  #length = 0;

  /**
   * @param key names all that the articles are read by.
   * @param now the time of the build. What time would change was decided for what is kept: since then less is to come,
   *   and before then nothing is known.
   */
  constructor(file: string, key: string, now: Instant) {
    this.#file = file;
    this.#head = key;
    this.#now = now;
  }

  /** What the last build kept of an article. */
  find(path: string): string | undefined {
    this.#before ??= this.#read();
    return this.#before.get(path);
  }

  /** Keeps what the last build kept, if it is still there when it is saved. */
  keep(path: string): void {
    this.#kept.push(path);
  }

  /** Keeps something new of an article. */
  add(path: string, text: string): void {
    const line = `${path}\t${text}\n`;
    const most = this.#length + line.length * 3;
    if (most > this.#fresh.length) this.#fresh = Buffer.concat([this.#fresh], Math.max(roomAtFirst, most * 2));
    this.#length += this.#fresh.write(line, this.#length);
  }

  save(): void {
    const isAsBefore = this.#length === 0 && (this.#before?.size ?? this.#kept.length) === this.#kept.length;
    if (isAsBefore) return;
    const kept = this.#kept.flatMap((path) => {
      const text = this.find(path);
      return text === undefined ? [] : `${path}\t${text}\n`;
    });
    const head = `${this.#head} ${this.#now}\n`;
    writeSealed(this.#file, [Buffer.from(head + kept.join('')), this.#fresh.subarray(0, this.#length)]);
  }

  #read(): ReadonlyMap<string, string> {
    const text = readSealed(this.#file)?.toString('utf8') ?? '';
    const [head = '', ...lines] = text.split('\n');
    const [key, since = ''] = head.split(' ');
    if (key !== this.#head || since > this.#now) return new Map();
    lines.pop();
    return new Map(
      lines.map((line) => {
        const end = line.indexOf('\t');
        return [line.slice(0, end), line.slice(end + 1)];
      }),
    );
  }
}
