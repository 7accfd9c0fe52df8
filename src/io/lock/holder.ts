import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import * as v from 'valibot';

/** The process that holds a lock, as the file of the lock says. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Hexadecimal digits that no other holder has. */
  readonly token: string;
  /** The running system that counts the processes; absent where the system does not tell. */
  readonly system?: string | undefined;
  /** When the process began, by the count of its system: numbers of processes are used again. Absent as `system` is. */
  readonly began?: string | undefined;
}

const holder = v.object({
  pid: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 ** 31 - 1)),
  host: v.string(),
  token: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  system: v.optional(v.string()),
  began: v.optional(v.string()),
});

/** What this process writes into a lock that it takes. */
export function thisProcess(): Holder {
  const token = randomBytes(8).toString('hex');
  return { pid: process.pid, host: hostname(), token, system: runningSystem(), began: statusOf(process.pid)?.began };
}

/** Who holds a lock, out of the text in it; `undefined` where it does not say. */
export function parseHolder(text: string): Holder | undefined {
  try {
    const parsed = v.safeParse(holder, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a holder still runs: `unknown` where this process cannot find out, as of a process on another machine. */
export function lifeOf({ pid, host, system, began }: Holder): 'running' | 'gone' | 'unknown' {
  if (host !== hostname() || system !== runningSystem()) return 'unknown';
  if (!isRunning(pid)) return 'gone';
  const status = statusOf(pid);
  if (status?.isZombie) return 'gone';
  if (began === undefined || status === undefined) return 'unknown';
  return status.began === began ? 'running' : 'gone';
}

/** Whether this machine has a process of that number. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (thrown) {
    const { code }: NodeJS.ErrnoException = Object(thrown);
    return code !== 'ESRCH';
  }
}

/** Linux tells apart its starts, and the containers in which processes are counted anew. */
function runningSystem(): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return undefined;
  }
}

/** proc_pid_stat(5): the state is the third field and the start the 22nd, behind a name that can have anything in it. */
function statusOf(pid: number): { readonly began: string; readonly isZombie: boolean } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state = '', ...fields] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const began = fields[18];
    return began === undefined ? undefined : { began, isZombie: /[ZXx]/.test(state) };
  } catch {
    return undefined;
  }
}
