import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { formats } from '../format/formats.js';
import { withoutForbidden } from '../model/characters.js';
import type { Entry } from '../model/entry.js';
import type { EntryPiece } from '../model/entry-piece.js';
import type { FormatName } from '../model/feed-document.js';
import { namespaces } from '../model/namespaces.js';
import { atomRules } from './atom-rules.js';
import type { Around, FeedReader } from './feed-reader.js';
import { jsonRules } from './json-rules.js';
import { jsonReader } from './read-json.js';
import { readXml } from './read-xml.js';
import { rssRules } from './rss-rules.js';
import type { FactName, Rule, Specification } from './rule.js';

/** Looks at the texts of a feed's parts, each read back as strictly as any reader might. */
export interface OutputCheck {
  /** What is wrong with the text of an entry, which may be checked before or after any other. */
  readonly entry: (piece: EntryPiece, entry: Entry, place: Place) => readonly Diagnostic[];
  /** What is wrong with all else, to be asked when each entry was checked. */
  readonly around: (around: Omit<Around, 'hasEntries'>, expected: ExpectedFeed) => readonly Diagnostic[];
}

/** What a feed should say. */
export interface ExpectedFeed {
  readonly entries: readonly Entry[];
  /** Where the article of an entry is, by the entry's place in the list. */
  readonly placeOf: (entryIndex: number) => Place;
  /** How many of the entries were checked by themselves; the others stand in the head. */
  readonly checked: number;
}

const atomShape = { namespace: namespaces.atom, feed: 'feed', entry: 'entry' };
const rssShape = { namespace: '', feed: 'channel', entry: 'item' };

type Namespaces = Readonly<Record<string, string>>;

const checks: Readonly<Record<FormatName, (label: string, namespaces: Namespaces) => OutputCheck>> = {
  rss: (label, known) => check(rssRules, readXml(rssShape, known), label),
  atom: (label, known) => check(atomRules, readXml(atomShape, known), label),
  json: (label) => check(jsonRules, jsonReader, label),
};

/**
 * Checks that what a format's writer wrote is what the format's specification wants, and that it says what its document
 * says.
 *
 * @param own the namespaces that the feed brings along, by prefix.
 */
export function checkOutput(format: FormatName, own: Namespaces = {}): OutputCheck {
  return checks[format](formats[format].label, { ...namespaces, ...own });
}

function check<Part>(
  { feedRules, entryRules, facts }: Specification<Part>,
  reader: FeedReader<Part>,
  format: string,
): OutputCheck {
  const malformed = (error: unknown, place: Place) =>
    report('malformed-output', { format, problem: String(error) }, place);
  const ofEntry = (part: Part, entry: Entry | undefined, place: Place): readonly Diagnostic[] => [
    ...broken(entryRules, part, format, place),
    ...(entry ? changed(entry, facts, part, format, place) : []),
  ];
  return {
    entry(piece, entry, place) {
      try {
        return ofEntry(reader.entry(piece), entry, place);
      } catch (error) {
        return [malformed(error, place)];
      }
    },
    around(around, { entries, placeOf, checked }) {
      const diagnostics: Diagnostic[] = [];
      let index = checked;
      const place = () => (index < entries.length ? placeOf(index) : {});
      try {
        reader.around(
          { ...around, hasEntries: checked > 0 },
          {
            entry(part) {
              diagnostics.push(...ofEntry(part, entries[index], place()));
              index += 1;
            },
            feed: (part) => diagnostics.push(...broken(feedRules, part, format, {})),
          },
        );
      } catch (error) {
        return [...diagnostics, malformed(error, place())];
      }
      if (index === entries.length) return diagnostics;
      return [...diagnostics, report('changed-output', { format, field: 'entries' })];
    },
  };
}

function broken<Part>(rules: readonly Rule<Part>[], part: Part, format: string, place: Place): readonly Diagnostic[] {
  return rules
    .filter((rule) => !rule.holds(part))
    .map(({ severity, wants, source }) =>
      report(severity === 'error' ? 'broken-rule' : 'broken-advice', { format, wants, source }, place),
    );
}

/** The facts of an entry that do not read as they are in the document. */
function changed<Part>(
  entry: Entry,
  facts: Specification<Part>['facts'],
  part: Part,
  format: string,
  place: Place,
): readonly Diagnostic[] {
  return (Object.keys(facts) as FactName[])
    .filter((field) => {
      const expected = entry[field];
      return expected !== undefined && facts[field]?.(part) !== withoutForbidden(expected);
    })
    .map((field) => report('changed-output', { format, field }, place));
}
