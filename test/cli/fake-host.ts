import type { Environment, Host } from '../../src/cli/host.js';

/** A process that writes into texts, and whose clock a test turns. */
export interface FakeHost extends Host {
  readonly printed: { stdout: string; stderr: string };
  time: number;
}

/** A host with pipes, or with a terminal of so many columns. */
export function fakeHost({ env = {}, columns }: { env?: Environment; columns?: number } = {}): FakeHost {
  const printed = { stdout: '', stderr: '' };
  const output = (name: keyof typeof printed) => ({
    write: (text: string) => {
      printed[name] += text;
    },
    ...(columns === undefined ? {} : { isTTY: true, columns }),
  });
  const host: FakeHost = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    env,
    printed,
    time: 0,
    clock: () => host.time,
    date: () => new Date(2024, 0, 31, 9, 15, 2),
  };
  return host;
}
