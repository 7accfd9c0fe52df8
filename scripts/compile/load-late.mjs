// Modules that take milliseconds to load and that not every run uses: packages for mistakes, for dates without an offset,
// for TOML and for Markdown where the fast parser is missing, and what Node hashes with.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

const markdownPackages = ['mdast-util-from-markdown', 'mdast-util-to-markdown'];
const latePackages = ['yaml', 'temporal-polyfill', 'smol-toml', ...markdownPackages];
const lateInNode = ['node:crypto', 'node:zlib'];

/** Each of the packages is a file of its own: entry points of rolldown. */
export const filesOfPackages = Object.fromEntries(latePackages.map((name) => [`packages/${name}`, name]));

const fileOf = (name) => (lateInNode.includes(name) ? name : `../packages/${name}.cjs`);

const lazily = join(import.meta.dirname, 'lazily.ts');

/** A plugin of rolldown: such a module is loaded when the first of the names is used that our own modules import. */
export const loadedAtFirstUse = {
  name: 'loaded at first use',
  resolveId: {
    filter: { id: [new RegExp(`^(?:${[...latePackages, ...lateInNode].join('|')})$`), /^\.\.\/packages\//] },
    handler(source, importer) {
      if (importer?.startsWith('\0late:')) return { id: source, external: true };
      const isPackageOfNode = lateInNode.includes(source) && /[\\/]node_modules[\\/]/.test(importer ?? '');
      return isPackageOfNode ? undefined : { id: `\0late:${source}`, moduleSideEffects: false };
    },
  },
  load: {
    filter: { id: /^\0late:/ },
    handler(id) {
      const name = id.slice('\0late:'.length);
      return [
        `import { lazily } from ${JSON.stringify(lazily)};`,
        `const load = () => require(${JSON.stringify(fileOf(name))});`,
        ...Object.keys(require(name))
          .filter((one) => one !== 'default')
          .map((one) => `export const ${one} = lazily(load, '${one}');`),
      ].join('\n');
    },
  },
};
