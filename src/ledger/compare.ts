import type { LeftOut } from '../article/article.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Instant } from '../model/instant.js';
import { present } from '../model/present.js';
import { changedContents } from './changed-contents.js';
import { type Change, type Changes, changesOf } from './changes.js';
import { type Candidate, type Match, type Matches, matchEntries } from './match-entries.js';
import type { PublishedEntry, PublishedFeed } from './published-feed.js';
import { redated } from './redated.js';
import { resent } from './resent.js';
import { reusedIds } from './reused-ids.js';
import { type Gone, vanished } from './vanished.js';

/** An article that may be one of those that subscribers hold. */
export interface KnownArticle extends Candidate {
  readonly path: string;
  readonly published: Instant;
  /** Whether its front matter names its id, so that it does not follow from the address of the site. */
  readonly hasOwnId?: boolean;
}

/** An entry of the feed that is about to be published. */
export interface CurrentEntry extends KnownArticle {
  readonly updated: Instant;
  /** The addresses of the files that go with it. */
  readonly enclosures?: readonly string[];
  /** What our own wording added to its body, as HTML: no change of the article's. */
  readonly notes: readonly string[];
  /** Whether its author has been told already that readers may not look at it again. */
  readonly isToldOf?: boolean;
}

/** What a comparison depends on. */
export interface CompareInput {
  readonly previous: PublishedFeed;
  /** In the order of the feed. */
  readonly entries: readonly CurrentEntry[];
  /** The articles that are ready and that the feed has no room for. */
  readonly others: readonly KnownArticle[];
  /** The articles that are in no feed, by the id that they would have. */
  readonly leftOut: ReadonlyMap<string, LeftOut>;
  /** Whether some articles could not be read, whose ids are known only by where they are. */
  readonly hasUnread?: boolean;
  /** The feed carries nothing that is not newer than this; absent: it carries everything. */
  readonly floor?: Instant;
  /** What ids are made from: `site.idBase`, else `site.url`. */
  readonly idBase: string;
  /** The zone in which a date without a time is midnight. */
  readonly timeZone?: string;
  readonly now: Instant;
  /** Whether all articles could be read, so that one that is missing is missing. */
  readonly isWhole: boolean;
  /** Whether what subscribers would get again or lose is published all the same. */
  readonly acceptChanges?: boolean;
}

/** What would change for subscribers, and what is dangerous about it. */
export interface Comparison {
  readonly changes: Changes;
  readonly diagnostics: readonly Diagnostic[];
}

/** An entry that subscribers hold, and what it is now. */
export type Held = Match<CurrentEntry>;

/** From here on a match is sure enough to call two entries one article. */
const sure = 0.8;

/** What subscribers would see of a feed that comes after the one that they hold. */
export function compare(input: CompareInput): Comparison {
  const { previous, entries, others, idBase, timeZone } = input;
  const all: readonly KnownArticle[] = [...entries, ...others];
  const found = matchEntries(previous.entries, all, timeZone);
  const carried = new Set<KnownArticle>(entries);
  const certain = found.matches.filter(({ confidence }) => confidence >= sure);
  const held = certain.filter((match): match is Held => carried.has(match.entry));
  const kept = held.filter(({ by }) => by === 'id');
  const reused = reusedIds(certain, all, carried);
  const changed = certain.filter((match) => match.by !== 'id' && !reused.told.has(match));
  const again = changed.filter((match): match is Held => carried.has(match.entry));
  const pushedOut = changed.filter((match) => !carried.has(match.entry));
  const gone = goneFrom(found, all, input);
  const total = held.length + gone.filter(({ kind }) => kind === 'vanished').length;
  const contents = changedContents(kept, input);
  const dangerous = [
    ...reused.diagnostics,
    ...resent(again, { pushedOut, held: certain, all, idBase }),
    ...redated(kept),
    ...(input.isWhole ? vanished(gone, total) : []),
  ];
  return {
    changes: changesOf([
      ...currentChanges(input, held, contents.changed),
      ...gone.map(toChange),
      ...movedOut(certain, carried),
    ]),
    diagnostics: [...(input.acceptChanges ? dangerous.map(accepted) : dangerous), ...contents.diagnostics],
  };
}

/** What has no article in the feed nor beside it. */
function goneFrom(
  { matches, unmatchedPublished }: Matches<KnownArticle>,
  all: readonly KnownArticle[],
  { leftOut, hasUnread, floor }: CompareInput,
): readonly Gone[] {
  const maybe = new Map(
    matches.filter(({ confidence }) => confidence < sure).map(({ published, entry }) => [published, entry.path]),
  );
  const missing = [...unmatchedPublished, ...maybe.keys()];
  // Nearly always nothing is missing, and there may be very many articles.
  const ids = new Set(missing.length > 0 ? all.map(({ id }) => id) : []);
  return missing.map((entry) => {
    const article = leftOut.get(entry.id);
    const isPast = floor !== undefined && (entry.published ?? entry.updated ?? floor) <= floor;
    const kind = isPast || article?.reason === 'expired' ? 'left' : 'vanished';
    const reason = article?.reason ?? (ids.has(entry.id) ? 'replaced' : hasUnread ? 'unknown' : 'deleted');
    return { kind, entry, reason, ...present({ path: article?.path, maybe: maybe.get(entry) }) };
  });
}

function currentChanges(
  { entries, previous }: CompareInput,
  held: readonly Held[],
  rewritten: ReadonlySet<CurrentEntry>,
): readonly Change[] {
  const byEntry = new Map(held.map((match) => [match.entry, match]));
  const oldest = oldestOf(previous);
  return entries.map((entry) => {
    const { id, title, published, path } = entry;
    const own = { id, ...present({ title }), published, path };
    const match = byEntry.get(entry);
    if (!match) return { kind: published < oldest ? 'older' : 'new', ...own };
    if (match.by !== 'id') return { kind: 'resent', ...own, formerId: match.published.id, by: match.by };
    return { kind: rewritten.has(entry) || isUpdated(match.published, entry) ? 'updated' : 'unchanged', ...own };
  });
}

/** The date of the oldest entry that subscribers hold: what is before it is `older`. Nothing is before an empty feed. */
function oldestOf({ entries }: PublishedFeed): string {
  const dates = entries.map(({ published }) => published ?? '');
  return dates.reduce((oldest, date) => (date < oldest ? date : oldest), dates[0] ?? '');
}

/** Whether a feed that says less than ours, such as one without `updated`, says something else. */
function isUpdated(former: PublishedEntry, { title, url, published, updated }: CurrentEntry): boolean {
  const now = { title, url, published, updated };
  return (['title', 'url', 'published', 'updated'] as const).some(
    (name) => former[name] !== undefined && now[name] !== undefined && former[name] !== now[name],
  );
}

function toChange({ kind, entry: { id, title, published }, path, reason }: Gone): Change {
  return { kind, id, ...present({ title, published, path, reason: kind === 'vanished' ? reason : undefined }) };
}

/** What newer entries pushed out of the feed. */
function movedOut(certain: readonly Match<KnownArticle>[], carried: ReadonlySet<KnownArticle>): readonly Change[] {
  return certain
    .filter(({ entry }) => !carried.has(entry))
    .map(({ published: { id, title, published }, entry: { path } }) => ({
      kind: 'left',
      id,
      ...present({ title, published }),
      path,
    }));
}

function accepted(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'warning' };
}
