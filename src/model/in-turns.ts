/** Does some work now or when its turn has come, and gives what comes of it. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Lets some work be done at once, in the order in which it comes; all else waits.
 *
 * @param most how much is under way at once.
 */
export function inTurns(most: number): InTurn {
  const waiting: (() => void)[] = [];
  let open = 0;
  return async (work) => {
    if (open < most) open += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The next in the queue takes the place over, so that nobody else gets it in between.
      const next = waiting.shift();
      if (next) next();
      else open -= 1;
    }
  };
}
