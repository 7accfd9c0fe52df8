import { hasErrors } from '../diagnostic/diagnostic.js';
import { contentModes } from '../model/content-mode.js';
import { type Instant, toMilliseconds } from '../model/instant.js';
import { articleAddress } from './address/article-address.js';
import { folderCategories } from './address/site-place.js';
import type { Article, LeftOutReason } from './article.js';
import { ownId } from './article-id.js';
import { choiceOf, switchOf } from './choice.js';
import { type Dates, datesOf, updatedOf } from './dates.js';
import { episodeFieldsOf } from './episode.js';
import { splitFrontMatter } from './front-matter.js';
import { languageOf } from './language.js';
import { licenseOf } from './license.js';
import { enclosuresOf, imageOf } from './media.js';
import type { ParsedArticle, ParseSettings } from './parsed-article.js';
import { authorsOf } from './people/authors.js';
import { plainText } from './plain-text.js';
import { complainInto, type Reading } from './reading.js';
import { reportUndated } from './report-undated.js';
import { sourceOf } from './source.js';
import type { SourceFile } from './source-file.js';
import { categoriesOf, tagsOf } from './tags.js';
import { termsOf } from './terms.js';
import { addressIn } from './web-address.js';
import { whyLeftOut } from './why-left-out.js';

type Outcome = Omit<ParsedArticle, 'diagnostics'>;

/** Reads the front matter of one file. Every mistake in it comes out, but for those in a draft, which nobody sees. */
export function parseArticle(file: SourceFile, settings: ParseSettings): ParsedArticle {
  const source = file.read();
  if ('diagnostic' in source) return { ...leftOut(file, 'unreadable'), diagnostics: [source.diagnostic] };
  const { frontMatter, body, diagnostics: found } = splitFrontMatter(source.text, file.path);
  if (hasErrors(found)) return { ...leftOut(file, 'unreadable'), diagnostics: found };
  const { config, dialect } = settings;
  const diagnostics = [...found];
  const complain = complainInto(diagnostics, file.path, frontMatter);
  const reading: Reading = { file, frontMatter, find: settings.fieldsOf(frontMatter), dialect, config, complain };
  const reason = whyLeftOut(reading, body);
  const isPage = reason !== 'draft' && reason !== 'redirect';
  return { ...(isPage ? readPage(reading, reason, settings) : leftOut(file, reason)), diagnostics };
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
  if (why === 'scheduled' || why === 'expired') return leftOut(file, why, published);
  if (why || !published || !url) return { ...leftOut(file, why ?? 'unreadable'), ...(url && { url }) };
  const updated = updatedOf(dates, published, settings.now, reading);
  return {
    url,
    article: { ...readFields(reading, url, settings), file, url, ...(title && { title }), published, updated },
  };
}

/** Reads the fields that need no other. */
function readFields(
  reading: Reading,
  url: string,
  { directory }: ParseSettings,
): Omit<Article, 'file' | 'url' | 'title' | 'published' | 'updated'> {
  const [link] = reading.find('externalUrl');
  const summary = plainText(reading, 'summary');
  const language = languageOf(reading);
  const externalUrl = link && addressIn(link, reading);
  const rights = plainText(reading, 'rights');
  const license = licenseOf(reading);
  const rsl = termsOf(reading);
  const support = switchOf(reading, 'support');
  const content = choiceOf(reading, 'content', contentModes);
  const source = sourceOf(reading, url);
  const image = imageOf(reading);
  const episode = episodeFieldsOf(reading);
  return {
    id: ownId(reading) ?? url,
    authors: authorsOf(reading, directory),
    tags: tagsOf(reading, folderCategories(reading.file, reading.dialect)),
    enclosures: enclosuresOf(reading),
    ...(summary && { summary }),
    ...(language && { language }),
    ...(externalUrl && { externalUrl }),
    ...(rights && { rights }),
    ...(license !== undefined && { license }),
    ...(rsl !== undefined && { rsl }),
    ...(support !== undefined && { support }),
    ...(content && { content }),
    ...(source && { source }),
    ...(image && { image }),
    ...(episode && { episode }),
  };
}

function whyNotNow({ published, expires }: Dates, now: Instant): LeftOutReason | undefined {
  if (published === 'invalid' || expires === 'invalid') return 'unreadable';
  if (!published) return 'undated';
  if (toMilliseconds(published) > toMilliseconds(now)) return 'scheduled';
  return expires && toMilliseconds(expires) <= toMilliseconds(now) ? 'expired' : undefined;
}

function leftOut({ path }: SourceFile, reason: LeftOutReason, due?: Instant): Outcome {
  return { leftOut: { path, reason, ...(reason === 'scheduled' && due && { due }) } };
}
