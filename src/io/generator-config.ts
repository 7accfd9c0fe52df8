import { extname, join } from 'node:path';
import type { ConfigLayer, SettingPath } from '../config/config-layer.js';
import { type GeneratorFile, generatorFiles, isProgram } from '../config/generator/generator-files.js';
import type { Unread } from '../config/generator/unread.js';
import { generatorLayer } from '../config/generator-layer.js';
import { says } from '../config/says.js';
import { settingName } from '../config/setting-name.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { findArticlesFolders } from './articles-folders.js';
import { listFolder } from './list-folder.js';
import { parseJson } from './parse-json.js';
import type { ParsedText } from './parsed-text.js';
import { readSource } from './read-source.js';
import { kindOf, statOf } from './stat-of.js';

/** What a site generator's configuration says, and warnings of what could not be taken over. */
export interface LoadedGenerator {
  readonly layers: readonly ConfigLayer[];
  readonly diagnostics: readonly Diagnostic[];
}

const nothing: LoadedGenerator = { layers: [], diagnostics: [] };

type Format = 'toml' | 'yaml' | 'json';

// The parsers are large, and most sites need one of them at most.
const parsers: Readonly<Record<Format, (text: string) => Promise<ParsedText>>> = {
  toml: async (text) => (await import('./parse-toml.js')).parseToml(text),
  // Ruby and Hexo let the last of two keys win.
  yaml: async (text) => (await import('./parse-yaml.js')).parseYaml(text, { uniqueKeys: false }),
  json: async (text) => parseJson(text),
};

/**
 * Reads the configuration of the site generator that a site is made with, if that is a data file: Jekyll's, Hexo's,
 * Hugo's or Zola's. It is never an error, since it belongs to another tool.
 *
 * @param root the folder of the site; absolute.
 * @param manifest what package.json says.
 * @param stronger the layers that win over it; the `dialect` in them decides whose configuration is looked for.
 */
export async function loadGenerator(
  root: string,
  manifest: unknown,
  stronger: readonly ConfigLayer[],
): Promise<LoadedGenerator> {
  const dialect = dialectOf(stronger);
  if (!dialect && listFolder(root).some(({ name }) => isProgram(name))) return nothing;
  const has = (path: string): boolean => statOf(join(root, path)) !== undefined;
  const articles = findArticlesFolders(root);
  for (const file of generatorFiles.filter(({ generator }) => !dialect || generator === dialect)) {
    const path = file.paths.find((one) => isThere(join(root, one)));
    if (path === undefined) continue;
    const parsed = await read(root, path);
    const value = 'value' in parsed ? parsed.value : undefined;
    if (dialect || (file.fits?.({ has, articles, value, manifest }) ?? true))
      return take(root, file, path, parsed, stronger);
  }
  return nothing;
}

/** Whether there is something that may be meant as a file, so that it is told of if it cannot be read. */
function isThere(file: string): boolean {
  const kind = kindOf(file);
  return kind !== undefined && !kind.isDirectory();
}

function dialectOf(layers: readonly ConfigLayer[]): unknown {
  const layer = layers.find(({ value }) => says(value, 'dialect'));
  const { dialect }: { readonly dialect?: unknown } = Object(layer?.value);
  return dialect === 'auto' ? undefined : dialect;
}

type Read = ParsedText & { readonly text?: string };

async function read(root: string, path: string): Promise<Read> {
  const source = readSource(join(root, path), path);
  if ('diagnostic' in source) return { reason: source.diagnostic.message };
  const text = source.text.replace(/^\ufeff/, '');
  return { ...(await parsers[formatOf(path)](text)), text };
}

function formatOf(path: string): Format {
  const ending = extname(path);
  return ending === '.toml' ? 'toml' : ending === '.json' ? 'json' : 'yaml';
}

async function take(
  root: string,
  { generator, except, beside }: GeneratorFile,
  path: string,
  read: Read,
  stronger: readonly ConfigLayer[],
): Promise<LoadedGenerator> {
  if ('reason' in read) return { layers: [], diagnostics: [unreadConfig(path, read)] };
  const more = beside && (await readBeside(root, beside));
  const said: object = Object(read.value);
  const { layer, unread } = generatorLayer(path, generator, { ...more?.settings, ...said }, except);
  const missed = unread.filter(({ setting }) => !stronger.some(({ value }) => says(value, setting)));
  const own = { path, text: read.text ?? '', above: 0 };
  const fileOf = ([key = '']: SettingPath): TextOfSettings =>
    more?.text && key === beside?.setting && !Object.hasOwn(said, key) ? more.text : own;
  const diagnostics = await complain(fileOf, missed);
  return { layers: [layer], diagnostics: [...(more?.diagnostics ?? []), ...diagnostics] };
}

/** A file that settings are in. */
interface TextOfSettings {
  readonly path: string;
  readonly text: string;
  /** How many of the keys that lead to a setting are not in the file, but stand for it. */
  readonly above: number;
}

interface Beside {
  readonly settings?: object;
  readonly text?: TextOfSettings;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a setting that has a file of its own; `undefined` where it has none. */
async function readBeside(
  root: string,
  { setting, paths }: NonNullable<GeneratorFile['beside']>,
): Promise<Beside | undefined> {
  const path = paths.find((one) => isThere(join(root, one)));
  if (path === undefined) return undefined;
  const parsed = await read(root, path);
  if ('reason' in parsed) return { diagnostics: [unreadConfig(path, parsed)] };
  const text = { path, text: parsed.text ?? '', above: 1 };
  return { settings: { [setting]: parsed.value }, text, diagnostics: [] };
}

function unreadConfig(path: string, { reason, range }: Extract<ParsedText, { reason: string }>): Diagnostic {
  return report('unread-config', { reason }, range ? { path, range } : { path });
}

async function complain(
  fileOf: (setting: SettingPath) => TextOfSettings,
  unread: readonly Unread[],
): Promise<readonly Diagnostic[]> {
  if (unread.length === 0) return [];
  const { locate } = await import('../article/locate.js');
  return unread.map(({ path: keys, ...values }) => {
    const { path, text, above } = fileOf(keys);
    const file = { format: formatOf(path), block: text, blockLine: 1, data: {} };
    const range = locate(file, keys.slice(above), values.value.startsWith('{') ? 'key' : 'value');
    return report('unread-setting', { name: settingName(keys), ...values }, range ? { path, range } : { path });
  });
}
