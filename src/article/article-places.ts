import type { Place, Range } from '../diagnostic/diagnostic.js';
import { type SplitText, splitFrontMatter } from './front-matter.js';
import { locate } from './locate.js';
import type { SourceFile } from './source-file.js';

/** Finds places in the file of an article, for what has something to report. */
export class ArticlePlaces {
  readonly #file: SourceFile;
  #split: SplitText | undefined;

  /** @param split its text; absent: the file is read again when a place is wanted. */
  constructor(file: SourceFile, split?: SplitText) {
    this.#file = file;
    this.#split = split;
  }

  /** The place of the value of a field of the front matter. */
  ofField(field: readonly (string | number)[]): Place {
    const split = this.#read();
    return this.#place(split && locate(split.frontMatter, field));
  }

  /** The place of a text in a line of the body; the whole line, if the text is not in it as it was written. */
  ofText(text: string, line: number | undefined): Place {
    const split = this.#read();
    const content = line === undefined ? undefined : split?.body.split('\n')[line - split.bodyLine];
    if (line === undefined || content === undefined) return this.#place(undefined);
    const at = content.indexOf(text);
    const [from, length] = at < 0 ? [0, content.length] : [at, text.length];
    return this.#place({ start: { line, column: from + 1 }, end: { line, column: from + length + 1 } });
  }

  #read(): SplitText | undefined {
    if (this.#split) return this.#split;
    const source = this.#file.read();
    if ('text' in source) this.#split = splitFrontMatter(source.text, this.#file.path);
    return this.#split;
  }

  #place(range: Range | undefined): Place {
    const { path } = this.#file;
    return range ? { path, range } : { path };
  }
}
