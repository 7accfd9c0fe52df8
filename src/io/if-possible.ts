/** Takes a step that may fail without harm; `undefined` where it does. */
export function ifPossible<Result>(step: () => Result): Result | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
