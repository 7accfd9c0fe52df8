// Modules of Node, without what it costs to import them. For an import, Node reads all properties of a module, some of
// which load other modules: with Node 24, those of `node:fs` take a twentieth of a build in which nothing has changed.

import { builtinModules } from 'node:module';

/** As their names stand in an import, with `node:` or without. */
const builtins = `"((?:node:)?(?:${builtinModules.join('|')}))"`;

/** Functions of modules that take milliseconds to load and that not every run calls: their first call loads the module. */
const late = new Map([
  ['node:crypto', ['createHash', 'hash', 'randomBytes']],
  ['node:zlib', ['crc32']],
]);

// `process` alone may be what a module calls what it imports.
const get = (module) => `globalThis.process.getBuiltinModule(${JSON.stringify(module)})`;

/** What stands for a name that is imported from a module. */
function named(name, own, module) {
  if (name === 'default') return `${own}=${get(module)}`;
  if (late.get(module)?.includes(name)) return `${own}=(...values)=>${get(module)}.${name}(...values)`;
  return `{${name}:${own}}=${get(module)}`;
}

/** What stands for the names that are imported from a module, each with what it is called here if that is another. */
function allNamed(list, module) {
  const names = list.split(',').map((one) => one.split(' as '));
  return `const ${names.map(([name, own = name]) => named(name, own, module)).join(',')};`;
}

/**
 * The text of a compiled file that imports nothing from Node.
 *
 * @param text minified, with its imports as esbuild writes them.
 */
export function withoutImportsOfNode(text) {
  const plain = text
    .replace(new RegExp(`import\\{([^}]*)\\}from${builtins};`, 'g'), (_, list, module) => allNamed(list, module))
    .replace(
      new RegExp(`import(?:\\*as)? ([\\w$]+) from${builtins};`, 'g'),
      (_, name, module) => `const ${name}=${get(module)};`,
    );
  const [left] = new RegExp(`\\b(?:from|import)${builtins}`).exec(plain) ?? [];
  if (left !== undefined) throw new Error(`An import is written otherwise than it was: ${left}`);
  if (!/\brequire\b/.test(plain)) return plain;
  const [first = ''] = /^#!.*\n/.exec(plain) ?? [];
  return `${first}const require=${get('node:module')}.createRequire(import.meta.url);${plain.slice(first.length)}`;
}
