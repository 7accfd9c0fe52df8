import { checkBody, idsIn } from './check-body.js';
import type { GeneratedFile } from './generate.js';
import { marks, now } from './marks.js';
import { decode, type Feeds, type FoundEntry, parseXml, readAgain, readEntries } from './read-feeds.js';

/** Which of the twelve things does not hold, and what shows it. */
export interface Breach {
  readonly invariant: number;
  readonly what: string;
}

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

/** Looks for breaches of what must hold of published files, with parsers that are not ours. */
export function checkFeeds(feeds: Feeds, files: readonly GeneratedFile[]): readonly Breach[] {
  const unread = checkTexts(feeds);
  if (unread.length > 0) return unread;
  const entries = readEntries(feeds);
  return [
    ...checkMarks(feeds),
    ...checkBodies(entries.atom),
    ...checkSameness(entries, feeds),
    ...checkDates(entries.atom),
    ...checkGood(entries.atom, files),
  ];
}

function checkTexts(feeds: Feeds): readonly Breach[] {
  return Object.entries(feeds).flatMap(([name, bytes]) => {
    try {
      const text = decode(bytes);
      if (name === 'json') JSON.parse(text);
      else parseXml(text);
      const whole = name === 'json' ? JSON.parse(text, deepText) : text;
      return forbidden.test(typeof whole === 'string' ? whole : '')
        ? [{ invariant: 3, what: `a character in ${name}` }]
        : [];
    } catch (thrown) {
      return [{ invariant: 3, what: `${name}: ${String(thrown).slice(0, 300)}` }];
    }
  });
}

/** Throws for a text with a character that the XML formats could not carry. */
function deepText(_key: string, value: unknown): unknown {
  if (typeof value === 'string' && forbidden.test(value))
    throw new Error(`a character in ${JSON.stringify(value.slice(0, 80))}`);
  return value;
}

function checkMarks(feeds: Feeds): readonly Breach[] {
  const text = Object.values(feeds).map(decode).join('\n');
  const found = (mark: string, invariant: number) =>
    // With the number of the file, where it has one.
    [...new Set(text.match(new RegExp(`${mark}[\\w-]*`, 'g')))].map((words) => ({
      invariant,
      what: `${words} is in a feed`,
    }));
  return [
    ...[...found(marks.evaluated, 1), ...found(marks.secret, 2), ...found(marks.hidden, 2)],
    ...[...found(marks.taken, 6), ...found(marks.draft, 8)],
  ];
}

function checkBodies(entries: readonly FoundEntry[]): readonly Breach[] {
  const seen = new Set<string>();
  return entries.flatMap(({ html, id: entry }) => {
    const breaches = checkBody(html).map((what) => ({ invariant: 4, what: `${entry}: ${what}` }));
    for (const id of idsIn(html)) {
      if (seen.has(id)) breaches.push({ invariant: 4, what: `${entry}: the html id ${id} once more` });
      seen.add(id);
    }
    return breaches;
  });
}

function checkSameness({ rss, atom, json }: ReturnType<typeof readEntries>, feeds: Feeds): readonly Breach[] {
  const breaches: Breach[] = [];
  const ids = atom.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) breaches.push({ invariant: 6, what: 'an id is there twice' });
  const views = [rss, json, ...readAgain(feeds)];
  for (const view of views) {
    if (view.length !== atom.length)
      breaches.push({ invariant: 6, what: `${view.length} entries, not ${atom.length}` });
    for (const [index, { id, title }] of view.entries()) {
      if (id.trim() !== atom[index]?.id.trim())
        breaches.push({ invariant: 6, what: `${id} is not ${atom[index]?.id}` });
      if (fold(title) !== fold(atom[index]?.title ?? '')) {
        breaches.push({ invariant: 5, what: `${JSON.stringify(title)} is not ${JSON.stringify(atom[index]?.title)}` });
      }
    }
  }
  return breaches;
}

/** Some parsers fold white space, and some take what looks like a byte order mark away. */
function fold(title: string): string {
  return title.replace(/[\s\ufeff]+/g, ' ').trim();
}

function checkDates(entries: readonly FoundEntry[]): readonly Breach[] {
  return entries.flatMap(({ id, published, updated }) => {
    const real = [published, updated].every((date) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date));
    return real && published <= now ? [] : [{ invariant: 7, what: `${id}: ${published}, ${updated}` }];
  });
}

/** Every good article is there, as it was written, whatever stood beside it. */
function checkGood(entries: readonly FoundEntry[], files: readonly GeneratedFile[]): readonly Breach[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return files.flatMap(({ expected }) => {
    if (!expected) return [];
    const entry = byId.get(expected.id);
    if (!entry) return [{ invariant: 12, what: `${expected.id} is not published` }];
    const same = plain(entry.title) === plain(expected.title) && entry.published === expected.published;
    return same && entry.html.includes(expected.words)
      ? []
      : [{ invariant: 5, what: `${expected.id} is not as it was written: ${entry.title}` }];
  });
}

/** Right-to-left titles are set apart with marks that nobody sees. */
function plain(title: string): string {
  return title.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
}
