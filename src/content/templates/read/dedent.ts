/** A component or aside that is open, and how far its content is indented. */
interface Frame {
  readonly key: string;
  /** The column that its tag ends up in. */
  readonly column: number;
  /** The column of the first line inside; unknown until that line is read. */
  content?: number;
  /** Ends the frame: a line that begins before this column. */
  readonly least: number;
}

const deepest = 100;

/**
 * Takes the indentation off what is inside of components and indented asides. It shows authors what is inside of what;
 * to Markdown four spaces would be code.
 */
export class Dedent {
  readonly #frames: Frame[] = [];

  /** A component has begun whose tag is in that column. */
  open(key: string, column: number): void {
    if (this.#frames.length < deepest) this.#frames.push({ key, column, least: 0 });
  }

  /** A component has begun that has more in its line, so that its content is not indented. */
  openInline(key: string): void {
    const { column, content } = { column: 0, content: 0, ...this.#frames.at(-1) };
    if (this.#frames.length < deepest) this.#frames.push({ key, column, content, least: 0 });
  }

  /** An aside has begun whose content is indented to a column, and that ends where that indentation does. */
  openAside(key: string, column: number, content: number): void {
    if (this.#frames.length < deepest) this.#frames.push({ key, column, content, least: content });
  }

  /** The component has ended, and all in it. */
  close(key: string): void {
    const index = this.#frames.findLastIndex((frame) => frame.key === key);
    if (index !== -1) this.#frames.length = index;
  }

  /** The asides that a line at that column is no longer in, innermost first. */
  leave(indent: number): readonly string[] {
    const left: string[] = [];
    for (let top = this.#frames.at(-1); top && indent < top.least; top = this.#frames.at(-1)) {
      left.push(top.key);
      this.#frames.pop();
    }
    return left;
  }

  /** How many columns to take off a line that begins in that column. */
  columns(indent: number): number {
    const top = this.#frames.at(-1);
    if (!top) return 0;
    top.content ??= indent;
    return Math.max(0, Math.min(top.content, indent) - top.column);
  }
}
