import type { Instant } from '../../model/instant.js';
import { readSealed, writeSealed } from './sealed-file.js';

/** Bytes that there is room for at first. */
const roomAtFirst = 16_384;

/** What the last build kept. */
interface Before {
  readonly text: string;
  /** Where the line of an article goes on behind its path. */
  readonly places: ReadonlyMap<string, number>;
}

/** A part of what is kept of articles: a file with a line for each. */
export class Shard {
  readonly #file: string;
  readonly #head: string;
  readonly #now: Instant;
  #before: Before | undefined;
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
    const { text, places } = this.#before;
    const start = places.get(path);
    return start === undefined ? undefined : text.slice(start, text.indexOf('\n', start));
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
    const isAsBefore = this.#length === 0 && (this.#before?.places.size ?? this.#kept.length) === this.#kept.length;
    if (isAsBefore) return;
    const kept = this.#kept.flatMap((path) => {
      const text = this.find(path);
      return text === undefined ? [] : `${path}\t${text}\n`;
    });
    const head = `${this.#head} ${this.#now}\n`;
    writeSealed(this.#file, [Buffer.from(head + kept.join('')), this.#fresh.subarray(0, this.#length)]);
  }

  #read(): Before {
    const text = readSealed(this.#file)?.toString('utf8') ?? '';
    const lines = text.indexOf('\n') + 1;
    const [key, since = ''] = text.slice(0, Math.max(lines - 1, 0)).split(' ');
    const places = new Map<string, number>();
    if (key !== this.#head || since > this.#now) return { text: '', places };
    for (let line = lines; line > 0 && line < text.length; line = text.indexOf('\n', line) + 1) {
      const end = text.indexOf('\t', line);
      places.set(text.slice(line, end), end + 1);
    }
    return { text, places };
  }
}
