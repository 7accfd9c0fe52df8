import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Config } from '../../config/config.js';
import { generatorFiles, isProgram } from '../../config/generator/generator-files.js';
import { baseOf, isInside, usualFolders } from '../articles-folders.js';
import { entriesOf } from '../discover.js';
import { splitGlob } from '../expand-articles.js';
import { configNames } from '../load-config.js';
import { authorsNames, isArticle } from '../source-names.js';
import { statOf } from '../stat-of.js';

/** A folder whose articles and lists of authors count, however deep they are. */
export interface WatchedTree {
  readonly folder: string;
  /** Whether a glob finds articles in it: then nothing is left out but packages, and what is hidden. */
  readonly isOfGlob: boolean;
  /** Whether that glob names something hidden: `{.drafts,posts}/*.md`. */
  readonly hasHidden: boolean;
}

/** What of a site decides what a build makes of it. All paths are absolute. */
export interface WatchedPlaces {
  readonly trees: readonly WatchedTree[];
  /** The folder of the feeds: none of a tree that it is in. */
  readonly except?: string;
  /** Folders that count when they come and go. */
  readonly folders: readonly string[];
  /** Folders in which only files count that {@link isSetting} says are settings, or that are named. */
  readonly settings: readonly string[];
  /** Files that count by their names. */
  readonly files: ReadonlySet<string>;
  /** Files that count when they are gone. */
  readonly outputs: ReadonlySet<string>;
}

/** The part of a configuration that says where things are. */
export type PlacesConfig = Pick<Config, 'articles' | 'out' | 'formats'>;

/** Where to listen for changes of a site. Without its configuration, as long as that has mistakes, only for that. */
export async function watchedPlaces(root: string, named?: string, config?: PlacesConfig): Promise<WatchedPlaces> {
  const top = resolve(root);
  const configs = named === undefined ? [] : [resolve(top, named)];
  const generators = generatorFiles.flatMap(({ paths }) => paths.map((path) => join(top, path)));
  const settings = [...new Set([top, ...[...configs, ...generators].map((file) => dirname(file))])];
  const files = new Set([...configs, ...generators]);
  if (!config) return { trees: [], folders: [top], settings, files, outputs: new Set() };
  const entries = entriesOf(top, config.articles);
  const trees: WatchedTree[] = [];
  for (const entry of entries) {
    const path = resolve(top, entry);
    const stats = statOf(path);
    if (stats?.isFile()) for (const one of [path, ...authorsIn(dirname(path))]) files.add(one);
    else trees.push(await treeOf(top, entry, stats?.isDirectory() ?? false));
  }
  for (const base of [top, ...trees.map(({ folder }) => baseOf(top, folder))]) {
    for (const file of authorsIn(join(base, '_data'))) files.add(file);
  }
  const usual = [...usualFolders, 'source/_drafts'].map((folder) => join(top, folder));
  const except = resolve(top, config.out);
  return {
    trees,
    except,
    folders: [
      ...new Set([top, ...trees.map(({ folder }) => folder), ...usual, ...[...files].map((file) => dirname(file))]),
    ],
    settings,
    files,
    outputs: new Set(Object.values(config.formats).map((path) => join(except, path))),
  };
}

async function treeOf(top: string, entry: string, isFolder: boolean): Promise<WatchedTree> {
  const path = resolve(top, entry);
  const glob = isFolder ? undefined : await splitGlob(top, entry);
  const hasHidden = glob !== undefined && /(?:^|[/{(,|])\.[^./]/.test(glob.pattern);
  return { folder: glob?.folder ?? path, isOfGlob: glob !== undefined, hasHidden };
}

function authorsIn(folder: string): readonly string[] {
  return authorsNames.map((name) => join(folder, name));
}

/**
 * Whether a file in one of the folders of settings is one by its name: a configuration of ours or of a site generator,
 * or what one that is a program may import.
 */
export function isSetting(path: string): boolean {
  const name = basename(path);
  if (name.startsWith('.') || isArticle(name)) return isProgram(name);
  return isProgram(name) || configNames.includes(name) || /^\.(?:[cm]?[jt]s|json|ya?ml|toml)$/.test(extname(name));
}

/** The folders above one, up to the site's; of a folder elsewhere the one above it. */
export function foldersAbove(root: string, folder: string): readonly string[] {
  const above = dirname(folder);
  return isInside(root, above) ? [above, ...foldersAbove(root, above)] : [above];
}
