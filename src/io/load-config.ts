import { extname, resolve } from 'node:path';
import type { ConfigLayer } from '../config/config-layer.js';
import { type PackageFields, packageLayer } from '../config/package-layer.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { compareText } from '../model/compare-text.js';
import { loadGenerator } from './generator-config.js';
import { listFolder } from './list-folder.js';
import { parseJson } from './parse-json.js';
import type { ParsedText } from './parsed-text.js';
import { readSource } from './read-source.js';
import { relativePath } from './relative-path.js';
import { runJavaScript, runTypeScript } from './run-config.js';
import { isFolder, kindOf, statOf } from './stat-of.js';

/** The settings in files, as layers with the strongest first; none of a file that cannot be read. */
export interface LoadedConfig {
  readonly layers: readonly ConfigLayer[];
  readonly diagnostics: readonly Diagnostic[];
}

type Read = (file: string, path: string, isAgain: boolean) => Promise<LoadedConfig>;

const readers: Readonly<Record<string, Read>> = {
  '.ts': runs(runTypeScript),
  '.mts': runs(runTypeScript),
  '.js': runs(runJavaScript),
  '.mjs': runs(runJavaScript),
  '.json': parses('JSON', parseJson),
  '.yaml': parses('YAML', parseYamlLater),
  '.yml': parses('YAML', parseYamlLater),
};

// Its parser is large, and most configurations are in another language.
async function parseYamlLater(text: string): Promise<ParsedText> {
  const { parseYaml } = await import('./parse-yaml.js');
  return parseYaml(text);
}

/** What our configuration is called in the root of a site. */
export const configNames: readonly string[] = Object.keys(readers).map((extension) => `tidings.config${extension}`);

/** What somebody may call it in a format that is not read, which is to be told and not passed over. */
const unread = /^tidings\.config\.(?:[cm]?tsx?|[cm]?jsx?|json[c5]|toml|ini)$/;

const nothing: LoadedConfig = { layers: [], diagnostics: [] };

/**
 * Loads the configuration of a site: `tidings.config.*` in its root or the file named, then `tidings` in package.json,
 * then the configuration of its site generator, then what package.json says besides.
 *
 * @param root the folder that everything is relative to.
 * @param file the file named with `--config`, relative to the root.
 * @param isAgain whether the process has loaded it before, so that a program is not taken from memory.
 */
export async function loadConfig(root: string, file?: string, isAgain = false): Promise<LoadedConfig> {
  if (!isFolder(root)) return failure(report('missing-folder', { folder: root }));
  const top = resolve(root);
  const named = await (file === undefined ? loadFound(top, isAgain) : loadNamed(top, file, isAgain));
  const { settings, fields, diagnostics } = loadPackage(top);
  const ours = [...named.layers, ...settings];
  const generator = await loadGenerator(top, fields, ours);
  return {
    layers: [...ours, ...generator.layers, ...(fields ? [packageLayer('package.json', fields)] : [])],
    diagnostics: [...named.diagnostics, ...diagnostics, ...generator.diagnostics],
  };
}

async function loadFound(root: string, isAgain: boolean): Promise<LoadedConfig> {
  const found = listFolder(root)
    .map(({ name }) => name)
    .filter((name) => configNames.includes(name) || unread.test(name))
    .sort(compareText);
  if (found.length > 1) return failure(report('ambiguous-config', { files: found }));
  const [name] = found;
  return name === undefined ? nothing : loadNamed(root, name, isAgain);
}

async function loadNamed(root: string, name: string, isAgain: boolean): Promise<LoadedConfig> {
  const file = resolve(root, name);
  if (!statOf(file)?.isFile()) return failure(report('missing-config', { file: name }));
  const read = readers[extname(file).toLowerCase()];
  return read
    ? read(file, relativePath(root, file), isAgain)
    : failure(report('unknown-config-format', { file: name, known: Object.keys(readers) }));
}

interface LoadedPackage {
  readonly settings: readonly ConfigLayer[];
  readonly fields?: PackageFields;
  readonly diagnostics: readonly Diagnostic[];
}

function loadPackage(root: string): LoadedPackage {
  const path = 'package.json';
  const file = resolve(root, path);
  const kind = kindOf(file);
  if (!kind || kind.isDirectory()) return { settings: [], diagnostics: [] };
  const source = readSource(file, path);
  if ('diagnostic' in source) return { settings: [], diagnostics: [source.diagnostic] };
  const parsed = parseJson(source.text);
  if ('reason' in parsed) return { settings: [], diagnostics: invalidSyntax('JSON', path, parsed).diagnostics };
  const fields: PackageFields & { readonly tidings?: unknown } = Object(parsed.value);
  const settings: ConfigLayer = { path, value: fields.tidings, text: source.text, within: ['tidings'] };
  return { settings: [settings], fields, diagnostics: [] };
}

function runs(run: typeof runJavaScript): Read {
  return async (file, path, isAgain) => {
    const result = await run(file, path, isAgain);
    return 'diagnostic' in result
      ? failure(result.diagnostic)
      : { layers: [{ path, value: result.value }], diagnostics: [] };
  };
}

function parses(format: string, parse: (text: string) => ParsedText | Promise<ParsedText>): Read {
  return async (file, path) => {
    const source = readSource(file, path);
    if ('diagnostic' in source) return failure(source.diagnostic);
    const parsed = await parse(source.text);
    if ('reason' in parsed) return invalidSyntax(format, path, parsed);
    return { layers: [{ path, value: parsed.value, text: source.text }], diagnostics: [] };
  };
}

function invalidSyntax(format: string, path: string, { reason, range }: Extract<ParsedText, { reason: string }>) {
  return failure(report('invalid-config-syntax', { format, reason }, range ? { path, range } : { path }));
}

function failure(diagnostic: Diagnostic): LoadedConfig {
  return { layers: [], diagnostics: [diagnostic] };
}
