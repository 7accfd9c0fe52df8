import type { FlagName, FlagValues } from './flags.js';
import type { Host } from './host.js';

/** A command: what the help says of it and how it is run. */
export interface Command {
  readonly summary: string;
  readonly flags: readonly FlagName[];
  /** What stands for its one argument in the help; a command without takes none. */
  readonly operand?: string;
  /** Loads the command, so that none waits for another's code, and runs it; gives the exit code. */
  readonly run: (values: FlagValues, host: Host, operand: string) => Promise<number>;
}

/** What decides what the feeds of a site are. */
const flagsOfABuild = [
  'root',
  'config',
  'articles',
  'out',
  'site',
  'title',
  'limit',
  'now',
  'probe',
  'strict',
  'skip-invalid',
  'no-cache',
] as const;

/** Every command, by its name; the first is what `tidings` alone does. */
export const commands = {
  build: {
    summary: 'Makes the feeds and puts them into the output folder. It is what tidings alone does.',
    flags: [...flagsOfABuild, 'fix', 'watch', 'against', 'accept-changes', 'format', 'timings', 'quiet'],
    run: async (values, host) =>
      values.watch
        ? (await import('./run-watch.js')).runWatch(values, host)
        : (await import('./run-build.js')).runBuild(values, host),
  },
  diff: {
    summary: 'Tells what a build would change for subscribers, and writes nothing.',
    flags: ['against', ...flagsOfABuild, 'accept-changes', 'format', 'timings', 'quiet'],
    run: async (values, host) => (await import('./run-diff.js')).runDiff(values, host),
  },
  import: {
    summary:
      'Takes the ids of an existing feed into the front matter of the articles, so that its subscribers are sent nothing again. FEED is a file or an address; its archives are read as well.',
    flags: ['dry-run', 'root', 'config', 'articles', 'out', 'site', 'now', 'format', 'quiet'],
    operand: 'FEED',
    run: async (values, host, feed) => (await import('./run-import.js')).runImport(values, host, feed),
  },
  clean: {
    summary: 'Removes what builds have kept for the next one, also what servers said of media files. The feeds stay.',
    flags: ['root', 'quiet'],
    run: async (values, host) => (await import('./run-clean.js')).runClean(values, host),
  },
} as const satisfies Readonly<Record<string, Command>>;

/** The name of a command. */
export type CommandName = keyof typeof commands;

/** Whether a word is the name of a command. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}
