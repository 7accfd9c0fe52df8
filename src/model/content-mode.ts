/**
 * How much of an article a feed carries: all of it, its summary alone, or its beginning with a link to the rest.
 */
export const contentModes = ['full', 'summary', 'teaser'] as const;

/** One of {@link contentModes}. */
export type ContentMode = (typeof contentModes)[number];
