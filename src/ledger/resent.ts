import type { Diagnostic, Fix } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { groupBy } from '../model/group-by.js';
import type { Held, KnownArticle } from './compare.js';
import { idLine } from './id-line.js';
import type { Match, MatchedBy } from './match-entries.js';

const words: Readonly<Record<MatchedBy, string>> = {
  id: 'the same id',
  address: 'the same address',
  'title and date': 'the same title and date',
  'title and body': 'the same title and body',
  title: 'the same title',
  body: 'nearly the same body',
  summary: 'the same summary',
  date: 'the same date and time',
};

type Known = Match<KnownArticle>;

/**
 * The entries that readers would get again: one diagnostic for each, or one for all whose site moved. What the feed has no
 * room for any more would come back one day, and nobody would know its former id by then: that is a warning.
 *
 * @param pushedOut those that have another id, too, and are no longer in the feed.
 * @param held all that subscribers hold and that is known now, under whatever id.
 * @param all the articles that are ready, in the feed or not.
 */
export function resent(
  again: readonly Held[],
  {
    pushedOut,
    held,
    all,
    idBase,
  }: {
    readonly pushedOut: readonly Known[];
    readonly held: readonly Known[];
    readonly all: readonly KnownArticle[];
    readonly idBase: string;
  },
): readonly Diagnostic[] {
  // Where others kept their ids, the site is where it was.
  const hasMoved = !held.some(({ by, entry }) => by === 'id' && isUnder(entry, idBase));
  const byBase = groupBy(again, (match) => (hasMoved ? formerBase(match, idBase) : undefined));
  const moved = new Set<Known>([...byBase.values()].flat());
  const [[most] = []] = [...byBase].sort(([, one], [, other]) => other.length - one.length);
  const unknown = withoutMatches(all, held);
  const moves = [...byBase].map(([from, matches]): Move => {
    const out = pushedOut.filter((match) => formerBase(match, idBase) === from);
    for (const match of out) moved.add(match);
    return { from, to: idBase, matches, out, older: from === most ? unknown : [] };
  });
  return [
    ...again.filter((match) => !moved.has(match)).map(changed),
    ...pushedOut
      .filter((match) => !moved.has(match))
      .map((match) => ({ ...changed(match), severity: 'warning' as const })),
    ...moves.map(siteMoved),
  ];
}

/** Those that subscribers may have held earlier: not newer than all that they hold. */
function withoutMatches(all: readonly KnownArticle[], held: readonly Match<KnownArticle>[]): readonly KnownArticle[] {
  const known = new Set(held.map(({ entry }) => entry));
  const newest = held.reduce((latest, { entry: { published } }) => (published > latest ? published : latest), '');
  return all.filter((article) => !known.has(article) && article.published <= newest);
}

/** Whether an id follows from the address of the site. */
function isUnder({ id, hasOwnId }: KnownArticle, idBase: string): boolean {
  return !hasOwnId && id.startsWith(idBase) && /^[/?]/.test(id.slice(idBase.length));
}

/** What the former id of an entry had where the one of now has the address of the site. */
function formerBase({ published, entry }: Known, idBase: string): string | undefined {
  if (!isUnder(entry, idBase)) return undefined;
  const rest = entry.id.slice(idBase.length);
  if (!published.id.endsWith(rest)) return undefined;
  const base = published.id.slice(0, published.id.length - rest.length);
  return /^https?:\/\/[^/?#]+(?:\/[^?#]*)?$/i.test(base) && URL.canParse(base) ? base : undefined;
}

interface Move {
  readonly from: string;
  readonly to: string;
  readonly matches: readonly Held[];
  /** What subscribers hold besides, and the feed has no room for any more. */
  readonly out: readonly Known[];
  /** Articles that the feed has no room for any more, and whose ids would come back as others. */
  readonly older: readonly KnownArticle[];
}

function siteMoved({ from, to, matches, out, older }: Move): Diagnostic {
  const fixes = older
    .filter((article) => isUnder(article, to))
    .map(({ path, id }): Fix => ({ path, field: 'id', value: from + id.slice(to.length) }));
  return report(
    'site-moved',
    { count: matches.length, from, to },
    { fixes: [...[...matches, ...out].map(fixOf), ...fixes] },
  );
}

function changed(match: Known): Diagnostic {
  const { published, entry, by } = match;
  const values = { id: entry.id, former: published.id, by: words[by], line: idLine(published.id) };
  return report('id-changed', values, { path: entry.path, fixes: [fixOf(match)] });
}

function fixOf({ published, entry }: Known): Fix {
  return { path: entry.path, field: 'id', value: published.id };
}
