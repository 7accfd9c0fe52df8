import { placeOnSite } from '../model/place-on-site.js';
import { resolvePath } from '../model/resolve-path.js';
import { mediaFolders, rootFolders } from './media-folders.js';
import { addressOfPath, type ParsedReference, pathOnSite } from './media-reference.js';
import type { MediaUser } from './media-source.js';

/** A place where the file of a reference may be. */
export interface Candidate {
  /** Relative to the root of the project, with `/` between its parts. */
  readonly path: string;
  /** The folder that it must not leave, named likewise; absent beside an article. */
  readonly folder?: string;
  /** Inside a folder whose inside the site has at its root. */
  readonly placeOnSite?: string;
  /** Whether the file must be here or in another such place, if it is on the site at all. */
  readonly isSure: boolean;
}

/** What tells where media files are. */
export interface MediaPlaces {
  readonly siteUrl: string;
  /** The folders whose inside the site has at its root; absent: those of the dialect. */
  readonly folders?: readonly string[];
}

/**
 * The places where the file of a reference may be, the likeliest first: beside its article, then in the folders that
 * the site has at its root. Paths that lead out of where they begin are none.
 */
export function candidatesOf(reference: ParsedReference, user: MediaUser, places: MediaPlaces): readonly Candidate[] {
  const inFolders = (path: string | undefined) => {
    const place = path === undefined ? undefined : resolvePath([], path);
    if (place === undefined || place.startsWith('../')) return [];
    return foldersOf(user, places).map((folder) => inFolder(folder, place));
  };
  if (reference.kind === 'address') return [...ofBundle(reference.url, user, places), ...inFolders(reference.path)];
  if (reference.kind === 'rooted')
    return [...inFolders(reference.path), ...inFolders(withoutBase(reference.path, places))];
  const beside = besideArticle(reference.path, user, places);
  // A path that begins with a dot may be meant from the article's address, which is a folder deeper than its file.
  const url = addressOfPath(reference.path, user.url);
  const fromAddress = inFolders(url === undefined ? undefined : pathOnSite(url, places.siteUrl));
  return distinct([...beside, ...(reference.explicit ? [] : inFolders(reference.path)), ...fromAddress]);
}

interface Folder {
  readonly name: string;
  readonly isPublished: boolean;
}

function foldersOf({ path, place, dialect }: MediaUser, { folders }: MediaPlaces): readonly Folder[] {
  const toFolder = (isPublished: boolean) => (name: string) => ({ name, isPublished });
  if (folders) return folders.map(toFolder(true));
  const { published, others } = mediaFolders[dialect];
  const articles = path.endsWith(`/${place}`) ? path.slice(0, -place.length - 1) : '';
  const further = new Set([...others, articles].filter((name) => !published.includes(name)));
  return [...published.map(toFolder(true)), ...[...further].map(toFolder(false))];
}

function besideArticle(path: string, user: MediaUser, { folders }: MediaPlaces): readonly Candidate[] {
  const folder = user.path.split('/').slice(0, -1);
  const joined = [resolvePath(folder, path)];
  // Hexo keeps what belongs to a post in a folder of its name.
  const name = user.path.slice(user.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  if (user.dialect === 'hexo') joined.push(resolvePath([...folder, name], path));
  return joined.flatMap((found) => {
    if (found === undefined) return [];
    const place = placeOnSite(found, user.path, rootFolders(user.dialect, folders));
    return { path: found, isSure: true, ...(place !== undefined && { placeOnSite: place }) };
  });
}

/** What lies beside an `index` file has its address below the article's. */
function ofBundle(url: string, user: MediaUser, places: MediaPlaces): readonly Candidate[] {
  const isIndex = /(?:^|\/)_?index\.[^/.]+$/i.test(user.path);
  const path = isIndex ? pathOnSite(url, user.url) : undefined;
  return path === undefined ? [] : besideArticle(path, user, places);
}

function inFolder({ name: folder, isPublished }: Folder, place: string): Candidate {
  const path = folder === '' ? place : `${folder}/${place}`;
  return isPublished ? { path, folder, placeOnSite: place, isSure: true } : { path, folder, isSure: false };
}

function withoutBase(path: string, { siteUrl }: MediaPlaces): string | undefined {
  const base = new URL(siteUrl).pathname.replace(/^\/|\/$/g, '');
  return base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined;
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ path }, index) => candidates.findIndex((other) => other.path === path) === index);
}
