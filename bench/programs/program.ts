/** The formats that every program writes. */
export type FeedFormat = 'rss' | 'atom' | 'json';

/** A command, to be run without a shell. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Beside the environment that there is. */
  readonly env?: Readonly<Record<string, string>>;
}

/** How many entries the feeds carry. */
export type Items = number | 'all';

/** What a program makes feeds of. */
export interface Task {
  /** The folder of the articles. */
  readonly articles: string;
  /** A folder of the program's own, which is there. */
  readonly folder: string;
  readonly items: Items;
}

/** A program that is set up for one task: Tidings or a peer. */
export interface Program {
  readonly name: string;
  readonly label: string;
  readonly command: Command;
  /** The folder that it writes to. */
  readonly output: string;
  readonly feeds: Readonly<Record<FeedFormat, string>>;
  /** What it keeps from one run to the next, beside its output; none: each of its runs is a first one. */
  readonly caches: readonly string[];
}
