import { unknownPlaceholder } from '../../config/permalink-pattern.js';
import type { Dialect } from '../../model/dialect.js';
import type { PermalinkPlaceholder } from '../../model/permalink-placeholders.js';
import type { AddressParts } from './address-parts.js';
import { addressRules } from './address-rules.js';

type Fill = (parts: AddressParts, dialect: Dialect) => string | undefined;

const name: Fill = ({ slug, undatedName }) => slug ?? undatedName;

/** What each placeholder of a pattern stands for; `undefined` where the article has no date. */
const placeholders: Readonly<Record<PermalinkPlaceholder, Fill>> = {
  year: ({ date }) => date?.year,
  month: ({ date }) => date?.month,
  day: ({ date }) => date?.day,
  hour: ({ date }) => date?.hour,
  minute: ({ date }) => date?.minute,
  second: ({ date }) => date?.second,
  // In Hugo, an article without a slug has its title for one.
  slug: (parts, dialect) => (dialect === 'hugo' ? (parts.slug ?? parts.title) : undefined) ?? name(parts, dialect),
  title: (parts, dialect) =>
    (addressRules[dialect].titleIs === 'title' ? parts.title : undefined) ?? name(parts, dialect),
  path: ({ place }) => [...place.folders, place.name].join('/'),
  section: ({ place }) => place.folders[0] ?? '',
  categories: ({ categories }) => categories.join('/'),
  filename: ({ place }) => place.name,
};

const placeholder = /:([a-z]+)/g;

/** A pattern with its placeholders filled in; `undefined` if it has one that is unknown, or needs a date that is not there. */
export function expandPattern(pattern: string, parts: AddressParts, dialect: Dialect): string | undefined {
  if (unknownPlaceholder(pattern) !== undefined) return undefined;
  const filled = new Map(
    [...pattern.matchAll(placeholder)].map(([, key = '']) => [
      key,
      placeholders[key as PermalinkPlaceholder](parts, dialect),
    ]),
  );
  if ([...filled.values()].includes(undefined)) return undefined;
  return pattern.replaceAll(placeholder, (_, key: string) => filled.get(key) ?? '');
}
