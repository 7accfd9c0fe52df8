import { warning } from '../template.js';

/** What can be wrong with what tells an article from others, and its versions from each other. */
export const life = {
  'stale-update': warning<{ field: string; value: string }>(
    ({ field, value }) => `\`${field}\` is \`${value}\`, and \`updated\` does not say so`,
    ({ value }) => `readers that have the article may not look at it again: write \`updated: ${value}\``,
  ),
  'undated-withdrawal': warning<{ field: string; published: string; line: string }>(
    ({ field, published }) =>
      `\`${field}\` says no moment after the publication, so the article is withdrawn as of that, \`${published}\``,
    ({ line }) => `readers that have the article may not look at it again: write \`${line}\``,
  ),
  'unusable-guid': warning<{ field: string }>(
    ({ field }) => `\`${field}\` is no text that a feed can carry as an id, so the article's id is its address`,
    () => 'write at most 2,048 characters, and no control characters among them',
  ),
  'not-an-iri': warning<{ count: number; id: string }>(
    ({ count, id }) =>
      `${count === 1 ? 'an id is' : `${count} ids are`} not of the form that Atom wants: \`${id}\`${count === 1 ? '' : ' and others'}`,
    () => 'subscribers know the articles by them, so they stay as they are; only validators of Atom will complain',
  ),
};
