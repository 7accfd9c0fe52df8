import { spawnSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';

/** Where something was measured. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** In bytes. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  /** Absent where there is none. */
  readonly hugo?: string;
}

export function describeMachine(): Machine {
  const [first] = cpus();
  const hugo = hugoVersion();
  return {
    processor: first?.model ?? 'unknown',
    cores: cpus().length,
    memory: totalmem(),
    system: `${type()} ${release()}`,
    node: process.version,
    ...(hugo !== undefined && { hugo }),
  };
}

/** The version of the Hugo that a shell would find. */
export function hugoVersion(): string | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? /v(\d[\w.]*)/.exec(stdout)?.[1] : undefined;
}
