// Packages that most builds load and never use: they are for mistakes, for dates without an offset and for TOML.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const latePackages = ['yaml', 'temporal-polyfill', 'smol-toml'];

/** Each of them is a file of its own: entry points of esbuild. */
export const filesOfPackages = Object.fromEntries(latePackages.map((name) => [`packages/${name}`, name]));

const fileOf = (name) => `../packages/${name}.cjs`;

/** A plugin of esbuild: a package is loaded when the first of its names is used. */
export const loadedAtFirstUse = {
  name: 'loaded at first use',
  setup({ onResolve, onLoad }) {
    const filter = new RegExp(`^(?:${latePackages.join('|')})$`);
    onResolve({ filter }, ({ path }) => ({ path, namespace: 'lazy', sideEffects: false }));
    onResolve({ filter: /^\.\.\/packages\// }, ({ path }) => ({ path, external: true }));
    onLoad({ filter, namespace: 'lazy' }, ({ path }) => ({
      contents: [
        "import { lazily } from './lazily.js';",
        `const load = () => require(${JSON.stringify(fileOf(path))});`,
        ...Object.keys(require(path))
          .filter((name) => name !== 'default')
          .map((name) => `export const ${name} = lazily(load, '${name}');`),
      ].join('\n'),
      resolveDir: import.meta.dirname,
    }));
  },
};
