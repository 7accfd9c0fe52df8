import { describe, expect, it } from 'vitest';
import { withoutImportsOfNode } from '../../scripts/compile/builtins.mjs';

describe('an import from Node', () => {
  it.each([
    ['import{openSync}from"node:fs";', 'const {openSync:openSync}=globalThis.process.getBuiltinModule("node:fs");'],
    [
      'import{join as join2,sep}from"node:path";',
      'const {join:join2}=globalThis.process.getBuiltinModule("node:path"),{sep:sep}=globalThis.process.getBuiltinModule("node:path");',
    ],
    [
      'import{default as minproc}from"node:process";',
      'const minproc=globalThis.process.getBuiltinModule("node:process");',
    ],
    ['import{join}from"path";', 'const {join:join}=globalThis.process.getBuiltinModule("path");'],
    ['import process from"node:process";', 'const process=globalThis.process.getBuiltinModule("node:process");'],
    ['import module from"node:module";', 'const module=globalThis.process.getBuiltinModule("node:module");'],
    ['import*as $os from"node:os";', 'const $os=globalThis.process.getBuiltinModule("node:os");'],
  ])('becomes what Node has: %s', (text, expected) => {
    expect(withoutImportsOfNode(`first();${text}last();`)).toBe(`first();${expected}last();`);
  });

  it('of what takes its time to load waits for the first call', () => {
    const text = withoutImportsOfNode('import{hash as one}from"node:crypto";');
    const loaded: string[] = [];
    const getBuiltinModule = (name: string) => {
      loaded.push(name);
      return { hash: (...values: readonly string[]) => values.join(' ') };
    };
    const one = new Function('globalThis', `${text}return one`)({ process: { getBuiltinModule } });
    expect(loaded).toEqual([]);
    expect(one('a', 'b')).toBe('a b');
    expect(loaded).toEqual(['node:crypto']);
  });

  it('leaves everything else as it is', () => {
    const text = 'import{a}from"./chunks/a.js";import{b}from"pathological";const from="node:fs";';
    expect(withoutImportsOfNode(text)).toBe(text);
  });

  it('is not passed over where it is written otherwise', () => {
    expect(() => withoutImportsOfNode('import a,{b}from"node:fs";')).toThrow('from"node:fs"');
    expect(() => withoutImportsOfNode('import"fs";')).toThrow('import"fs"');
  });

  it.each(['', '#!/usr/bin/env node\n'])('gives what calls `require` its own', (first) => {
    const own = 'const require=globalThis.process.getBuiltinModule("node:module").createRequire(import.meta.url);';
    expect(withoutImportsOfNode(`${first}require("./a.cjs")`)).toBe(`${first}${own}require("./a.cjs")`);
  });
});
