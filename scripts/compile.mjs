// Bundles the command line (start-up is what its users wait for) and the library, and emits the library's types.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { withoutImportsOfNode } from './compile/builtins.mjs';
import { leaveOut } from './compile/leave-out.mjs';
import { filesOfPackages, loadedAtFirstUse } from './compile/load-late.mjs';

const root = new URL('..', import.meta.url).pathname;
const { version } = createRequire(import.meta.url)('../package.json');

// Names the program by what it is compiled from: what one keeps for the next build is of no use to another.
const filesIn = (folder) => readdirSync(root + folder, { recursive: true }).map((path) => `${folder}/${path}`);
const sources = ['package-lock.json', 'scripts/compile.mjs', ...filesIn('scripts/compile'), ...filesIn('src')];
const content = createHash('sha256');
for (const path of sources.sort())
  if (statSync(root + path).isFile()) content.update(path).update(readFileSync(root + path));

rmSync(`${root}lib`, { recursive: true, force: true });

const shared = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  outdir: 'lib',
  logLevel: 'warning',
  legalComments: 'none',
  define: {
    __TIDINGS_VERSION__: JSON.stringify(version),
    __TIDINGS_BUILD__: JSON.stringify(content.digest('hex')),
  },
};

const minified = { minifySyntax: true, minifyWhitespace: true };

/** A program that runs by itself. Those that share nothing while they run share no chunks, so that each loads few. */
async function program(name, entry) {
  const { outputFiles } = await build({
    ...shared,
    write: false,
    entryPoints: { [name]: entry },
    chunkNames: `chunks/${name}-[name]-[hash]`,
    ...minified,
    plugins: [...leaveOut, loadedAtFirstUse],
    // Needed for a configuration in TypeScript only.
    external: ['jiti', 'tidings'],
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, withoutImportsOfNode(text));
  }
}

await Promise.all([
  program('cli', 'src/cli/main.ts'),
  // The workers of the library are those of the command line.
  program('render-worker', 'src/io/render/render-worker.ts'),
  program('parse-thread', 'src/io/parse/parse-thread.ts'),
  build({
    ...shared,
    splitting: false,
    format: 'cjs',
    entryPoints: filesOfPackages,
    outExtension: { '.js': '.cjs' },
    ...minified,
  }),
  build({
    ...shared,
    entryPoints: { index: 'src/index.ts' },
    chunkNames: 'library/[name]-[hash]',
    packages: 'external',
  }),
]);
chmodSync(`${root}lib/cli.js`, 0o755);

execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
