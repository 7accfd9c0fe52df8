import { type Command, type CommandName, commands } from './commands.js';
import { exitCodes } from './exit-codes.js';
import { type Flag, type FlagName, flags } from './flags.js';
import { wrap } from './wrap.js';

type Row = readonly [name: string, text: string];

const narrowest = 30;
const widest = 100;

/** The help of one command, or of the program as a whole with the flags of what it does alone. */
export function help(command: CommandName | undefined, columns = 80): string {
  const width = Math.min(Math.max(columns, narrowest), widest);
  const about: Command = commands[command ?? 'build'];
  const names: readonly FlagName[] = [...about.flags, 'help', 'version'];
  const opening = command ? about.summary : 'Turns a folder of Markdown articles into RSS, Atom and JSON feeds.';
  const sections = [
    wrap(opening, width),
    wrap(
      `Usage: tidings ${command ?? '[command]'}${command && about.operand ? ` ${about.operand}` : ''} [flags]`,
      width,
    ),
    ...(command ? [] : [table('Commands:', commandRows(), width)]),
    table(command ? 'Flags:' : 'Flags of build:', names.map(flagRow), width),
    table('Exit codes:', exitRows(), width),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function commandRows(): readonly Row[] {
  const rows = Object.entries(commands).map(([name, { summary }]): Row => [name, summary]);
  return [...rows, ['help', 'Shows the help of a command, as in tidings help build.']];
}

function flagRow(name: FlagName): Row {
  const { short, value, help: text }: Flag = flags[name];
  return [`${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`, text];
}

function exitRows(): readonly Row[] {
  return [
    [String(exitCodes.ok), 'All is well: a build has published the feeds.'],
    [
      String(exitCodes.articles),
      'There are errors in what would be published, such as in articles; with --strict, warnings too.',
    ],
    [String(exitCodes.config), 'Wrong use, a wrong configuration, or a feed or folder that cannot be read or written.'],
    [String(exitCodes.bug), 'A bug in Tidings.'],
  ];
}

// Two columns; where the window is too narrow for that, the text goes below the name.
function table(heading: string, rows: readonly Row[], width: number): readonly string[] {
  const left = Math.max(...rows.map(([name]) => name.length)) + 4;
  const beside = width - left >= narrowest;
  const indent = ' '.repeat(beside ? left : 6);
  const lines = rows.flatMap(([name, text]) => {
    const [first = '', ...more] = wrap(text, width - indent.length);
    const start = beside ? [`  ${name}`.padEnd(left) + first] : [`  ${name}`, indent + first];
    return [...start, ...more.map((line) => indent + line)];
  });
  return [heading, ...lines];
}
