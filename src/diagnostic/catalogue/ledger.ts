import { error, warning } from '../template.js';

/** Why an entry is no longer in the feed. */
const reasons = {
  deleted: 'no article has its id',
  unknown: 'no article that could be read has its id',
  replaced: 'another article has its id now',
  draft: 'its article is a draft',
  scheduled: 'its article is dated in the future',
  undated: 'its article has no date',
  redirect: 'its article is a redirect',
  section: 'its article is a section page',
  unlisted: 'its article is unlisted',
  expired: 'its article is expired',
  unreadable: 'its article cannot be read',
  invalid: 'its article has errors',
} as const;

/** What can go wrong between the feed that subscribers hold and the one that is about to be published. */
export const ledger = {
  'unreadable-feed': error<{ source: string; reason: string }>(
    ({ source, reason }) => `the feed \`${source}\` cannot be read: ${reason}`,
  ),
  'unreadable-previous': error<{ reason: string }>(
    ({ reason }) => `the feed of the last build cannot be read: ${reason}`,
    () =>
      'it is not compared with what subscribers hold; `--against` names a copy that can be read, `--accept-changes` publishes without one',
  ),
  'id-changed': error<{ id: string; former: string; by: string; line: string }>(
    ({ id, former, by }) => `subscribers hold this article as \`${former}\` (${by}), and its id is now \`${id}\``,
    ({ line }) =>
      `readers would show it again as new; write \`${line}\` into its front matter, or let \`tidings build --fix\` do it`,
  ),
  'id-reused': error<{
    id: string;
    title: string;
    file: string;
    lines: readonly (readonly [line: string, path: string])[];
  }>(
    ({ id, title, file }) => `subscribers know \`${id}\` as \`${title}\`, which is \`${file}\` now`,
    ({ lines }) =>
      `readers would show this article in its place, and the other one again as new; write ${lines.map(([line, path]) => `\`${line}\` into \`${path}\``).join(' and ')}, or let \`tidings build --fix\` do it`,
  ),
  'site-moved': error<{ count: number; from: string; to: string }>(
    ({ count, from, to }) =>
      `${count === 1 ? 'the id of one entry begins' : `the ids of ${count} entries begin`} with \`${to}\` and no longer with \`${from}\``,
    ({ from }) =>
      `readers would show them again as new; set \`site: { idBase: '${from}' }\` in tidings.config: ids stay as they were, and links lead to the new address`,
  ),
  redated: error<{ from: string; to: string }>(
    ({ from, to }) => `its date moved from \`${from}\` to \`${to}\`, past entries that were newer`,
    ({ from }) =>
      `readers may show it on top as new; keep \`${from}\` as its date, and tell of changes with \`updated\`; \`--accept-changes\` publishes it all the same`,
  ),
  vanished: warning<{ name: string; reason: keyof typeof reasons; line: string; maybe?: string }>(
    ({ name, reason, maybe }) =>
      `the entry \`${name}\` is gone, though it would still be in the feed: ${reasons[reason]}${maybe === undefined ? '' : `, unless it is \`${maybe}\` now`}`,
    ({ line, maybe }) =>
      maybe === undefined
        ? `readers keep what they have: \`withdrawn: true\` in its article takes that back; if it has become another article, write \`${line}\` there`
        : `if it is, write \`${line}\` into \`${maybe}\`, or readers will show that as new; if not, \`withdrawn: true\` in its article takes it back`,
  ),
  'mass-vanished': error<{ gone: number; total: number }>(
    ({ gone, total }) => `${gone} of ${total} entries that would still be in the feed are gone`,
    () => 'are all articles where `articles` says? `--accept-changes` publishes without them',
  ),
  'silent-change': warning<{ line: string }>(
    () => 'its body is no longer what subscribers hold, and `updated` did not change',
    ({ line }) =>
      `readers may go on showing the old one; write \`${line}\` into its front matter, unless the change is not worth telling`,
  ),
  'bodies-changed': warning<{ count: number; total: number }>(
    ({ count, total }) => `the bodies of ${count} of ${total} entries changed at once, and \`updated\` did not`,
    () => 'settings or another version did that, so readers are not told; some of them update what they show',
  ),
};
