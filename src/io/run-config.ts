import { pathToFileURL } from 'node:url';
import { defineConfig } from '../config/define-config.js';
import type { Diagnostic, Range } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';

/** What a configuration that is a program exports, or what is wrong with it. */
export type RunConfig = { readonly value: unknown } | { readonly diagnostic: Diagnostic };

type Load = (file: string) => Promise<{ readonly default?: unknown }>;

/**
 * Runs a configuration in JavaScript and gives its default export, or what that promises.
 *
 * @param isAgain whether it has run in this process: Node gives what it was then, unless it is asked for by another name.
 */
export function runJavaScript(file: string, path: string, isAgain = false): Promise<RunConfig> {
  if (isAgain) times += 1;
  return run(isAgain ? importAs(`?${times}`) : importAs(''), file, path);
}

/** Runs a configuration in TypeScript, whose types nobody checks, and gives its default export, or what that promises. */
export function runTypeScript(file: string, path: string): Promise<RunConfig> {
  return run(importThroughJiti, file, path);
}

async function run(load: Load, file: string, path: string): Promise<RunConfig> {
  try {
    const module = await load(file);
    // Asked with `in`, because jiti has a default for modules that export none.
    const value = 'default' in module ? await module.default : undefined;
    if (value === undefined) return { diagnostic: report('missing-default-export', undefined, { path }) };
    return { value };
  } catch (thrown) {
    const reason = reasonOf(thrown);
    const range = rangeIn(file, thrown);
    return { diagnostic: report('failed-config', { reason }, range ? { path, range } : { path }) };
  }
}

let times = 0;

function importAs(query: string): Load {
  return async (file) => {
    try {
      return await import(pathToFileURL(file).href + query);
    } catch (thrown) {
      // Where Tidings is not installed beside the site, as with npx, only jiti can be told where it is.
      if (/Cannot find package 'tidings'/.test(String(thrown))) return importThroughJiti(file);
      throw thrown;
    }
  };
}

const importThroughJiti: Load = async (file) => {
  const { createJiti } = await import('jiti');
  // Of the library a configuration needs `defineConfig`, and that without waiting for all the rest.
  const virtualModules = { tidings: { defineConfig } };
  return createJiti(import.meta.url, { virtualModules, fsCache: false, moduleCache: false }).import(file);
};

function reasonOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return (
    message
      .split('\n')
      .find((line) => line.trim())
      ?.trim() ?? 'it says no reason'
  );
}

/** A line and a column behind a name, which may have been asked for anew. */
function placeBehind(name: string): RegExp {
  return new RegExp(`${name.replace(/[^\w/]/g, '\\$&')}(?:\\?\\d+)?:(\\d+)(?::(\\d+))?`);
}

// What cannot be parsed has its place in the message of jiti, whose columns count from 0; what fails when it is run has it
// in the stack, with columns that are those of the file only if nothing was compiled.
function rangeIn(file: string, thrown: unknown): Range | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const unparsed = placeIn(thrown.message, file);
  if (unparsed) return rangeAt(unparsed.line, (unparsed.column ?? 0) + 1);
  const failed = placeIn(thrown.stack ?? '', file);
  return failed && rangeAt(failed.line, (isCompiled(file) ? undefined : failed.column) ?? 1);
}

function placeIn(text: string, file: string): { readonly line: number; readonly column?: number } | undefined {
  for (const name of [file, pathToFileURL(file).href]) {
    const [, line, column] = placeBehind(name).exec(text) ?? [];
    if (line !== undefined) return { line: Number(line), ...(column && { column: Number(column) }) };
  }
  return undefined;
}

function isCompiled(file: string): boolean {
  return /\.m?ts$/i.test(file);
}

function rangeAt(line: number, column: number): Range {
  return { start: { line, column }, end: { line, column: column + 1 } };
}
