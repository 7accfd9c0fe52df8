import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Node and Tidings may keep the compiled code of Tidings: it belongs to the program and not to a site. */
function compiledCode(root: string): readonly string[] {
  return [process.env['NODE_COMPILE_CACHE'] ?? join(tmpdir(), 'node-compile-cache'), join(root, 'lib/compile-cache')];
}

/** Makes the next run of Tidings one like the first after its installation. */
export function forgetCompiledCode(root: string): void {
  for (const folder of compiledCode(root)) rmSync(folder, { recursive: true, force: true });
}
