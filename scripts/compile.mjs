// Bundles the command line (start-up is what its users wait for) and the library, and emits the library's types.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;
const { version } = createRequire(import.meta.url)('../package.json');

// Names the program by what it is compiled from: what one keeps for the next build is of no use to another.
const sources = ['package-lock.json', ...readdirSync(`${root}src`, { recursive: true }).map((path) => `src/${path}`)];
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

/** A plugin that replaces a part of one module of a package, and fails where the package no longer has it. */
const replacing = (filter, part, replacement) => ({
  name: `replacing ${part}`,
  setup({ onLoad }) {
    onLoad({ filter }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes(part)) throw new Error(`${path} no longer has ${part}`);
      return { contents: source.replace(part, replacement) };
    });
  },
});

// satteri is dozens of small modules, which take longer to load apart than to run. Its native binary stays where it was
// installed, and is looked for from there.
const satteriInside = replacing(
  /[\\/]satteri[\\/]index\.js$/,
  'createRequire(import.meta.url)',
  "createRequire(createRequire(import.meta.url).resolve('satteri').replace(/dist.index\\.js$/, 'index.js'))",
);

// gray-matter is given the parsers of its languages, and never uses the YAML that it brings along.
const withoutOwnYaml = replacing(
  /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/,
  "require('js-yaml')",
  '{ safeLoad() {}, safeDump() {} }',
);

// The package of feeds writes XML with a module that could parse it as well.
const withoutXmlParser = replacing(/[\\/]xml-js[\\/]lib[\\/]xml2js\.js$/, "require('sax')", 'undefined');

// A feed of ours is read as JSON: of feedsmith, that takes one module and not what parses XML.
const jsonFeedsAlone = {
  name: 'JSON feeds alone',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^feedsmith$/ }, async ({ importer, resolveDir, kind, pluginData }) => {
      if (pluginData === jsonFeedsAlone || !importer.endsWith('parse-json-feed.ts')) return undefined;
      const { path } = await resolve('feedsmith', { resolveDir, kind, pluginData: jsonFeedsAlone });
      return {
        path: path.replace(/index\.mjs$/, 'feeds/json/parse/index.mjs'),
        namespace: 'json-feeds',
        sideEffects: false,
      };
    });
    onLoad({ filter: /./, namespace: 'json-feeds' }, ({ path }) => ({
      contents: `export { parse as parseJsonFeed } from ${JSON.stringify(path)};`,
      resolveDir: root,
    }));
  },
};

/** A program that runs by itself. Those that share nothing while they run share no chunks, so that each loads few. */
const program = (name, entry) =>
  build({
    ...shared,
    entryPoints: { [name]: entry },
    chunkNames: `chunks/${name}-[name]-[hash]`,
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: [satteriInside, withoutOwnYaml, withoutXmlParser, jsonFeedsAlone],
    // Needed for a configuration in TypeScript only.
    external: ['jiti', 'tidings'],
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
  });

await Promise.all([
  program('cli', 'src/cli/main.ts'),
  // The workers of the library are those of the command line.
  program('render-worker', 'src/io/render/render-worker.ts'),
  program('parse-thread', 'src/io/parse/parse-thread.ts'),
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
