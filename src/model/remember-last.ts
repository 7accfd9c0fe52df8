/** Shorter texts cost less than remembering them. */
const shortest = 500;

/**
 * A function of texts that remembers what it gave for the last long one: all formats of an entry have the same body, and
 * are written and read back one after the other.
 *
 * @param of a function whose result depends on the text alone.
 */
export function rememberLast<Result>(of: (text: string) => Result): (text: string) => Result {
  let last: { readonly text: string; readonly result: Result } | undefined;
  return (text) => {
    if (text.length < shortest) return of(text);
    if (last?.text !== text) last = { text, result: of(text) };
    return last.result;
  };
}
