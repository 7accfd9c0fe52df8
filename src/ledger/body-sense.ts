import { decodeReferences } from '../article/plain-text/decode-references.js';
import { bodyText, tagsOf } from './body-words.js';
import type { CurrentEntry } from './compare.js';

/** What a body says and shows, beside what Tidings itself adds to bodies. */
interface Sense {
  readonly text: string;
  /** The names of its pictures and sounds, without the host and folder that they are on. */
  readonly files: string;
  /** Whether it is the beginning of a body, with a link to the rest. */
  readonly cut: boolean;
}

type Added = Pick<CurrentEntry, 'notes' | 'url'>;

/** The lead picture, which goes in front of a body. */
const lead = /^\s*<(p|figure)><img [^<>]*>(?:<figcaption>(?:[^<]|<br>)*<\/figcaption>)?<\/\1>/;
/** The line that asks for support, and the link to the rest, as they stand at the end of a body. */
const appeal = /^<hr><p[^<>]*><em>[^<]*<a [^<>]*>[^<]*<\/a>[^<]*<\/em><\/p>$/;
const goOn = /^<p[^<>]*><a [^<>]*href="([^"]*)"[^<>]*>[^<]*<\/a><\/p>$/;

/**
 * Whether two bodies of an entry say and show the same. White space does not count, nor do the lead picture, the line
 * that asks for support, the notes of corrections, and how much of the article the feed carries.
 */
export function saysTheSame(former: string, current: string, added: Added): boolean {
  if (former === current) return true;
  const [one, other] = [senseOf(former, added), senseOf(current, added)];
  if (one.cut === other.cut) return one.text === other.text && one.files === other.files;
  const [beginning, whole] = one.cut ? [one, other] : [other, one];
  return whole.text.startsWith(beginning.text) && whole.files.startsWith(beginning.files);
}

function senseOf(html: string, { notes, url }: Added): Sense {
  const article = withoutAppeal(withoutNotes(html, notes).trim());
  const beginning = withoutGoOn(article, url);
  const own = beginning.replace(lead, '');
  const text = decodeReferences(bodyText(own)).normalize('NFC').replace(/\s+/g, ' ').trim();
  return { text, files: filesOf(own).join(' '), cut: beginning !== article };
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
  return address !== undefined && decodeReferences(address) === new URL(url).href ? html.slice(0, start) : html;
}

function filesOf(html: string): readonly string[] {
  return tagsOf(html)
    .filter((tag) => /^<(?:img|video|audio|source)\b/i.test(tag))
    .flatMap((tag) => / src="([^"]*)"/.exec(tag)?.[1] ?? [])
    .map((address) =>
      decodeReferences(address)
        .replace(/[?#].*$/s, '')
        .replace(/^.*\//s, ''),
    );
}
