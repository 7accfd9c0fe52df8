import type { Fix } from '../diagnostic.js';
import { error, warning } from '../template.js';

/** The names by which front matter takes any value of these fields. */
const names: Readonly<Record<Fix['field'], string>> = {
  id: 'guid',
  published: 'date',
  updated: 'updated',
  withdrawn: 'withdrawn',
};

/** What can keep Tidings from changing an article, or from taking over the ids of a feed. */
export const edits = {
  'unedited-article': error<{ field: Fix['field']; value: string; reason: string }>(
    ({ field, reason }) => `\`${names[field]}\` cannot be written into the article: ${reason}`,
    ({ field, value }) => `write \`${names[field]}: ${JSON.stringify(value)}\` into its front matter by hand`,
  ),
  'unread-archive': warning<{ source: string; reason: string }>(
    ({ source, reason }) => `older entries cannot be read from \`${source}\`: ${reason}`,
    () => 'the entries of it are not looked for; import it by itself when it can be read',
  ),
  'missing-argument': error<{ argument: string; command: string }>(
    ({ argument, command }) => `\`tidings ${command}\` needs to be told its ${argument}`,
    ({ argument, command }) => `write \`tidings ${command} ${argument}\``,
  ),
};
