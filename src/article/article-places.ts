import type { Place, Range } from '../diagnostic/diagnostic.js';
import type { FrontMatter, SplitText } from './front-matter.js';
import { locate } from './locate.js';
import type { SourceFile } from './source-file.js';

/** Finds places in the file of an article, for what has something to report. */
export class ArticlePlaces {
  readonly #path: string;
  readonly #content: Pick<SplitText, 'body' | 'bodyLine'>;
  readonly #frontMatter: () => FrontMatter;
  #known: FrontMatter | undefined;

  /** @param frontMatter is asked for once, and only where a place in it is wanted. */
  constructor({ path }: SourceFile, content: Pick<SplitText, 'body' | 'bodyLine'>, frontMatter: () => FrontMatter) {
    this.#path = path;
    this.#content = content;
    this.#frontMatter = frontMatter;
  }

  /** The place of the value of a field of the front matter. */
  ofField(field: readonly (string | number)[]): Place {
    this.#known ??= this.#frontMatter();
    return this.#place(locate(this.#known, field));
  }

  /** The place of a text in a line of the body; the whole line, if the text is not in it as it was written. */
  ofText(text: string, line: number | undefined): Place {
    const { body, bodyLine } = this.#content;
    const content = line === undefined ? undefined : body.split('\n')[line - bodyLine];
    if (line === undefined || content === undefined) return this.#place(undefined);
    const at = content.indexOf(text);
    const [from, length] = at < 0 ? [0, content.length] : [at, text.length];
    return this.#place({ start: { line, column: from + 1 }, end: { line, column: from + length + 1 } });
  }

  #place(range: Range | undefined): Place {
    return range ? { path: this.#path, range } : { path: this.#path };
  }
}
