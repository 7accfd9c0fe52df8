/**
 * Where the site has a file, from its root, by the folder that the file is in; `undefined` if it is in none of these. A
 * folder that has the article too does not tell: what lies beside an article moves with the article's address.
 *
 * @param folders those whose inside the site has at its root.
 */
export function placeOnSite(file: string, article: string, folders: readonly string[]): string | undefined {
  const has = (folder: string, path: string) => folder === '' || path.startsWith(`${folder}/`);
  const folder = folders.find((one) => has(one, file) && !has(one, article));
  return folder === undefined ? undefined : file.slice(folder.length + 1);
}
