import { nearest } from '../config/nearest.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { version } from '../version.js';
import { commands, isCommand } from './commands.js';
import { exitCodes } from './exit-codes.js';
import type { FlagValues } from './flags.js';
import { help } from './help.js';
import type { Host } from './host.js';
import { parseArguments } from './parse-arguments.js';
import { printOutcome } from './print-outcome.js';
import { reportFormat } from './report-format.js';

/**
 * Runs the command that the arguments name, or `build` where they name none, and gives the exit code.
 *
 * @param args what stands behind `tidings`.
 */
export async function run(args: readonly string[], host: Host): Promise<number> {
  const [first = '', ...others] = args;
  if (first === 'help') return run([...others.slice(0, 1), '--help'], host);
  const named = /^[^-]/.test(first);
  const name = named ? first : 'build';
  if (!isCommand(name)) return refuse([unknownCommand(name)], parseArguments(others, 'build').values, host);
  const { values, operand, diagnostics } = parseArguments(named ? others : args, name);
  if (values.help) return tell(help(named ? name : undefined, host.stdout.columns), host);
  if (values.version) return tell(`${version}\n`, host);
  return diagnostics.length > 0 ? refuse(diagnostics, values, host) : commands[name].run(values, host, operand);
}

function tell(text: string, { stdout }: Host): number {
  stdout.write(text);
  return exitCodes.ok;
}

function refuse(diagnostics: readonly Diagnostic[], values: FlagValues, host: Host): number {
  printOutcome({ diagnostics }, reportFormat(values, host.env), host);
  return exitCodes.config;
}

function unknownCommand(name: string): Diagnostic {
  const known = [...Object.keys(commands), 'help'];
  const near = nearest(name, known);
  return report('unknown-command', near === undefined ? { name, known } : { name, known, nearest: near });
}
