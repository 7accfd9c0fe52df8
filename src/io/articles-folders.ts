import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { listFolder } from './list-folder.js';
import { isFolder } from './stat-of.js';

/** Where articles are looked for when nobody says where they are. */
export const usualFolders = [
  'articles',
  'source/_posts',
  '_posts',
  'src/content/blog',
  'src/content/posts',
  'content',
  'blog',
  'posts',
  'src/posts',
  'src/blog',
] as const;

/** The folders that a site generator reads beside the one named: drafts, and in Jekyll the posts of each category. */
const together: Readonly<Record<string, (root: string) => readonly string[]>> = {
  'source/_posts': () => ['source/_posts', 'source/_drafts'],
  _posts: (root) => ['', ...subfolders(root)].flatMap((folder) => [join(folder, '_posts'), join(folder, '_drafts')]),
};

/** The first of the {@link usualFolders} that exists under a root, with those it goes together with; none if none does. */
export function findArticlesFolders(root: string): readonly string[] {
  for (const name of usualFolders) {
    const folders = (together[name]?.(root) ?? [name]).filter((folder) => isFolder(join(root, folder)));
    if (folders.length > 0) return folders;
  }
  return [];
}

/**
 * What the places of the articles in a folder are relative to: the folder itself, except that Jekyll and Hexo look at
 * where in the site `_posts` and `_drafts` are, since the folders around them are categories.
 */
export function baseOf(root: string, folder: string): string {
  if (!/^_(?:posts|drafts)$/.test(basename(folder))) return folder;
  const source = [resolve(root, 'source'), root].find((candidate) => isInside(candidate, folder));
  return source ?? dirname(folder);
}

/** Whether a path is in a folder, however deep. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}

function subfolders(root: string): readonly string[] {
  return listFolder(root)
    .filter((entry) => entry.isDirectory() && /^[^._]/.test(entry.name) && entry.name !== 'node_modules')
    .map(({ name }) => name);
}
