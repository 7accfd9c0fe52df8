import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { formats } from '../format/formats.js';
import { withoutForbidden } from '../model/characters.js';
import type { Entry } from '../model/entry.js';
import type { FeedDocument, FormatName } from '../model/feed-document.js';
import { namespaces } from '../model/namespaces.js';
import { atomRules } from './atom-rules.js';
import type { FeedListener, FeedReader } from './feed-reader.js';
import { jsonRules } from './json-rules.js';
import { readJson } from './read-json.js';
import { readXml } from './read-xml.js';
import { rssRules } from './rss-rules.js';
import type { FactName, Rule, Specification } from './rule.js';

/** Looks at the text of a feed as it is written, piece by piece. */
export interface OutputCheck {
  readonly head: (text: string) => void;
  /** One entry, with what stands between it and the one before. */
  readonly entry: (text: string) => void;
  readonly tail: (text: string) => void;
  /** What is wrong with all that has been looked at. */
  readonly diagnostics: readonly Diagnostic[];
}

const atomShape = { namespace: namespaces.atom, feed: 'feed', entry: 'entry' };
const rssShape = { namespace: '', feed: 'channel', entry: 'item' };

type Check = (label: string, document: FeedDocument, placeOf: (entryIndex: number) => Place) => OutputCheck;

const checks: Readonly<Record<FormatName, Check>> = {
  rss: (...feed) => check(rssRules, (listener) => readXml(rssShape, listener), ...feed),
  atom: (...feed) => check(atomRules, (listener) => readXml(atomShape, listener), ...feed),
  json: (...feed) => check(jsonRules, readJson, ...feed),
};

/**
 * Reads a feed's text back while it is written, as strictly as any reader might, and checks that it is what its format's
 * specification wants and that it says what its document says. Problems of an entry are placed at its article.
 *
 * @param placeOf where the article of an entry is, by the entry's place in the document.
 */
export function checkOutput(
  format: FormatName,
  document: FeedDocument,
  placeOf: (entryIndex: number) => Place,
): OutputCheck {
  return checks[format](formats[format].label, document, placeOf);
}

function check<Part>(
  { feedRules, entryRules, facts }: Specification<Part>,
  readerOf: (listener: FeedListener<Part>) => FeedReader,
  label: string,
  { entries }: FeedDocument,
  placeOf: (entryIndex: number) => Place,
): OutputCheck {
  const diagnostics: Diagnostic[] = [];
  let index = 0;
  let isReadable = true;
  const reader = readerOf({
    entry: (part) => {
      const entry = entries[index];
      const place = entry ? placeOf(index) : {};
      diagnostics.push(...broken(entryRules, part, label, place));
      if (entry) diagnostics.push(...changed(entry, facts, part, label, place));
      index += 1;
    },
    feed: (part) => diagnostics.push(...broken(feedRules, part, label, {})),
  });
  /** Reads on, unless it was impossible before. */
  const reading = (read: (text: string) => void) => (text: string) => {
    if (!isReadable) return;
    try {
      read(text);
    } catch (error) {
      isReadable = false;
      const place = index < entries.length ? placeOf(index) : {};
      diagnostics.push(report('malformed-output', { format: label, problem: String(error) }, place));
    }
  };
  const tail = reading(reader.tail);
  return {
    head: reading(reader.head),
    entry: reading(reader.entry),
    tail(text) {
      tail(text);
      if (!isReadable || index === entries.length) return;
      diagnostics.push(report('changed-output', { format: label, field: 'entries' }));
    },
    diagnostics,
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
