import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { formats } from '../format/formats.js';
import { withoutForbidden } from '../model/characters.js';
import type { Entry } from '../model/entry.js';
import type { FeedDocument, FormatName } from '../model/feed-document.js';
import { namespaces } from '../model/namespaces.js';
import { atomRules } from './atom-rules.js';
import { jsonRules } from './json-rules.js';
import { readJson } from './read-json.js';
import { type FeedListener, readXml, type XmlShape } from './read-xml.js';
import { rssRules } from './rss-rules.js';
import type { FactName, Rule, Specification } from './rule.js';
import type { XmlPart } from './xml-part.js';

/** What is checked: the text of a feed against the document that it was written from. */
interface Output {
  readonly format: FormatName;
  readonly text: string;
  readonly document: FeedDocument;
  /** Where the article of an entry is, by the entry's place in the document. */
  readonly placeOf: (entryIndex: number) => Place;
}

const atomShape = { namespace: namespaces.atom, feed: 'feed', entry: 'entry' };
const rssShape = { namespace: '', feed: 'channel', entry: 'item' };

const checks: Readonly<Record<FormatName, (output: Output) => readonly Diagnostic[]>> = {
  rss: (output) => check(output, rssRules, xmlReader(rssShape)),
  atom: (output) => check(output, atomRules, xmlReader(atomShape)),
  json: (output) => check(output, jsonRules, readJson),
};

/**
 * Reads a feed's text back, as strictly as any reader might, and checks that it is what its format's specification
 * wants and that it says what its document says. Problems of an entry are placed at its article.
 */
export function checkOutput(
  format: FormatName,
  text: string,
  document: FeedDocument,
  placeOf: (entryIndex: number) => Place,
): readonly Diagnostic[] {
  return checks[format]({ format, text, document, placeOf });
}

function xmlReader(shape: XmlShape) {
  return (text: string, listener: FeedListener<XmlPart>): void => {
    const reader = readXml(shape, listener);
    reader.write(text);
    reader.close();
  };
}

function check<Part>(
  { format, text, document, placeOf }: Output,
  { feedRules, entryRules, facts }: Specification<Part>,
  read: (text: string, listener: FeedListener<Part>) => void,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const { label } = formats[format];
  let index = 0;
  const listener: FeedListener<Part> = {
    entry: (part) => {
      const entry = document.entries[index];
      const place = entry ? placeOf(index) : {};
      diagnostics.push(...broken(entryRules, part, label, place));
      if (entry) diagnostics.push(...changed(entry, facts, part, label, place));
      index += 1;
    },
    feed: (part) => diagnostics.push(...broken(feedRules, part, label, {})),
  };
  try {
    read(text, listener);
  } catch (error) {
    const place = index < document.entries.length ? placeOf(index) : {};
    return [...diagnostics, report('malformed-output', { format: label, problem: String(error) }, place)];
  }
  if (index === document.entries.length) return diagnostics;
  return [...diagnostics, report('changed-output', { format: label, field: 'entries' })];
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
