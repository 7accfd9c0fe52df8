import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/** A path beside a file, for what is to be renamed onto it; no other process and no other call has the same. */
export function stagedName(file: string): string {
  return join(dirname(file), `.${basename(file)}.tidings-${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
}

/** The process that made a name given by {@link stagedName}; `undefined` for any other name. */
export function processOfStaged(name: string): number | undefined {
  const [, process] = /\.tidings-(\d+)-[0-9a-f]{8}\.tmp$/.exec(name) ?? [];
  return process === undefined ? undefined : Number(process);
}

/** The file that a name given by {@link stagedName} is beside; `undefined` for any other name. */
export function fileOfStaged(name: string): string | undefined {
  return /^\.(.+)\.tidings-\d+-[0-9a-f]{8}\.tmp$/s.exec(name)?.[1];
}
