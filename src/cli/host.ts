/** A stream that text goes to: a terminal, a pipe or a file. */
export interface Output {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  /** The width of the terminal. */
  readonly columns?: number;
}

/** The variables of the environment that the command line looks at. */
export interface Environment {
  readonly CI?: string;
  readonly FORCE_COLOR?: string;
  readonly GITHUB_ACTIONS?: string;
  readonly NO_COLOR?: string;
  readonly TERM?: string;
  readonly TIDINGS_DEBUG?: string;
}

/** What a command has of the process around it; a test brings its own. */
export interface Host {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Environment;
  /** Milliseconds since some moment, for the time that things take. */
  readonly clock: () => number;
  /** The date and the time of day. */
  readonly date: () => Date;
}
