import type { Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Config } from '../../config/config.js';
import { type Candidate, candidatesOf } from '../../media/candidates.js';
import { mediaAddress } from '../../media/media-address.js';
import { parseReference } from '../../media/media-reference.js';
import type { FoundMedia, MediaFacts, MediaSource, MediaUser } from '../../media/media-source.js';
import { inTurns } from '../../model/in-turns.js';
import { isFolder, statOf } from '../stat-of.js';
import { Fence } from './fence.js';

/** Asks the server of an address about a file. */
export type Probe = (url: string) => Promise<FoundMedia>;

/** What else is done while media files are looked for. */
export interface MediaHooks {
  /** Asks about what is on the web; absent: nobody is asked. */
  readonly probe?: Probe;
  /** Told of each absolute path that is looked at. */
  readonly onLook?: (path: string) => void;
}

/** How many files are measured at once: some sound has to be in memory for that. */
const mostAtOnce = 4;

const hasOnlyAscii = /^[\0-\x7f]*$/;

const notAsked: FoundMedia = { kind: 'unknown', reason: 'its server was not asked, which `--probe` does' };

/**
 * The media files of a folder. Each is read once, however many articles use it; nothing is read outside of the root,
 * the articles' own folder and the folders that the settings name, whatever a path or a symbolic link says, and nothing
 * in them that is hidden.
 */
export function mediaFiles(
  root: string,
  { site, media }: Pick<Config, 'site' | 'media'>,
  { probe, onLook = () => {} }: MediaHooks = {},
): MediaSource {
  const files = new Files(resolve(root), media.folders, onLook);
  return {
    async find(written, user) {
      const reference = parseReference(written, site.url);
      if (reference === undefined) return { kind: 'unknown', reason: 'it is neither a path nor an http(s) address' };
      const candidates = candidatesOf(reference, user, {
        siteUrl: site.url,
        ...(media.folders && { folders: media.folders }),
      });
      const found = await files.find(candidates, user);
      if (found.kind === 'file' || (found.kind === 'missing' && reference.kind !== 'address')) return found;
      if (!probe) return reference.kind === 'address' ? notAsked : found;
      const url = mediaAddress(written, found, { url: user.url, siteUrl: site.url, dialect: user.dialect });
      return url === undefined ? found : probe(url);
    },
  };
}

class Files {
  readonly #root: string;
  readonly #folders: readonly string[] | undefined;
  readonly #onLook: (path: string) => void;
  readonly #fences = new Map<string, Fence>();
  readonly #facts = new Map<string, Promise<MediaFacts>>();
  readonly #inTurn = inTurns(mostAtOnce);
  /** By path relative to the root. */
  readonly #absolute = new Map<string, string>();
  /** By absolute path. */
  readonly #isFolder = new Map<string, boolean>();

  constructor(root: string, folders: readonly string[] | undefined, onLook: (path: string) => void) {
    this.#root = root;
    this.#folders = folders;
    this.#onLook = onLook;
  }

  async find(candidates: readonly Candidate[], user: MediaUser): Promise<FoundMedia> {
    const fence = this.#fenceOf(user);
    const places = candidates.filter(({ folder }) => folder === undefined || this.#isFolderAt(this.#folderAt(folder)));
    for (const { path, placeOnSite } of places) {
      const file = this.#regularFile(path, fence);
      if (file === undefined) continue;
      return {
        kind: 'file',
        path,
        ...(placeOnSite !== undefined && { placeOnSite }),
        facts: await this.#measure(file),
      };
    }
    const sure = places.filter(({ isSure }) => isSure);
    if (sure.length === 0) return { kind: 'unknown', reason: 'no folder of the site is known to have it' };
    const tried = sure.filter(({ path }) => fence.mayHold(resolve(this.#root, path)));
    if (tried.length === 0) return { kind: 'unknown', reason: 'it is outside of the folder of the site' };
    return { kind: 'missing', tried: tried.map(({ path }) => path) };
  }

  /** The absolute path of a folder where the site may have its media: few folders, asked for with each reference. */
  #folderAt(folder: string): string {
    const path = this.#absolute.get(folder) ?? resolve(this.#root, folder);
    this.#absolute.set(folder, path);
    return path;
  }

  /** The file of a path, if it is one that may be read. */
  #regularFile(path: string, fence: Fence): string | undefined {
    return spellingsOf(path)
      .map((spelling) => resolve(this.#root, spelling))
      .find((file) => this.#look(file)?.isFile() && fence.shows(file));
  }

  /** What is at a path. Many are looked for in a folder that is not there: then that alone is looked at, once. */
  #look(path: string): Stats | undefined {
    if (!this.#isFolderAt(dirname(path))) return undefined;
    this.#onLook(path);
    return statOf(path);
  }

  #isFolderAt(path: string): boolean {
    const known = this.#isFolder.get(path);
    if (known !== undefined) return known;
    this.#onLook(path);
    const isThere = isFolder(path);
    this.#isFolder.set(path, isThere);
    return isThere;
  }

  #fenceOf({ path, place }: MediaUser): Fence {
    const articles = path.endsWith(`/${place}`) ? path.slice(0, -place.length - 1) : '';
    const fence =
      this.#fences.get(articles) ??
      new Fence([this.#root, ...[articles, ...(this.#folders ?? [])].map((folder) => resolve(this.#root, folder))]);
    this.#fences.set(articles, fence);
    return fence;
  }

  #measure(file: string): Promise<MediaFacts> {
    const facts = this.#facts.get(file) ?? this.#inTurn(() => measure(file));
    this.#facts.set(file, facts);
    return facts;
  }
}

/** Systems differ in how they spell accents. */
function spellingsOf(path: string): readonly string[] {
  return hasOnlyAscii.test(path) ? [path] : [...new Set([path, path.normalize('NFC'), path.normalize('NFD')])];
}

async function measure(file: string): Promise<MediaFacts> {
  // What reads formats is loaded only where there is something to read.
  const { measureFile } = await import('./measure-file.js');
  try {
    return await measureFile(file);
  } catch {
    return { length: statOf(file)?.size ?? 0 };
  }
}
