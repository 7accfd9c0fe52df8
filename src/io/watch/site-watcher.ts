import { basename, dirname, join, relative, sep } from 'node:path';
import { isInside } from '../articles-folders.js';
import { listFolder } from '../list-folder.js';
import { isWanted } from '../source-names.js';
import { isFolder, isLink, realPathOf, statOf } from '../stat-of.js';
import { FolderWatchers } from './folder-watchers.js';
import { PendingChanges } from './pending-changes.js';
import { foldersAbove, isSetting, type WatchedPlaces, type WatchedTree } from './watched-places.js';

const nowhere: WatchedPlaces = { trees: [], folders: [], settings: [], files: new Set(), outputs: new Set() };

/**
 * Listens for what changes what a build makes of a site.
 *
 * It listens to folders and not to files: there are few of them, also where there are a hundred thousand articles, and
 * however an editor writes a file, its folder tells of it.
 */
export class SiteWatcher {
  readonly #root: string;
  readonly #changes = new PendingChanges();
  readonly #watchers = new FolderWatchers((path) => this.#hear(path));
  readonly #media = new Set<string>();
  /** What files really are that are links, and what they are called. */
  readonly #behind = new Map<string, string>();
  #places = nowhere;
  #above = new Set<string>();
  #isPublished = false;

  /** @param root of the site; absolute. */
  constructor(root: string) {
    this.#root = root;
  }

  /** Listens at these places from now on. Without trees, as while a configuration has mistakes, the former ones stay. */
  watch(places: WatchedPlaces): void {
    const { trees, except, outputs } = this.#places;
    const next = places.trees.length > 0 ? places : { ...places, trees, ...(except && { except }), outputs };
    if (sameness(next) === sameness(this.#places)) return;
    this.#places = next;
    // What is listened to and counts no more does no harm; to close it could lose what was about to be heard.
    this.#openAll();
  }

  /** Listens for a media file as well, be it there or not. */
  addMedia(file: string): void {
    if (this.#media.has(file)) return;
    this.#media.add(file);
    const folder = dirname(file);
    if (!this.#above.has(folder)) this.#listenAround(folder);
    this.#listenBehind(file);
  }

  isMedia(path: string): boolean {
    return this.#media.has(path);
  }

  /** Tells whether the feeds are there, so that they count when they are gone. */
  setPublished(isPublished: boolean): void {
    this.#isPublished = isPublished;
    const folders = new Set([...this.#places.outputs].map((file) => dirname(file)));
    // A build may have made them anew, which nobody else tells of.
    for (const folder of folders) if (!this.#above.has(folder)) this.#watchers.reopen(folder);
  }

  /** Waits for changes, and gives the paths; {@link PendingChanges.next}. */
  next(): Promise<ReadonlySet<string>> {
    return this.#changes.next();
  }

  /** Has {@link next} give a path though nothing happened to it. */
  wake(path: string): void {
    this.#changes.add(path);
  }

  close(): void {
    this.#watchers.closeAll();
  }

  #openAll(): void {
    const { trees, folders, settings, files, outputs } = this.#places;
    this.#above = new Set();
    const named = [...files, ...this.#media].map((file) => dirname(file));
    for (const folder of new Set([...folders, ...settings, ...named])) this.#listenAround(folder);
    for (const tree of trees) this.#openTree(tree, tree.folder);
    for (const file of outputs) this.#watchers.open(dirname(file));
    for (const file of [...files, ...this.#media, ...settings.flatMap(settingsIn)]) this.#listenBehind(file);
  }

  /** Listens to where a file really is, if it is a link: whoever writes there changes it. */
  #listenBehind(file: string): void {
    const real = isLink(file) ? realPathOf(file) : '';
    if (real === '') return;
    this.#behind.set(real, file);
    this.#watchers.open(dirname(real));
  }

  /** Listens to a folder, be it there or not, so that its coming and going is heard. */
  #listenAround(folder: string): void {
    for (const one of [folder, ...foldersAbove(this.#root, folder)]) {
      this.#above.add(one);
      this.#watchers.open(one);
    }
  }

  /** Listens to a folder in a tree and those in it; tells whether there are articles. */
  #openTree(tree: WatchedTree, top: string): boolean {
    let hasArticles = false;
    const waiting = [top];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      if (folder === this.#places.except || !this.#watchers.open(folder)) continue;
      for (const entry of listFolder(folder)) {
        if (entry.isDirectory() && isLookedInto(tree, entry.name)) waiting.push(join(folder, entry.name));
        else hasArticles ||= isWanted(entry.name);
      }
    }
    return hasArticles;
  }

  #hear(path: string): void {
    if (this.#above.has(path) || path === this.#places.except) this.#openAgain(path);
    const named = this.#behind.get(path);
    if (named !== undefined) this.#changes.add(named);
    if (!this.#matters(path)) return;
    this.#listenBehind(path);
    this.#changes.add(path);
  }

  #matters(path: string): boolean {
    const { files, outputs, settings, except } = this.#places;
    const isOutput = outputs.has(path) || (path === except && path !== this.#root);
    // A build makes and writes these itself, and removes them again if it is refused.
    if (isOutput) return this.#isPublished && [...outputs].some((file) => statOf(file) === undefined);
    if (this.#above.has(path)) return true;
    if (files.has(path) || this.#media.has(path)) return true;
    if (settings.includes(dirname(path)) && isSetting(path)) return true;
    const tree = this.#treeOf(path);
    if (!tree) return false;
    const isFile = isWanted(path) && !this.#watchers.has(path) && !isFolder(path);
    return isFile ? !basename(path).startsWith('.') : this.#mattersAsFolder(tree, path);
  }

  /** The tree that a path is in, where articles are looked for in all folders on the way. */
  #treeOf(path: string): WatchedTree | undefined {
    const { trees, except } = this.#places;
    return trees.find((tree) => {
      if (!isInside(tree.folder, path)) return false;
      const way = relative(tree.folder, dirname(path)).split(sep);
      if (!way.every((name) => name === '' || isLookedInto(tree, name))) return false;
      // The folder of the feeds may also be around the articles.
      return !except || !isInside(tree.folder, except) || !(path === except || isInside(except, path));
    });
  }

  /** A folder that came or went may be another one under the same name. */
  #openAgain(folder: string): void {
    this.#watchers.close(folder);
    this.#openAll();
  }

  /** A folder with articles that came, or any that went. */
  #mattersAsFolder(tree: WatchedTree, path: string): boolean {
    const wasThere = this.#watchers.has(path);
    this.#watchers.close(path);
    if (!isLookedInto(tree, basename(path)) || !isFolder(path)) return wasThere;
    return this.#openTree(tree, path) || wasThere;
  }
}

function settingsIn(folder: string): readonly string[] {
  return listFolder(folder)
    .map(({ name }) => join(folder, name))
    .filter(isSetting);
}

/** Whether articles may be looked for in a folder; that others are listened to is not worth a complaint. */
function isLookedInto({ isOfGlob, hasHidden }: WatchedTree, name: string): boolean {
  if (name.startsWith('.')) return hasHidden;
  return name !== 'node_modules' && (isOfGlob || name !== '_site');
}

function sameness({ files, outputs, ...rest }: WatchedPlaces): string {
  return JSON.stringify([rest, [...files], [...outputs]]);
}
