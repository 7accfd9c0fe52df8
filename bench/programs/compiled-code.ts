import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './program.js';

/** A program whose compiled code Node keeps in a folder of its own, and not among that of all programs. */
export function withOwnCode(program: Program, folder: string): Program {
  return { ...program, command: { ...program.command, env: { NODE_COMPILE_CACHE: folder } } };
}

/** Makes the next run of Tidings one like the first after its installation. */
export function forgetCompiledCode(root: string, folder: string): void {
  for (const kept of [folder, join(root, 'lib/compile-cache')]) rmSync(kept, { recursive: true, force: true });
}
