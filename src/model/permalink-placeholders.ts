/** What a `permalink` pattern can hold, each written behind a colon: `/:year/:month/:slug/`. */
export const permalinkPlaceholders = [
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'slug',
  'title',
  'path',
  'section',
  'categories',
  'filename',
] as const;

/** One of {@link permalinkPlaceholders}. */
export type PermalinkPlaceholder = (typeof permalinkPlaceholders)[number];
