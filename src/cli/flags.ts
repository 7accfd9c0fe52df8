/** A flag as the command line takes it and as the help shows it. */
export interface Flag {
  readonly short?: string;
  /** What stands for its value in the help; a flag without takes no value. */
  readonly value?: string;
  /** The only values it can have. */
  readonly choices?: readonly string[];
  /** Whether several values can follow it. */
  readonly several?: true;
  readonly help: string;
}

/** Every flag of every command, by its name without the dashes. */
export const flags = {
  root: {
    value: 'DIR',
    help: 'The folder of the site, which all other paths are relative to. Default: the folder you are in.',
  },
  config: {
    value: 'FILE',
    help: 'The configuration. Default: tidings.config, as ts, mts, js, mjs, json, yaml or yml.',
  },
  articles: {
    value: 'DIR|GLOB …',
    several: true,
    help: 'Where the articles are: folders, files or globs; one with ! before it is left out. Default: the usual one, such as articles or _posts.',
  },
  out: { value: 'DIR', help: 'The folder that the feeds are written to. Default: dist.' },
  site: { value: 'URL', help: "The site's address. Default: the site generator's, else homepage in package.json." },
  title: { value: 'TEXT', help: "The site's title. Default: the site generator's, else name in package.json." },
  limit: {
    value: 'N|all',
    help: 'How many entries a feed has. Default: the newest 30, or all of the last 30 days if those are more.',
  },
  now: { value: 'ISO-8601', help: 'The time that decides which articles are due. Default: the clock.' },
  probe: { help: 'Asks the servers of pictures and sound elsewhere for their lengths and types.' },
  strict: { help: 'Publishes nothing when there are warnings either.' },
  'skip-invalid': { help: 'Leaves out the articles that have errors, and publishes all others; still ends with 1.' },
  'no-cache': {
    help: 'Keeps nothing for the next build, and uses nothing that the last one kept. The feeds are the same.',
  },
  fix: {
    help: 'Writes the lines that problems call for into the front matter of the articles, and builds again. All else in the files stays.',
  },
  'dry-run': { help: 'Shows what would be written into the articles, and writes nothing.' },
  against: {
    value: 'FILE|URL',
    help: 'The feed that subscribers hold, in any format. Default: the one of the last build, in the output folder.',
  },
  'accept-changes': { help: 'Publishes although subscribers would get entries again, or lose them.' },
  format: {
    value: 'text|json|github',
    choices: ['text', 'json', 'github'],
    help: 'How problems and the summary are printed. Default: text, with annotations in a GitHub workflow.',
  },
  watch: { help: 'Stays, and builds again whenever something changes. Ctrl-C ends it.' },
  timings: { help: 'Prints how long each stage took, and what went through it.' },
  quiet: { help: 'Prints problems only.' },
  help: { short: 'h', help: 'Shows this help.' },
  version: { short: 'V', help: 'Shows the version.' },
} as const satisfies Readonly<Record<string, Flag>>;

/** The name of a flag. */
export type FlagName = keyof typeof flags;

/** The values of the flags that were given; a flag that takes no value has an empty list. */
export type FlagValues = Readonly<Partial<Record<FlagName, readonly string[]>>>;
