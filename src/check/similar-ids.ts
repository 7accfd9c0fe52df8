import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { printable } from '../diagnostic/printable.js';
import { report } from '../diagnostic/report.js';

/** An article as far as its id is concerned. */
export interface IdentifiedArticle {
  readonly id: string;
  readonly path: string;
  /** Whether its author named the id. */
  readonly isNamed: boolean;
  /** Whether the feed that is about to be published carries it. */
  readonly isCarried: boolean;
  /** Whether subscribers hold it by this id. */
  readonly isHeld: boolean;
}

/**
 * Finds ids that differ only in letter case, in how accents are written, in `%XX` or in the space around them: servers
 * and readers may take them for one.
 *
 * The one that subscribers hold keeps its id, else the one that the feed is past, else the one that has it by its place.
 * Where subscribers hold both, another id would only send one of them again, so that it is a warning.
 *
 * @param isAccepted whether such ids are published all the same.
 */
export function checkSimilarIds(articles: readonly IdentifiedArticle[], isAccepted: boolean): readonly Diagnostic[] {
  const carried = articles.filter(({ isCarried }) => isCarried);
  const keepers = new Map<string, IdentifiedArticle | undefined>(carried.map(({ id }) => [folded(id), undefined]));
  for (const article of articles) {
    const key = folded(article.id);
    if (!keepers.has(key)) continue;
    const other = keepers.get(key);
    if (!other || rank(article) < rank(other)) keepers.set(key, article);
  }
  return carried.flatMap((article) => {
    const keeper = keepers.get(folded(article.id));
    return keeper && keeper.id !== article.id ? clash(article, keeper, isAccepted) : [];
  });
}

/** Whether an id is one of some, or one that {@link checkSimilarIds} takes for one of them. */
export function isLikeOneOf(ids: Iterable<string>): (id: string) => boolean {
  const known = new Set(Array.from(ids, folded));
  return (id) => known.has(folded(id));
}

function clash({ id, path, isHeld }: IdentifiedArticle, keeper: IdentifiedArticle, isAccepted: boolean): Diagnostic {
  const related = [{ path: keeper.path, message: `the other one, with the id \`${printable(keeper.id)}\`` }];
  const found = report('similar-id', { id }, { path, related });
  return isHeld || isAccepted ? { ...found, severity: 'warning' } : found;
}

function rank({ isHeld, isCarried, isNamed }: IdentifiedArticle): number {
  if (isHeld) return 0;
  return (isCarried ? 3 : 1) + (isNamed ? 1 : 0);
}

/** An id that nothing is to be done to. */
const asItIs = /^[!-$&-@[-~]+$/;

/** What a careless comparison takes for the same. Capital letters first: `straße` is `STRASSE` then. */
function folded(id: string): string {
  if (asItIs.test(id)) return id;
  return decoded(id).trim().normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

/** With what `%XX` stands for, where it stands for anything. */
function decoded(id: string): string {
  return id.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
