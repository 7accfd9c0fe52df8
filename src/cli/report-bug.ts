import { printable } from '../diagnostic/printable.js';
import { exitCodes } from './exit-codes.js';

/** What a program runs out of, by what the system calls it: no bug of ours, and no mistake of the user. */
const shortages: Readonly<Record<string, string>> = {
  EMFILE:
    'too many files are open, or too many programs watch some; allow more, with `ulimit -n 1024` or `sysctl fs.inotify.max_user_instances=512`',
  ENFILE: 'all programs together have too many files open',
  ENOMEM: 'there is no memory left',
  ENOSPC:
    'the disk is full, or too many folders are watched; allow more, with `sysctl fs.inotify.max_user_watches=524288`',
};

/** The last words of the program, and its exit code. */
export interface LastWords {
  readonly text: string;
  readonly exitCode: number;
}

/**
 * What people read when something was thrown that nothing should throw.
 *
 * @param whole also gives the stack, for the report.
 */
export function reportBug(thrown: unknown, whole: boolean): LastWords {
  const shortage = shortageOf(thrown);
  const message = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  const exitCode = shortage === undefined ? exitCodes.bug : exitCodes.config;
  if (whole) return { text: `${thrown instanceof Error ? thrown.stack : message}\n`, exitCode };
  if (shortage !== undefined) return { text: `tidings: the system stopped it: ${shortage}\n`, exitCode };
  const bug = `tidings: a bug in Tidings stopped it: ${printable(message)}`;
  return { text: `${bug}; please report it with what it prints under TIDINGS_DEBUG=1\n`, exitCode };
}

function shortageOf(thrown: unknown): string | undefined {
  const { code = '', syscall }: NodeJS.ErrnoException = Object(thrown);
  if (syscall === 'uv_cwd') return 'the folder that it runs in is gone, or cannot be read; go to another';
  return Object.hasOwn(shortages, code) ? shortages[code] : undefined;
}
