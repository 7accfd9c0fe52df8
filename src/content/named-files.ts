import { decode } from './decode.js';

/** The end of what looks like the file of an article: `./other.md`, `../2024/other.mdx`. */
const fileEnd = /\.(?:mdx|markdown|md)(?![^\s()<>[\]"'?#])/gi;

/** What begins at the root of the articles: `@/blog/other.md`. */
const fromRoot = /@\/[^\s()<>[\]"'?#]{1,1000}/g;

/** What stands before and behind an address. */
const around = /[\s()<>[\]"'?#]/;

/** In UTF-16 code units; no name is longer. */
const longest = 1_000;

/** A body that names more files than this has the others asked for one by one, within its own limits. */
const most = 64;

/**
 * The files of other articles that a body seems to name, as rendering it will ask for them: nearly all that it asks
 * for, and now and then one that it does not; not more than 64. Whoever has to answer from afar answers these before they
 * are asked.
 */
export function namedFiles(markdown: string): readonly string[] {
  const names = new Set<string>();
  for (const [name] of markdown.matchAll(fromRoot)) if (names.add(name).size >= most) break;
  for (const { 0: extension, index } of markdown.matchAll(fileEnd)) {
    if (names.size >= most) break;
    names.add(markdown.slice(startOf(markdown, index), index + extension.length));
  }
  return [...names].map(decode);
}

function startOf(markdown: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longest && !around.test(markdown.charAt(start - 1))) start -= 1;
  return start;
}
