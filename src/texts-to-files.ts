import { largestFile, tooLarge } from './article/largest-file.js';
import type { SourceFile } from './article/source-file.js';
import type { ArticleText } from './build-texts.js';

/**
 * The texts that a program gave, as files; one that is too large cannot be read, as on a disk.
 *
 * @throws TypeError when they are no texts with paths: a mistake of the program and not of an author.
 */
export function textsToFiles(articles: readonly ArticleText[]): readonly SourceFile[] {
  if (!Array.isArray(articles)) throw new TypeError('`articles` is not an array');
  return articles.map(toFile);
}

function toFile(article: ArticleText, index: number): SourceFile {
  const { path, text }: Readonly<Record<string, unknown>> = Object(article);
  if (typeof path !== 'string') throw new TypeError(`\`articles[${index}].path\` is not a string`);
  if (typeof text !== 'string') throw new TypeError(`\`articles[${index}].text\` is not a string`);
  return {
    path,
    place: path,
    read: () => (isTooLarge(text) ? { diagnostic: tooLarge(bytesOf(text), path) } : { text }),
  };
}

/** No character of a text takes more than three bytes for each of its units, so most are not counted. */
function isTooLarge(text: string): boolean {
  return text.length > largestFile / 3 && bytesOf(text) > largestFile;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
