import { nearest } from '../config/nearest.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { type Command, type CommandName, commands, isCommand } from './commands.js';
import { type Flag, type FlagName, type FlagValues, flags } from './flags.js';
import { type ArgumentGroup, groupArguments } from './group-arguments.js';

/** What the words behind a command say. */
export interface ParsedArguments {
  readonly values: FlagValues;
  /** The command's own argument; empty where it takes none. */
  readonly operand: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface ReadGroup {
  readonly name?: FlagName;
  readonly values: readonly string[];
  /** Words that belong to no flag. */
  readonly others: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the words behind a command. Of a flag that is given twice the last value counts, or all, if it takes several. */
export function parseArguments(args: readonly string[], command: CommandName): ParsedArguments {
  const read = groupArguments(args, shortNames()).map((group) => readGroup(group, command));
  const values: { [Name in FlagName]?: readonly string[] } = {};
  for (const { name, values: given } of read) {
    if (name) values[name] = takesSeveral(name) ? [...(values[name] ?? []), ...given] : given;
  }
  const { operand, diagnostics } = readOperand(
    read.flatMap(({ others }) => others),
    command,
  );
  return { values, operand, diagnostics: [...diagnostics, ...read.flatMap((group) => group.diagnostics)] };
}

function readOperand(words: readonly string[], command: CommandName): Pick<ParsedArguments, 'operand' | 'diagnostics'> {
  const { operand: argument }: Command = commands[command];
  if (!argument) return { operand: '', diagnostics: words.map(stray) };
  const [operand = '', ...others] = words;
  const missing = operand === '' ? [report('missing-argument', { argument, command })] : [];
  return { operand, diagnostics: [...missing, ...others.map(stray)] };
}

function shortNames(): Readonly<Record<string, string>> {
  const table: readonly (readonly [string, Flag])[] = Object.entries(flags);
  return Object.fromEntries(table.flatMap(([name, { short }]) => (short ? [[short, name]] : [])));
}

function takesSeveral(name: FlagName): boolean {
  const flag: Flag = flags[name];
  return flag.several ?? false;
}

function readGroup({ written, name, words, inline }: ArgumentGroup, command: CommandName): ReadGroup {
  if (written === undefined) return { values: [], others: words, diagnostics: [] };
  const known: readonly FlagName[] = [...commands[command].flags, 'help', 'version'];
  const found = known.find((one) => one === name);
  if (!found) return { values: [], others: [], diagnostics: [unknownFlag(written, known, command)] };
  const flag: Flag = flags[found];
  const most = flag.several ? words.length : 1;
  const values = flag.value || inline ? words.slice(0, most) : [];
  return {
    name: found,
    values,
    others: words.slice(values.length),
    diagnostics: checkValues(written, flag, values),
  };
}

function checkValues(written: string, { value, choices }: Flag, values: readonly string[]): readonly Diagnostic[] {
  const [first] = values;
  if (!value) return first === undefined ? [] : [report('unexpected-flag-value', { flag: written, value: first })];
  if (first === undefined || values.includes('')) return [report('missing-flag-value', { flag: written, value })];
  if (!choices || choices.includes(first)) return [];
  const near = nearest(first, choices);
  const wrong = { flag: written, value: first, choices };
  return [report('invalid-flag-value', near === undefined ? wrong : { ...wrong, nearest: `${written} ${near}` })];
}

function unknownFlag(written: string, known: readonly FlagName[], command: CommandName): Diagnostic {
  const name = written.replace(/^-+/, '');
  const near = name.length === 1 ? known.find((one) => one.startsWith(name.toLowerCase())) : nearest(name, known);
  const values = { flag: written, command };
  return report('unknown-flag', near === undefined ? values : { ...values, nearest: `--${near}` });
}

function stray(argument: string): Diagnostic {
  return report('unexpected-argument', isCommand(argument) ? { argument, command: argument } : { argument });
}
