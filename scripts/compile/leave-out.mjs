// What the compiled program leaves out of its packages, since it is never used there and takes its time to load.

/** A plugin that replaces a part of one module of a package, and fails where the package no longer has it. */
const replacing = (id, part, replacement) => ({
  name: `replacing ${part}`,
  transform: {
    filter: { id },
    handler(source, path) {
      if (!source.includes(part)) throw new Error(`${path} no longer has ${part}`);
      return source.replace(part, replacement);
    },
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
  resolveId: {
    filter: { id: /^feedsmith$/ },
    async handler(source, importer) {
      if (!importer?.endsWith('parse-json-feed.ts')) return undefined;
      const { id } = await this.resolve(source, importer, { skipSelf: true });
      return {
        id: `\0json-feeds:${id.replace(/index\.mjs$/, 'feeds/json/parse/index.mjs')}`,
        moduleSideEffects: false,
      };
    },
  },
  load: {
    filter: { id: /^\0json-feeds:/ },
    handler: (id) => `export { parse as parseJsonFeed } from ${JSON.stringify(id.slice('\0json-feeds:'.length))};`,
  },
};

/** Plugins of rolldown. */
export const leaveOut = [satteriInside, withoutOwnYaml, withoutXmlParser, jsonFeedsAlone];
