import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What Node has from 22.8 on, and from 22.10 on. */
interface CompileCache {
  readonly enableCompileCache?: (folder: string) => unknown;
  readonly flushCompileCache?: () => void;
}

const { enableCompileCache, flushCompileCache }: CompileCache = Object(module);

/**
 * Lets Node keep the compiled code of what is imported later, where it can. In the home of whoever runs it, and not where
 * everybody may write: what is kept there is run. Where `NODE_COMPILE_CACHE` names a folder, Node has begun before.
 */
export function keepCompiled(): void {
  try {
    enableCompileCache?.(join(homedir(), '.cache', 'tidings', 'compiled'));
  } catch {
    // Somebody without a home compiles anew.
  }
}

/** Writes now what Node would write at its end: for a process that is going to be killed. */
export function flushCompiled(): void {
  flushCompileCache?.();
}
