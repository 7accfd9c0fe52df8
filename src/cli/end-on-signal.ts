/**
 * Has what ends the program tidy up before, and then end it as ever, so that a shell or a supervisor sees why.
 *
 * While files are put into place, signals wait; a program that does nothing after that would forget them.
 */
export function endOnSignal(tidy: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      tidy();
      process.kill(process.pid, signal);
    });
  }
}
