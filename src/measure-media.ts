import type { MediaReference } from './article/article.js';
import type { ArticlePlaces } from './article/article-places.js';
import type { Config } from './config/config.js';
import { settingName } from './config/setting-name.js';
import type { BodyImage, BodyMedia } from './content/rendering.js';
import type { Diagnostic, Place } from './diagnostic/diagnostic.js';
import { report } from './diagnostic/report.js';
import type { MeasuredArticle, RenderedArticle } from './feed/compose.js';
import { describeMedia, isBroken, type SaidOfMedia } from './media/describe-media.js';
import { mediaAddress } from './media/media-address.js';
import { type LookedAt, type MediaRole, mediaProblems } from './media/media-problems.js';
import { pathOnSite } from './media/media-reference.js';
import type { FoundMedia, MediaSource } from './media/media-source.js';
import { isPlayed } from './media/media-type.js';
import type { Dialect } from './model/dialect.js';
import { distinctBy } from './model/distinct.js';
import type { Enclosure } from './model/entry.js';
import { groupBy } from './model/group-by.js';

/** An article with the media files that go with it, and what is wrong with these. */
export interface MeasureResult {
  readonly article: MeasuredArticle;
  readonly diagnostics: readonly Diagnostic[];
}

/** What all articles of a build have in common. */
export interface MeasureSettings {
  readonly config: Pick<Config, 'site'>;
  readonly dialect: Dialect;
  /** Where to look; absent: nobody looks at any file, and nobody complains of what could be found out there. */
  readonly source?: MediaSource;
}

/** A media file to look at. */
interface Wanted {
  readonly reference: string;
  readonly role: MediaRole;
  readonly said: SaidOfMedia;
  /** Where the body has it; absent in front matter. */
  readonly url?: string;
  /** The name of the field that it stands in; absent in a body. */
  readonly field?: string;
  readonly place: () => Place;
}

/** A media file, and where it is named. */
interface Looked extends LookedAt {
  readonly place: () => Place;
}

/**
 * Looks at the media files of an article: those that its front matter names, and those that its body shows, plays or
 * links to.
 *
 * @param places where in the file of the article they are named.
 */
export async function measureMedia(
  rendered: RenderedArticle,
  places: ArticlePlaces,
  settings: MeasureSettings,
): Promise<MeasureResult> {
  const images = rendered.body.images ?? [];
  const wanted = wantedOf(rendered, places, settings);
  const found = await Promise.all(wanted.map((one) => look(one, rendered, settings)));
  const looked = found.flatMap((one) => ('file' in one ? one : []));
  const unusable = found.flatMap((one) => ('file' in one ? [] : one));
  const lead = looked.find(({ role }) => role === 'lead');
  const enclosures = eachOnce(looked.filter(({ role }) => role === 'enclosure'));
  const pictures = looked.filter(({ role, file }) => role === 'picture' && file.url !== lead?.file.url);
  const others = new Set([lead, ...enclosures, ...pictures].map((one) => one?.file.url));
  const linked = looked.filter(({ role, file }) => role === 'linked' && !others.has(file.url));
  const image = lead && withAltOf(lead.file, images);
  const files = {
    ...(image && lead && isShown(lead) && { image }),
    enclosures: enclosures.map(({ file }) => file),
    media: [...pictures, ...linked.filter(({ file }) => isPlayed(file.mediaType))]
      .filter(isOffered)
      .map(({ file }) => file),
  };
  const problems = settings.source ? [lead, ...enclosures, ...pictures, ...linked].flatMap(problemsOf) : [];
  const missing = [...leadWithoutAlt(lead, image), ...withoutAlt(images, places)];
  return {
    article: { ...rendered, ...files },
    diagnostics: [...unusable, ...problems, ...missing, ...secondEnclosures(enclosures)],
  };
}

function wantedOf(
  { article, body }: RenderedArticle,
  places: ArticlePlaces,
  { config: { site } }: MeasureSettings,
): readonly Wanted[] {
  const ofFrontMatter = ({ reference, field, ...said }: MediaReference, role: MediaRole): Wanted => ({
    ...{ reference, role, said, field: settingName(field) },
    place: () => places.ofField(field),
  });
  const ofBody = ({ reference, url, alt, line }: BodyImage): Wanted => ({
    ...{ reference, url, role: 'picture', said: alt ? { description: alt } : {} },
    place: () => places.ofText(reference, line),
  });
  const ofLink = ({ reference, url, line }: BodyMedia): Wanted => ({
    ...{ reference, url, role: 'linked', said: {} },
    place: () => places.ofText(reference, line),
  });
  return [
    ...(article.image ? [ofFrontMatter(article.image, 'lead')] : []),
    ...article.enclosures.map((file) => ofFrontMatter(file, 'enclosure')),
    ...distinctBy(body.images ?? [], ({ url }) => url).map(ofBody),
    // A link to another site is no file of the article.
    ...(body.media ?? []).filter(({ url }) => pathOnSite(url, site.url) !== undefined).map(ofLink),
  ];
}

/** Looks for a media file; what is wrong, if it has no address that a reader can ask for. */
async function look(
  wanted: Wanted,
  { article }: RenderedArticle,
  settings: MeasureSettings,
): Promise<Looked | Diagnostic> {
  const { config, dialect, source } = settings;
  const { file, url: page } = article;
  const user = { path: file.path, place: file.place, url: page, dialect };
  const found: FoundMedia = source ? await source.find(wanted.reference, user) : { kind: 'unknown', reason: '' };
  const url = wanted.url ?? mediaAddress(wanted.reference, found, { url: page, siteUrl: config.site.url, dialect });
  if (url !== undefined) return { ...wanted, found, file: describeMedia(url, found, wanted.said) };
  const unusable = report('unusable-link', { field: wanted.field ?? '', value: wanted.reference }, wanted.place());
  return wanted.role === 'enclosure' ? { ...unusable, severity: 'error' } : unusable;
}

/** Files that are named in several ways, each by the first; what only the others say of it is said of it, too. */
function eachOnce(looked: readonly Looked[]): readonly Looked[] {
  return [...groupBy(looked, ({ file }) => file.url).values()].flatMap((same) => {
    const [first, second] = same;
    if (!first || !second) return same;
    const file: Enclosure = Object.assign({}, ...same.toReversed().map((one) => one.file));
    return { ...first, file };
  });
}

/** Whether a file is not known to be none: a reader would show a broken picture, or nothing, in its place. */
function isOffered({ found, file }: Looked): boolean {
  return found.kind !== 'missing' && !isBroken(found, file.url);
}

/** Whether a file can be the lead picture: sound and films are none. */
function isShown(looked: Looked): boolean {
  return isOffered(looked) && !isPlayed(looked.file.mediaType);
}

function problemsOf(looked: Looked | undefined): readonly Diagnostic[] {
  return looked ? mediaProblems(looked).map((problem) => ({ ...problem, ...looked.place() })) : [];
}

/** The lead picture with the alternative text that the body has for it, where it has none of its own. */
function withAltOf(lead: Enclosure, images: readonly BodyImage[]): Enclosure {
  const description = lead.description ?? images.find(({ url, alt }) => url === lead.url && alt)?.alt;
  return description === undefined ? lead : { ...lead, description };
}

function leadWithoutAlt(lead: Looked | undefined, image: Enclosure | undefined): readonly Diagnostic[] {
  if (!lead || image?.description !== undefined) return [];
  return [report('missing-alt', { reference: lead.reference, beside: 'image_alt' }, lead.place())];
}

/** A text that is empty on purpose says that a picture is mere decoration. */
function withoutAlt(images: readonly BodyImage[], places: ArticlePlaces): readonly Diagnostic[] {
  return images
    .filter(({ alt }) => alt === undefined)
    .map(({ reference, line }) => report('missing-alt', { reference, beside: '' }, places.ofText(reference, line)));
}

/** RSS has room for one audio or video; files of one title are forms of the same, of which a player chooses. */
function secondEnclosures(enclosures: readonly Looked[]): readonly Diagnostic[] {
  const [first, ...others] = enclosures.filter(({ file }) => isPlayed(file.mediaType));
  const isForm = ({ title }: Enclosure) => title !== undefined && title === first?.file.title;
  return others
    .filter(({ file }) => !isForm(file))
    .map(({ reference, place }) => report('second-enclosure', { first: first?.reference ?? '', reference }, place()));
}
