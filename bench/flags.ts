import { parseArgs } from 'node:util';
import { type ModeName, modeNames } from './measure/modes.js';
import type { Edited } from './measure/site.js';

/** The programs that Tidings can be measured against. */
export const peerNames = ['hugo', 'eleventy', 'plain', 'plain-tables'] as const;
export type PeerName = (typeof peerNames)[number];

/** What a benchmark is told. */
export interface BenchOptions {
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly modes: readonly (ModeName | 'watch')[];
  /** Absent: all that are there. */
  readonly peers?: readonly PeerName[];
  /** How many entries the feeds carry where they do not carry all. */
  readonly newest: number;
  readonly seed: number;
  readonly changed: Edited;
  readonly saves: number;
  readonly eleventy?: string;
  readonly dir?: string;
  readonly json?: string;
  readonly markdown?: string;
  readonly keep: boolean;
  readonly slow: boolean;
  readonly targets: boolean;
  readonly firstRun: boolean;
  readonly memory: boolean;
}

/** What flags come to. */
export type ParsedFlags = { readonly options: BenchOptions } | { readonly help: true } | { readonly mistake: string };

const definitions = {
  sizes: { type: 'string', default: '1000,10000,100000' },
  rounds: { type: 'string', default: '5' },
  modes: { type: 'string', default: modeNames.join(',') },
  peers: { type: 'string' },
  newest: { type: 'string', default: '50' },
  seed: { type: 'string', default: '1' },
  changed: { type: 'string', default: 'newest' },
  saves: { type: 'string', default: '30' },
  eleventy: { type: 'string' },
  dir: { type: 'string' },
  json: { type: 'string' },
  markdown: { type: 'string' },
  keep: { type: 'boolean', default: false },
  slow: { type: 'boolean', default: false },
  targets: { type: 'boolean', default: false },
  'first-run': { type: 'boolean', default: false },
  'no-memory': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export const helpText = `Usage: npm run bench -- [flags]

Runs Tidings and its peers on the same articles in turns, and compares them.

  --sizes N,…       How many articles. Default: 1000,10000,100000.
  --rounds N        How often each program runs; the median counts. Default: 5.
  --modes NAME,…    Of ${modeNames.slice(0, 4).join(', ')},
                    ${modeNames.slice(4).join(', ')}, watch.
                    Default: all but watch.
  --peers NAME,…    Of ${peerNames.join(', ')}; or none.
                    Default: all that are there.
  --newest N        How many entries the feeds carry, unless all. Default: 50.
  --changed WHICH   The article that one-changed and watch edit: newest or
                    oldest. Default: newest.
  --saves N         How many saves watch waits for. Default: 30.
  --seed N          What the articles are made from. Default: 1.
  --eleventy DIR    Where @11ty/eleventy is installed.
  --dir DIR         Where articles and sites are put, and found by the next run.
                    Default: a temporary folder, removed at the end.
  --keep            Does not remove the temporary folder.
  --slow            Runs slow peers also where they take minutes, and all items
                    of any size.
  --first-run       Removes before each run of Tidings the compiled code of
                    itself that it may keep.
  --no-memory       Leaves out the run that looks at the memory.
  --targets         Compares with the targets of the project.
  --json FILE       Writes everything that was measured.
  --markdown FILE   Writes the table between the markers in a Markdown file.
  -h, --help        Shows this help.
`;

/** Reads the flags of a benchmark. */
export function parseFlags(args: readonly string[]): ParsedFlags {
  try {
    const { values } = parseArgs({ args: [...args], options: definitions, strict: true, allowPositionals: false });
    return values.help ? { help: true } : { options: optionsOf(values) };
  } catch (thrown) {
    return { mistake: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof definitions }>>['values'];

function optionsOf(values: Values): BenchOptions {
  const { peers, eleventy, dir, json, markdown, keep, slow, targets } = values;
  return {
    sizes: values.sizes.split(',').map((size) => wholeNumber(size, 'sizes')),
    rounds: wholeNumber(values.rounds, 'rounds'),
    modes: chosen(values.modes, 'modes', [...modeNames, 'watch']),
    ...(peers !== undefined && { peers: peers === 'none' ? [] : chosen(peers, 'peers', peerNames) }),
    newest: wholeNumber(values.newest, 'newest'),
    seed: wholeNumber(values.seed, 'seed'),
    changed: chosen(values.changed, 'changed', ['newest', 'oldest'])[0] ?? 'newest',
    saves: wholeNumber(values.saves, 'saves'),
    ...(eleventy !== undefined && { eleventy }),
    ...(dir !== undefined && { dir }),
    ...(json !== undefined && { json }),
    ...(markdown !== undefined && { markdown }),
    keep,
    slow,
    targets,
    firstRun: values['first-run'],
    memory: !values['no-memory'],
  };
}

function wholeNumber(text: string, flag: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new RangeError(`--${flag}: "${text}" is not a whole number above 0`);
  return Number(text);
}

function chosen<Name extends string>(text: string, flag: string, names: readonly Name[]): readonly Name[] {
  return text.split(',').map((part) => {
    const name = names.find((one) => one === part);
    if (name === undefined) throw new RangeError(`--${flag}: "${part}" is none of ${names.join(', ')}`);
    return name;
  });
}
