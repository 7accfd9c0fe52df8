import { error, warning } from '../template.js';
import { type Expectation, expectations, isNot } from './expectations.js';
import { type FoundAddress, notTheSite } from './not-the-site.js';
import { quoted } from './quoted.js';

/** Why two flags do not go together, and what to do instead. */
const whyNot = {
  edits: 'run `tidings build --fix` by itself: it writes into articles that somebody may be writing just now',
  fetches: 'a server would be asked at every save; download the feed, and name the file',
  endless: 'annotations belong to a job that ends: leave out one of the two',
} as const;

/** What can be wrong with the configuration or the flags. */
export const config = {
  'missing-site-url': error<FoundAddress | undefined>(
    () => "the site's address is not known",
    (found) =>
      `${found ? `\`${found.setting}\` in ${found.file} is \`${found.value}\`, which is ${notTheSite[found.why]}; ` : ''}set \`site.url\` in tidings.config, \`homepage\` in package.json (the page of a code repository does not count), or give \`--site https://example.org\``,
  ),
  'invalid-config': error<{ setting: string; expected: Expectation; value: string; nearest?: string }>(
    ({ setting, expected, value }) => `\`${setting}\` ${isNot(expected, value)}`,
    ({ expected, nearest }) => (nearest ? `did you mean \`${nearest}\`?` : expectations[expected].fix),
  ),
  'unknown-setting': error<{ setting: string; known: readonly string[]; nearest?: string }>(
    ({ setting }) => `there is no setting \`${setting}\``,
    ({ known, nearest }) => (nearest ? `did you mean \`${nearest}\`?` : `the settings here are ${quoted(known)}`),
  ),
  'duplicate-output': error<{ name: string; formats: readonly string[] }>(
    ({ name, formats }) => `the formats ${quoted(formats)} have the same file \`${name}\``,
    () => 'give each format a file of its own in `formats`, or set one of them to `false`',
  ),
  'no-formats': error(
    () => 'every format is switched off, so there is nothing to write',
    () => 'take one of the `false` out of `formats`',
  ),
  'unread-config': warning<{ reason: string }>(
    ({ reason }) => `the configuration of the site generator is not read: ${reason}`,
    () => 'set in tidings.config what it says of the site',
  ),
  'unread-setting': warning<{ name: string; value: string; setting: string; suggestion?: string }>(
    ({ name, value }) => `\`${name}\` of the site generator cannot be taken over: \`${value}\``,
    ({ setting, suggestion }) =>
      `set \`${setting}\` in tidings.config${suggestion ? `, such as \`${suggestion}\` for all articles` : ''}`,
  ),
  'ambiguous-config': error<{ files: readonly string[] }>(
    ({ files }) => `there is more than one configuration: ${quoted(files)}`,
    () => 'keep one of them, or name the one to use with `--config FILE`',
  ),
  'missing-config': error<{ file: string }>(
    ({ file }) => `the configuration \`${file}\` does not exist`,
    () => '`--config` takes a file, relative to the root folder',
  ),
  'unknown-config-format': error<{ file: string; known: readonly string[] }>(
    ({ file }) => `the configuration \`${file}\` is in no format that Tidings reads`,
    ({ known }) => `its name has to end in one of ${quoted(known)}`,
  ),
  'invalid-config-syntax': error<{ format: string; reason: string }>(
    ({ format, reason }) => `the configuration is not valid ${format}: ${reason}`,
  ),
  'failed-config': error<{ reason: string }>(
    ({ reason }) => `the configuration fails when it is run: ${reason}`,
    () => 'run it by itself with `node` to see where',
  ),
  'missing-default-export': error(
    () => 'the configuration has no default export',
    () => "write `export default defineConfig({ site: { url: 'https://example.org' } })`",
  ),
  'unknown-command': error<{ name: string; known: readonly string[]; nearest?: string }>(
    ({ name }) => `there is no command \`${name}\``,
    ({ known, nearest }) =>
      nearest
        ? `did you mean \`tidings ${nearest}\`?`
        : `the commands are ${quoted(known)}; \`--articles DIR\` names a folder`,
  ),
  'unknown-flag': error<{ flag: string; command: string; nearest?: string }>(
    ({ flag }) => `there is no flag \`${flag}\``,
    ({ command, nearest }) =>
      nearest ? `did you mean \`${nearest}\`?` : `\`tidings ${command} --help\` lists the flags`,
  ),
  'missing-flag-value': error<{ flag: string; value: string }>(
    ({ flag }) => `\`${flag}\` has no value`,
    ({ flag, value }) => `write it as \`${flag} ${value}\``,
  ),
  'unexpected-flag-value': error<{ flag: string; value: string }>(
    ({ flag, value }) => `\`${flag}\` takes no value: \`${value}\``,
    ({ flag }) => `write \`${flag}\` alone, or leave it out`,
  ),
  'invalid-flag-value': error<{ flag: string; value: string; choices: readonly string[]; nearest?: string }>(
    ({ flag, value }) => `\`${flag}\` cannot be \`${value}\``,
    ({ choices, nearest }) => (nearest ? `did you mean \`${nearest}\`?` : `choose one of ${quoted(choices)}`),
  ),
  'conflicting-flags': error<{ flag: string; other: string; why: keyof typeof whyNot }>(
    ({ flag, other }) => `\`${flag}\` does not go with \`${other}\``,
    ({ why }) => whyNot[why],
  ),
  'invalid-time': error<{ value: string }>(
    ({ value }) => `\`--now\` is not a date: \`${value}\``,
    () => 'write it as `2024-01-31T09:00:00Z`',
  ),
  'unexpected-argument': error<{ argument: string; command?: string }>(
    ({ argument }) => `\`${argument}\` belongs to no flag`,
    ({ argument, command }) =>
      command
        ? `the command comes first: \`tidings ${command}\``
        : `to read articles from there, write \`--articles ${argument}\``,
  ),
};
