import { hasErrors } from '../diagnostic/diagnostic.js';
import { contentModes } from '../model/content-mode.js';
import type { Instant } from '../model/instant.js';
import { addressClaim } from './address/address-claim.js';
import { isSamePage } from './address/address-key.js';
import { articleAddress } from './address/article-address.js';
import { folderCategories } from './address/site-place.js';
import type { Article, LeftOutReason } from './article.js';
import { ownId } from './article-id.js';
import { choiceOf, switchOf } from './choice.js';
import { correctionsOf } from './corrections.js';
import { type Dates, datesOf, updatedOf } from './dates.js';
import { episodeFieldsOf } from './episode.js';
import { firstToCome } from './first-to-come.js';
import { type FrontMatter, frontMatterOf, type SplitText, splitFrontMatter } from './front-matter.js';
import { frontMatterMark } from './front-matter-mark.js';
import { languageOf } from './language.js';
import { licenseOf } from './license.js';
import { enclosuresOf, imageOf } from './media.js';
import type { ParsedArticle, ParseSettings } from './parsed-article.js';
import { authorsOf } from './people/authors.js';
import { permalinkId } from './permalink-id.js';
import { plainText } from './plain-text.js';
import { complainInto, type Reading } from './reading.js';
import { reportUndated } from './report-undated.js';
import { sourceOf } from './source.js';
import type { SourceFile } from './source-file.js';
import { categoriesOf, tagsOf } from './tags.js';
import { termsOf } from './terms.js';
import { addressIn } from './web-address.js';
import { whyLeftOut } from './why-left-out.js';
import { withdrawalOf } from './withdrawal.js';

type Outcome = Omit<ParsedArticle, 'diagnostics'>;

/**
 * Reads the front matter of one file, and no more of the file where that is enough. Every mistake in it comes out, but for
 * those in a draft, which nobody sees.
 */
export function parseArticle(file: SourceFile, settings: ParseSettings): ParsedArticle {
  const start = file.readStart?.();
  if (start && 'diagnostic' in start) return unreadable(file, settings, [start.diagnostic]);
  const frontMatter = start && frontMatterOf(start.text, file.path);
  if (frontMatter) return parseFromStart(file, frontMatter, settings);
  const source = file.read();
  if ('diagnostic' in source) return unreadable(file, settings, [source.diagnostic]);
  return parseSplit(file, splitFrontMatter(source.text, file.path), settings);
}

/** The same of a text that was split before, as exactly as it was. */
export function parseSplit(file: SourceFile, split: SplitText, settings: ParseSettings): ParsedArticle {
  if (hasErrors(split.diagnostics)) return unreadable(file, settings, split.diagnostics);
  return parseFields(file, { ...split, body: () => split.body }, settings);
}

function parseFromStart(file: SourceFile, frontMatter: FrontMatter, settings: ParseSettings): ParsedArticle {
  let isOfStart = true;
  const body = (): string => {
    isOfStart = false;
    return bodyOf(file);
  };
  const parsed = parseFields(file, { frontMatter, diagnostics: [], body }, settings);
  return { ...parsed, isOfStart };
}

function bodyOf(file: SourceFile): string {
  const source = file.read();
  return 'text' in source ? splitFrontMatter(source.text, file.path).body : '';
}

interface Fields extends Pick<SplitText, 'frontMatter' | 'diagnostics'> {
  readonly body: () => string;
}

function parseFields(
  file: SourceFile,
  { frontMatter, diagnostics: found, body }: Fields,
  settings: ParseSettings,
): ParsedArticle {
  const { config, dialect } = settings;
  const diagnostics = [...found];
  const complain = complainInto(diagnostics, file.path, frontMatter);
  const find = settings.fieldsOf(frontMatter);
  const clock = firstToCome(settings.now);
  const { compareWithNow, nameNow } = clock;
  const reading: Reading = { file, frontMatter, find, dialect, config, complain, compareWithNow, nameNow };
  const reason = found.length > 0 ? 'draft' : whyLeftOut(reading, body);
  const isPage = reason !== 'draft' && reason !== 'redirect';
  if (isPage) return { ...readPage(reading, reason, settings), ...clock.until(), diagnostics };
  const { formerId } = readPage(quietly(reading), reason, settings);
  return { ...leftOut(file, reason), ...(formerId !== undefined && { formerId }), ...clock.until(), diagnostics };
}

/** Of what cannot be read, only its place tells what readers knew it by. */
function unreadable(
  file: SourceFile,
  settings: ParseSettings,
  diagnostics: ParsedArticle['diagnostics'],
): ParsedArticle {
  const { config, dialect } = settings;
  const { frontMatter } = splitFrontMatter('', file.path);
  const find = settings.fieldsOf(frontMatter);
  const { formerId } = readPage(
    { file, frontMatter, find, dialect, config, complain: () => {}, compareWithNow: () => {}, nameNow: () => {} },
    'unreadable',
    settings,
  );
  return { ...leftOut(file, 'unreadable'), ...(formerId !== undefined && { formerId }), diagnostics };
}

/** Reads what has a page of its own, now or later: an article of the feeds, or one that other articles may link to. */
function readPage(reading: Reading, reason: LeftOutReason | undefined, settings: ParseSettings): Outcome {
  const { file, dialect } = reading;
  const dates = reason === 'section' ? {} : datesOf(reading);
  const published = dates.published === 'invalid' ? undefined : dates.published;
  const title = plainText(reading, 'title');
  const categories = categoriesOf(reading, folderCategories(file, dialect));
  const facts = { ...(published && { published }), ...(title && { title }), categories };
  const url = articleAddress(reading, facts);
  const why = reason ?? whyNotNow(dates, settings.now);
  if (why === 'undated') reportUndated(reading);
  if (why === 'scheduled' || why === 'expired') return { ...leftOut(file, why, published), ...formerOf(reading, url) };
  if (why || !published || !url) {
    readRest(why, url, reading, settings);
    return { ...leftOut(file, why ?? 'unreadable'), ...(url && { url }), ...formerOf(reading, url) };
  }
  const written = updatedOf(dates, published, settings.now, reading);
  const withdrawn = withdrawalOf(reading, { published, updated: written, now: settings.now });
  const updated = withdrawn?.date && withdrawn.date > written ? withdrawn.date : written;
  const own = { file, url, ...(title && { title }), published, updated };
  const said = withdrawn ? { withdrawn, ...nothingSaid } : readContent(reading, url, { updated, now: settings.now });
  const fields = readFields(reading, url, settings);
  const { mark, id, claims } = fields;
  const listed = { mark, id, url, published, ...(claims && { claims }) };
  return { url, listed, article: () => ({ ...fields, ...said, ...own }) };
}

/** Of an article whose dates are wrong, all other mistakes are told, too: one run is enough to mend them. */
function readRest(
  why: LeftOutReason | undefined,
  url: string | undefined,
  reading: Reading,
  settings: ParseSettings,
): void {
  if (why !== 'unreadable' || !url) return;
  readFields(reading, url, settings);
  readContent(reading, url, { updated: settings.now, now: settings.now });
}

/** What readers knew an article by that is in no feed now. */
function formerOf(reading: Reading, url: string | undefined): Pick<ParsedArticle, 'formerId'> {
  return url ? { formerId: ownId(quietly(reading))?.id ?? permalinkId(url, reading.config) } : {};
}

/** What goes with the body, of an article that was taken back. */
const nothingSaid = { enclosures: [], support: false } as const;

/** Reads the fields that hold whatever becomes of the body. */
function readFields(
  reading: Reading,
  url: string,
  { directory }: ParseSettings,
): Omit<Article, 'file' | 'url' | 'title' | 'published' | 'updated' | 'enclosures'> {
  const language = languageOf(reading);
  const rights = plainText(reading, 'rights');
  const license = licenseOf(reading);
  const rsl = termsOf(reading);
  const source = sourceOf(reading, url);
  const own = ownId(reading);
  const claims = { address: addressClaim(reading), ...(own && { id: own.claim }) };
  return {
    mark: frontMatterMark(reading.frontMatter),
    id: own?.id ?? permalinkId(url, reading.config),
    ...((claims.address > 0 || own) && { claims }),
    authors: authorsOf(reading, directory),
    tags: tagsOf(reading, folderCategories(reading.file, reading.dialect)),
    ...(language && { language }),
    ...(rights && { rights }),
    ...(license !== undefined && { license }),
    ...(rsl !== undefined && { rsl }),
    ...(source !== undefined && { source }),
  };
}

/** Reads the fields that go with the body: what an article that was taken back says no more. */
function readContent(reading: Reading, url: string, times: { readonly updated: Instant; readonly now: Instant }) {
  const [link] = reading.find('externalUrl');
  const summary = plainText(reading, 'summary');
  const externalUrl = link && addressIn(link, reading);
  const support = switchOf(reading, 'support');
  const content = choiceOf(reading, 'content', contentModes);
  const image = imageOf(reading);
  const episode = episodeFieldsOf(reading);
  const corrections = correctionsOf(reading, times);
  return {
    enclosures: enclosuresOf(reading),
    ...(summary && { summary }),
    ...(externalUrl && !isSamePage(externalUrl, url) && { externalUrl }),
    ...(support !== undefined && { support }),
    ...(content && { content }),
    ...(image && { image }),
    ...(episode && { episode }),
    ...(corrections.length > 0 && { corrections }),
  };
}

/** Of an article that is in no feed, only what readers knew it by matters, and none of its mistakes. */
function quietly(reading: Reading): Reading {
  return { ...reading, complain: () => {} };
}

function whyNotNow({ published, expires }: Dates, now: Instant): LeftOutReason | undefined {
  if (published === 'invalid' || expires === 'invalid') return 'unreadable';
  if (!published) return 'undated';
  if (published > now) return 'scheduled';
  return expires && expires <= now ? 'expired' : undefined;
}

function leftOut({ path }: SourceFile, reason: LeftOutReason, due?: Instant): Outcome {
  return { leftOut: { path, reason, ...(reason === 'scheduled' && due && { due }) } };
}
