// TypeScript that Node is to run as it is, such as a program of the tests.
import { build } from 'rolldown';

/** Whether what is imported is of a package or of Node, and no file by its path. */
export const isPackage = (id) => !/^(?:[./\\\0]|[a-z]:[\\/])/i.test(id);

/**
 * Bundles a file with all that it imports but packages.
 *
 * @param entry absolute, as is the file that is written.
 */
export async function bundle(entry, file) {
  await build({
    input: entry,
    platform: 'node',
    external: isPackage,
    transform: { target: 'node20.19', define: { __TIDINGS_VERSION__: '"0.0.0"' } },
    output: { file, format: 'esm', codeSplitting: false },
  });
}
