// What the compiled program leaves out of its packages, since it is never used there and takes its time to load.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

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
      resolveDir: dirname(path),
    }));
  },
};

/** Plugins of esbuild. */
export const leaveOut = [satteriInside, withoutOwnYaml, withoutXmlParser, jsonFeedsAlone];
