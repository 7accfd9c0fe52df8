import type { Instant } from '../../model/instant.js';
import { placeDate } from '../place-date.js';
import type { Reading } from '../reading.js';
import { localText } from '../timestamp/local-text.js';
import { translationOf } from '../translation.js';
import { addressRules } from './address-rules.js';
import { type SitePlace, sitePlace } from './site-place.js';

/** What an article's address can be made of, spelled as the dialect has it but not yet percent-encoded. */
export interface AddressParts {
  readonly place: SitePlace;
  /** {@link place}'s name without a day at its start. */
  readonly undatedName: string;
  /** For a file whose place names a day, that day, then the folders before it and what follows: `2018/07/23/hello`. */
  readonly datedPath: string | undefined;
  /** The front matter's; may have several segments. */
  readonly slug: string | undefined;
  /** The front matter's, as one segment. */
  readonly title: string | undefined;
  readonly categories: readonly string[];
  /** The publication on the clocks of the site; absent without one. */
  readonly date: DateParts | undefined;
}

/** The parts of a date, each with its zeros. */
export type DateParts = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string>>;

/** What is known of an article when its address is made. */
export interface AddressFacts {
  readonly published?: Instant;
  readonly title?: string;
  readonly categories: readonly string[];
}

/** Gathers the parts for an article: most rules ask for few of them, so each is made when it is asked for. */
export function addressParts(reading: Reading, facts: AddressFacts, slug: string | undefined): AddressParts {
  const { dialect, config } = reading;
  const { spell, slugify } = addressRules[dialect];
  const { file } = translationOf(reading.file, reading);
  const place = sitePlace(file, dialect, config.site.url);
  return {
    place: { ...place, folders: place.folders.map(spell), name: spell(place.name) },
    get undatedName() {
      return spell(place.name.replace(/^\d{4}-\d{1,2}-\d{1,2}[-_ ]+(?=.)/, ''));
    },
    get datedPath() {
      const dated = placeDate(file.place);
      return dated && `${dated.written}/${dated.before}${dated.after.replace(/(?:^|\/)index$/, '')}`;
    },
    slug: slug || undefined,
    get title() {
      return (facts.title && slugify(facts.title)) || undefined;
    },
    get categories() {
      return facts.categories.map(slugify);
    },
    get date() {
      return facts.published && dateParts(facts.published, config.site.timeZone);
    },
  };
}

function dateParts(instant: Instant, timeZone: string): DateParts {
  const [year = '', month = '', day = '', hour = '', minute = '', second = ''] = localText(instant, timeZone).split(
    /\D/,
  );
  return { year, month, day, hour, minute, second };
}
