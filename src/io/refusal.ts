/** What the system refused to do with a file; the `cause` is what `node:fs` threw. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`refused: ${file}`, { cause });
    this.file = file;
  }
}

/**
 * Runs a step that the system may refuse.
 *
 * @throws {Refusal} that names the file.
 */
export function refusable<Result>(file: string, step: () => Result): Result {
  try {
    return step();
  } catch (thrown) {
    throw new Refusal(file, thrown);
  }
}
