// Bundles the command line (start-up is what its users wait for) and the library, and emits the library's types.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'rolldown';
import { isPackage } from './compile/bundle.mjs';
import { leaveOut } from './compile/leave-out.mjs';
import { filesOfPackages, loadedAtFirstUse } from './compile/load-late.mjs';

const root = join(import.meta.dirname, '../');
const { version } = createRequire(import.meta.url)('../package.json');

// Names the program by what it is compiled from: what one keeps for the next build is of no use to another.
const filesIn = (folder) => readdirSync(root + folder, { recursive: true }).map((path) => `${folder}/${path}`);
const sources = ['package-lock.json', 'scripts/compile.mjs', ...filesIn('scripts/compile'), ...filesIn('src')];
const content = createHash('sha256');
for (const path of sources.sort())
  if (statSync(root + path).isFile()) content.update(path).update(readFileSync(root + path));

rmSync(`${root}lib`, { recursive: true, force: true });

const shared = {
  cwd: root,
  platform: 'node',
  // gray-matter evaluates front matter in JavaScript, which it is never given.
  checks: { eval: false },
  transform: {
    target: 'node20.19',
    define: {
      __TIDINGS_VERSION__: JSON.stringify(version),
      __TIDINGS_BUILD__: JSON.stringify(content.digest('hex')),
    },
  },
};

const small = { dir: `${root}lib`, comments: false, minify: { compress: true, mangle: false, codegen: true } };

/**
 * A program that runs by itself. Those that share nothing while they run share no chunks. CommonJS, since Node 20 takes a
 * millisecond to load a module of the other kind.
 *
 * @param groups what is loaded at once, each with all that it imports: modules, or a pattern of their paths.
 */
function program(name, entry, groups = {}) {
  return build({
    ...shared,
    input: { [name]: entry },
    plugins: [...leaveOut, loadedAtFirstUse],
    // Needed for a configuration in TypeScript only.
    external: ['jiti', 'tidings'],
    output: {
      ...small,
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: `chunks/${name}-[name]-[hash].cjs`,
      codeSplitting: { groups: Object.entries(groups).map(([group, test]) => ({ name: group, test })) },
    },
  });
}

await Promise.all([
  program('cli', 'src/cli/main.ts', {
    'every-build': /[\\/]src[\\/]cli[\\/](?:start|run-build)\.ts$/,
    'build-anew': /[\\/]src[\\/](?:build-anew|io[\\/]render[\\/]render-pool)\.ts$/,
  }),
  // The workers of the library are those of the command line.
  program('render-worker', 'src/io/render/render-worker.ts'),
  program('parse-thread', 'src/io/parse/parse-thread.ts'),
  ...Object.entries(filesOfPackages).map(([name, entry]) =>
    build({
      ...shared,
      input: { [name]: entry },
      output: { ...small, format: 'cjs', exports: 'named', entryFileNames: '[name].cjs', codeSplitting: false },
    }),
  ),
  build({
    ...shared,
    input: { index: './src/index.ts' },
    external: isPackage,
    output: { dir: `${root}lib`, format: 'esm', chunkFileNames: 'library/[name]-[hash].js' },
  }),
]);
chmodSync(`${root}lib/cli.cjs`, 0o755);

execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
