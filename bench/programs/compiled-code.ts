import { rmSync } from 'node:fs';
import type { Program } from './program.js';

/** A program whose compiled code Node keeps in a folder of its own, and not among that of all programs. */
export function withOwnCode(program: Program, folder: string): Program {
  return { ...program, command: { ...program.command, env: { NODE_COMPILE_CACHE: folder } } };
}

/** Makes the next run of Tidings one like the first after its installation. */
export function forgetCompiledCode(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
