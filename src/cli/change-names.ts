import type { ChangeKind } from '../ledger/changes.js';

/** What people call what became of an entry. */
export const changeNames: Readonly<Record<ChangeKind, string>> = {
  new: 'new',
  older: 'older',
  updated: 'updated',
  unchanged: 'unchanged',
  resent: 'resent',
  left: 'left',
  vanished: 'gone',
};
