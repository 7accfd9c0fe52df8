import { createHash, type Hash } from 'node:crypto';

/** So many characters are hashed at once. Fewer are a name by themselves: it takes longer to load what hashes them. */
const portion = 262_144;

/** A name for files in an order, and for how they are: one name, one state. */
export class FileNames {
  #hash: Hash | undefined;
  #lines = '';
  #isKnown = true;
  #count = 0;

  /** @param signature absent: the file may change without another signature, so that no name can be given. */
  add(path: string, signature: string | undefined): void {
    this.#isKnown &&= signature !== undefined;
    this.#count += 1;
    this.#lines += `${path}\0${signature}\n`;
    if (this.#lines.length >= portion) this.#flush();
  }

  /** How many files were added. */
  count(): number {
    return this.#count;
  }

  /** The name; `undefined` where there is none. To be asked for once, at the end. */
  name(): string | undefined {
    if (!this.#isKnown) return undefined;
    if (!this.#hash) return this.#lines;
    this.#hash.update(this.#lines);
    return this.#hash.digest('base64url');
  }

  #flush(): void {
    this.#hash ??= createHash('sha256');
    this.#hash.update(this.#lines);
    this.#lines = '';
  }
}
