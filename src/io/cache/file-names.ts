import { createHash, type Hash } from 'node:crypto';

/**
 * So many characters are hashed at once. Fewer, of some thirty thousand files, are a name by themselves: to compare them
 * takes a tenth of what it takes to load what hashes them, and to hash them.
 */
const portion = 4_194_304;

/** A name for files in an order, and for how they are: one name, one state. */
export class FileNames {
  #hash: Hash | undefined;
  #text = '';
  #isKnown = true;
  #count = 0;

  /** @param signature absent: the file may change without another signature, so that no name can be given. */
  add(path: string, signature: string | undefined): void {
    this.#isKnown &&= signature !== undefined;
    this.#count += 1;
    // Told apart by the length, and not by characters that JSON would have to escape.
    this.#text += `${path.length} ${path}${signature};`;
    if (this.#text.length >= portion) this.#flush();
  }

  /** How many files were added. */
  count(): number {
    return this.#count;
  }

  /** The name; `undefined` where there is none. To be asked for once, at the end. */
  name(): string | undefined {
    if (!this.#isKnown) return undefined;
    if (!this.#hash) return this.#text;
    this.#hash.update(this.#text);
    return this.#hash.digest('base64url');
  }

  #flush(): void {
    this.#hash ??= createHash('sha256');
    this.#hash.update(this.#text);
    this.#text = '';
  }
}
