const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a task that must not be cut short: a signal that would end the program waits until the task is over, and is
 * then forgotten, so the task has to be short and the last. The task is synchronous, or the wait would have no end.
 */
export function holdSignals<Result>(task: () => Result): Result {
  const wait = (): void => {};
  for (const signal of signals) process.on(signal, wait);
  try {
    return task();
  } finally {
    for (const signal of signals) process.off(signal, wait);
  }
}
