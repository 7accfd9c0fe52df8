import { warning } from '../template.js';
import { quoted } from './quoted.js';

/** What can be wrong with media files; what an enclosure cannot do without is raised to an error. */
export const media = {
  'missing-media': warning<{ reference: string; tried: readonly string[]; isOnline: boolean }>(
    ({ reference, tried, isOnline }) =>
      isOnline
        ? `there is no file at ${quoted(tried)}: its server answers with status 404 or 410`
        : `there is no file \`${reference}\`; looked for ${quoted(tried)}`,
    ({ isOnline }) =>
      isOnline
        ? 'open the address in a browser, and correct it, or put the file there again'
        : 'correct the path, or name the folder that the file is in with `media.folders` in tidings.config',
  ),
  'empty-media': warning<{ file: string }>(
    ({ file }) => `the file \`${file}\` is empty`,
    () => 'readers would show nothing: put the file there again',
  ),
  'misnamed-media': warning<{ file: string; named: string; is: string }>(
    ({ file, named, is }) => `\`${file}\` has the name of \`${named}\` and the content of \`${is}\``,
    () => 'servers tell readers the type by the name: give the file the extension of what it is',
  ),
  'not-media': warning<{ file: string; named: string; is: string }>(
    ({ file, named, is }) => `\`${file}\` has the name of \`${named}\` and holds a text: \`${is}\``,
    () => 'readers cannot show it: put the file itself there; an error page may have been saved in its place',
  ),
  'missing-alt': warning<{ reference: string; beside: string }>(
    ({ reference }) => `the picture \`${reference}\` has no alternative text`,
    ({ beside }) =>
      beside === ''
        ? 'say what can be seen: `![A boat at the quay](boat.jpg)`, or `<img src="…" alt="">` for mere decoration'
        : `say what can be seen in \`${beside}\``,
  ),
  'second-enclosure': warning<{ first: string; reference: string }>(
    ({ first, reference }) =>
      `RSS has one enclosure an entry, \`${first}\`; \`${reference}\` is only offered beside it`,
    () => 'podcast players take the first and drop the others: put the one that matters first',
  ),
  'unknown-length': warning<{ reference: string; reason: string }>(
    ({ reference, reason }) => `the length of \`${reference}\` is unknown: ${reason}; RSS says 0`,
    () => 'run with `--probe`, or write its bytes as `length` beside its address',
  ),
  'unmeasured-media': warning<{ reference: string; what: string; reason: string }>(
    ({ reference, what, reason }) => `the ${what} of \`${reference}\` is unknown: ${reason}`,
    () => 'readers take the file, but aggregators choose by what they are told of it',
  ),
};
