import { endWhenDone } from './end-when-done.js';
import { exitCodes } from './exit-codes.js';
import type { Host } from './host.js';
import { reportBug } from './report-bug.js';
import { run } from './run.js';

const { stdout, stderr, env } = process;
const host: Host = { stdout, stderr, env, clock: () => Number(process.hrtime.bigint()) / 1e6, date: () => new Date() };

// A reader that has seen enough, such as `head`, is no problem of ours.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// The process may end without having done its work: when a configuration ends it, or waits for what never comes.
const warn = (): void => {
  stderr.write(
    'tidings: ended before the feeds were made; does the configuration end the process, or wait for ever?\n',
  );
  process.exitCode = exitCodes.config;
};

const crash = (thrown: unknown): void => {
  process.off('exit', warn);
  const { text, exitCode } = reportBug(thrown, Boolean(host.env.TIDINGS_DEBUG));
  stderr.write(text, () => process.exit(exitCode));
};

process.once('exit', warn);
process.on('uncaughtException', crash);
run(process.argv.slice(2), host).then((code) => {
  process.off('exit', warn);
  process.exitCode = code;
  endWhenDone(process);
}, crash);
