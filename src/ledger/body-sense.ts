import { decodeReferences } from '../article/plain-text/decode-references.js';
import type { EntryAddresses } from './address-base.js';
import { fileNames } from './body-key.js';
import { bodyText, tagsOf } from './body-words.js';

/** What a body says and shows, beside what Tidings itself adds to bodies. */
interface Sense {
  readonly text: string;
  /** The names of its pictures and sounds, without the host and folder that they are on. */
  readonly files: string;
  /** Where its links lead. */
  readonly links: string;
  /** Whether it is the beginning of a body, with a link to the rest. */
  readonly cut: boolean;
}

/** A body, and what addresses in it mean. */
export interface BodyInPlace extends EntryAddresses {
  readonly html: string;
}

const parts = ['text', 'files', 'links'] as const;

/** The lead picture, which goes in front of a body. */
const lead = /^\s*<(p|figure)><img [^<>]*>(?:<figcaption>(?:[^<]|<br>)*<\/figcaption>)?<\/\1>/;
/** The line that asks for support, and the link to the rest, as they stand at the end of a body. */
const appeal = /^<hr><p[^<>]*><em>[^<]*<a [^<>]*>[^<]*<\/a>[^<]*<\/em><\/p>$/;
const goOn = /^<p[^<>]*><a [^<>]*href="([^"]*)"[^<>]*>[^<]*<\/a><\/p>$/;

/**
 * Whether two bodies of an entry say and show the same, and link to the same. White space does not count, nor do the
 * lead picture, the line that asks for support, the notes of corrections, and how much of the article the feed carries.
 *
 * @param notes what our own wording added to one of them, as HTML.
 */
export function saysTheSame(former: BodyInPlace, current: BodyInPlace, notes: readonly string[]): boolean {
  if (former.html === current.html) return true;
  const [one, other] = [senseOf(former, notes), senseOf(current, notes)];
  if (one.cut === other.cut) return parts.every((part) => one[part] === other[part]);
  const [beginning, whole] = one.cut ? [one, other] : [other, one];
  return parts.every((part) => whole[part].startsWith(beginning[part]));
}

function senseOf({ html, url, placeOf }: BodyInPlace, notes: readonly string[]): Sense {
  const article = withoutAppeal(withoutNotes(html, notes).trim());
  const beginning = withoutGoOn(article, url);
  const own = beginning.replace(lead, '');
  const text = decodeReferences(bodyText(own)).normalize('NFC').replace(/\s+/g, ' ').trim();
  const links = linksOf(own).map(placeOf).join(' ');
  return { text, files: fileNames(own).join(' '), links, cut: beginning !== article };
}

function withoutNotes(html: string, notes: readonly string[]): string {
  return notes.reduce((body, note) => body.replace(note, () => ''), html);
}

function withoutAppeal(html: string): string {
  const start = html.lastIndexOf('<hr>');
  return start >= 0 && appeal.test(html.slice(start).replace(/>\s+</g, '><')) ? html.slice(0, start).trimEnd() : html;
}

function withoutGoOn(html: string, url: string): string {
  const start = html.lastIndexOf('<p');
  const [, address] = start < 0 ? [] : (goOn.exec(html.slice(start)) ?? []);
  return address !== undefined && decodeReferences(address) === url ? html.slice(0, start) : html;
}

function linksOf(html: string): readonly string[] {
  return tagsOf(html)
    .filter((tag) => /^<a\s/i.test(tag))
    .flatMap((tag) => {
      const [, double, single] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? [];
      const address = double ?? single;
      return address === undefined ? [] : [decodeReferences(address)];
    });
}
