import type { Diagnostic, Fix } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { groupBy } from '../model/group-by.js';
import type { KnownArticle } from './compare.js';
import { idLine } from './id-line.js';
import type { Match } from './match-entries.js';
import { titleAndDate } from './signs.js';

type Known = Match<KnownArticle>;

/** The ids that another article has now. */
export interface ReusedIds {
  readonly diagnostics: readonly Diagnostic[];
  /** The entries whose ids these are: what is to be said of them is said. */
  readonly told: ReadonlySet<Known>;
}

interface Reuse {
  readonly match: Known;
  /** The article that has the id now, and that is another one. */
  readonly newcomer: KnownArticle;
}

/**
 * Finds the ids that subscribers know one article by, and that another one has now: readers would show it in place of
 * the first, and the first again. Both get a line: the first its id, the other the id that it had, or a new one.
 *
 * @param carried those of the articles whose own former id is told of elsewhere, since the feed carries them.
 */
export function reusedIds(
  certain: readonly Known[],
  all: readonly KnownArticle[],
  carried: ReadonlySet<KnownArticle>,
): ReusedIds {
  const known = new Set(certain.map(({ published: { id } }) => id));
  const holders = groupBy(all, ({ id }) => (known.has(id) ? id : undefined));
  const reuses = certain.flatMap((match): readonly Reuse[] =>
    (holders.get(match.published.id) ?? [])
      .filter((one) => isOther(one, match))
      .map((newcomer) => ({ match, newcomer })),
  );
  const told = new Set(reuses.map(({ match }) => match));
  const byEntry = new Map(certain.map((match) => [match.entry, match]));
  const lineFor = (newcomer: KnownArticle): readonly Fix[] => {
    const own = byEntry.get(newcomer);
    if (!own) return [newId(newcomer)];
    return told.has(own) || carried.has(newcomer) ? [] : fixesOf(own);
  };
  return {
    told,
    diagnostics: reuses.map((reuse) => tell(reuse, [...fixesOf(reuse.match), ...lineFor(reuse.newcomer)])),
  };
}

/** Of two articles with one id, the one that has another title or date than subscribers know is the other one. */
function isOther(holder: KnownArticle, { published, entry, by }: Known): boolean {
  if (holder === entry) return false;
  return by !== 'id' || (isSame(entry, published) && !isSame(holder, published));
}

function isSame(entry: KnownArticle, published: Known['published']): boolean {
  return titleAndDate(entry) === titleAndDate(published);
}

function tell({ match: { published, entry }, newcomer }: Reuse, fixes: readonly Fix[]): Diagnostic {
  const { id, title = id } = published;
  const lines = fixes.map(({ path, value }) => [idLine(value), path] as const);
  return report(
    'id-reused',
    { id, title, file: entry.path, lines },
    { path: newcomer.path, related: [{ path: entry.path, message: 'the article that subscribers know by it' }], fixes },
  );
}

function fixesOf({ published: { id }, entry }: Known): readonly Fix[] {
  return entry.id === id ? [] : [{ path: entry.path, field: 'id', value: id }];
}

/** An id that no article had: several articles may come to one address in the course of time, but hardly in a day. */
function newId({ path, url, published }: KnownArticle): Fix {
  return { path, field: 'id', value: `${url}#${published.slice(0, 10)}` };
}
