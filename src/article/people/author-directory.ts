import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { report } from '../../diagnostic/report.js';
import { isTable } from '../find-fields.js';
import { normalizeText } from '../front-matter/normalize-text.js';
import { parseBlock } from '../front-matter/parse-block.js';
import type { SourceFile } from '../source-file.js';
import type { AuthorObject } from './author-object.js';

/** The authors that a site keeps in files of their own, by key. */
export interface AuthorDirectory {
  /** What the directory nearest to an article says of a key. */
  readonly find: (key: string, article: SourceFile) => AuthorObject | undefined;
  /** Whether it may find any. */
  readonly hasAuthors: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

interface Listing {
  /** The folder of the file, with a slash at its end. */
  readonly folder: string;
  readonly authors: AuthorObject;
}

/** Whether a file lists authors: Docusaurus' `authors.yml` beside the articles, or Jekyll's `_data/authors.yml`. */
export function isAuthorDirectory({ path }: SourceFile): boolean {
  return /(?:^|\/)authors\.(?:ya?ml|json)$/i.test(path);
}

/** Reads the files that list authors. One that cannot be read is a diagnostic, and its keys are nobody's. */
export function readAuthorDirectory(files: readonly SourceFile[]): AuthorDirectory {
  const listings: Listing[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const result = readListing(file);
    if ('diagnostic' in result) diagnostics.push({ path: file.path, ...result.diagnostic });
    else listings.push({ folder: file.path.slice(0, file.path.lastIndexOf('/') + 1), authors: result.data });
  }
  return { diagnostics, hasAuthors: listings.length > 0, find: (key, article) => findAuthor(listings, key, article) };
}

function readListing(file: SourceFile): { data: AuthorObject } | { diagnostic: Diagnostic } {
  const source = file.read();
  if ('diagnostic' in source) return source;
  const format = /\.json$/i.test(file.path) ? 'json' : 'yaml';
  const block = normalizeText(source.text);
  const parsed = parseBlock({ format, block, blockLine: 1, bodyStart: 0, bodyLine: 1, mayBeBody: false });
  return 'diagnostic' in parsed ? { diagnostic: ofAuthors(parsed.diagnostic) } : parsed;
}

/** The parsers speak of front matter, as nearly all that they read is; and their advice is for articles. */
function ofAuthors({ message, range }: Diagnostic): Diagnostic {
  const reason = message.replace(/^the front matter\b/, 'it');
  return report('invalid-authors', { reason }, range ? { range } : {});
}

/** Looks in the folders around the article first, the innermost before the others. */
function findAuthor(listings: readonly Listing[], key: string, article: SourceFile): AuthorObject | undefined {
  const nearness = ({ folder }: Listing): number => (article.path.startsWith(folder) ? folder.length : -1);
  const [nearest] = listings.filter(({ authors }) => isTable(authors[key])).sort((a, b) => nearness(b) - nearness(a));
  const author = nearest?.authors[key];
  return isTable(author) ? author : undefined;
}
