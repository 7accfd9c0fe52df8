import { basename } from 'node:path';

/** The files that say who the authors are, as Docusaurus and Jekyll call them. */
export const authorsNames: readonly string[] = ['authors.yml', 'authors.yaml', 'authors.json'];

/** Whether a file is an article, by its name. */
export function isArticle(path: string): boolean {
  return /\.(?:md|markdown|mdx)$/i.test(path);
}

/** Whether a build reads a file of that name. */
export function isWanted(path: string): boolean {
  return isArticle(path) || authorsNames.includes(basename(path));
}
