import type { FlagName, FlagValues } from './flags.js';
import type { Host } from './host.js';

/** A command: what the help says of it and how it is run. */
export interface Command {
  readonly summary: string;
  readonly flags: readonly FlagName[];
  /** Loads the command, so that none waits for another's code, and runs it; gives the exit code. */
  readonly run: (values: FlagValues, host: Host) => Promise<number>;
}

/** Every command, by its name; the first is what `tidings` alone does. */
export const commands = {
  build: {
    summary: 'Makes the feeds and puts them into the output folder. It is what tidings alone does.',
    flags: ['root', 'config', 'articles', 'out', 'site', 'title', 'limit', 'now', 'probe', 'strict', 'format', 'quiet'],
    run: async (values, host) => (await import('./run-build.js')).runBuild(values, host),
  },
} as const satisfies Readonly<Record<string, Command>>;

/** The name of a command. */
export type CommandName = keyof typeof commands;

/** Whether a word is the name of a command. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}
