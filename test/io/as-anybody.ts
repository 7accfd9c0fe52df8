import { chmodSync } from 'node:fs';

const nobody = 65534;

/**
 * Runs something without root's right to read and write everything, which tests of permissions would otherwise have in
 * a container. The folder is opened to others, so that only what the test itself forbids is forbidden.
 */
export function asAnybody<Result>(folder: string, run: () => Result): Result {
  if (process.getuid?.() !== 0) return run();
  chmodSync(folder, 0o755);
  process.seteuid?.(nobody);
  const back = () => process.seteuid?.(0);
  try {
    const result = run();
    if (!(result instanceof Promise)) back();
    return result instanceof Promise ? (result.finally(back) as Result) : result;
  } catch (thrown) {
    back();
    throw thrown;
  }
}
