/**
 * Ends the process although something is still open, such as a timer or a socket of a configuration, as soon as
 * everything that was printed is out of its hands. What `process.exitCode` says is how it ends.
 */
export function endWhenDone({ stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'>): void {
  // The timer keeps no process going: where nothing is open, that has ended by itself before.
  setTimeout(() => stdout.write('', () => stderr.write('', () => process.exit())), 0).unref();
}
