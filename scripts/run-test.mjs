import { join } from 'node:path';
import { bundle } from './compile/bundle.mjs';

const root = join(import.meta.dirname, '..');

/** Runs a TypeScript file of test/ outside of vitest. */
export async function runTest(path) {
  await import(await bundleTest(path));
}

/** Bundles a TypeScript file of test/, and gives the path of the bundle: next to the packages that it imports. */
export async function bundleTest(path) {
  return bundleFile(join('test', path));
}

/** The same for a file anywhere in the project. */
export async function bundleFile(path) {
  const file = join(root, 'node_modules/.cache/tidings', path.replace(/\.ts$/, '.mjs'));
  await bundle(join(root, path), file);
  return file;
}
