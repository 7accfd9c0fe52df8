import type { FolderResult } from '../build-folder.js';
import { location } from '../diagnostic/print-text.js';
import { type Change, changeKinds } from '../ledger/changes.js';
import { counted } from './amounts.js';
import { changeNames } from './change-names.js';
import { cutToWidth, widthOf } from './text-width.js';

/** How a rebuild is to be told. */
export interface RebuildView {
  /** When it was done. */
  readonly at: Date;
  /** Milliseconds that it took. */
  readonly time: number;
  /** What people call a path that is relative to the root. */
  readonly shown: (path: string) => string;
  /** The width of the terminal; absent where there is none. */
  readonly columns?: number;
}

/** Of an entry that stayed as it was nothing is said. */
const toldKinds = changeKinds.filter((kind) => kind !== 'unchanged');

/** As many articles of a kind are named. */
const mostNamed = 2;

/** What a rebuild changed, in one line. Where there is little room, articles are not named, nor the time it took. */
export function rebuildLine(result: FolderResult, { at, time, shown, columns }: RebuildView): string {
  const nameOf = ({ path }: Change): string => (path === undefined ? '' : location(shown(path)));
  const named = partsOf(result, shown, nameOf);
  const counted = partsOf(result, shown, () => '');
  const done = isPublished(result) ? 'rebuilt' : 'nothing is published';
  const took = isPublished(result) ? `${done} in ${Math.round(time)} ms` : done;
  const lines = [`${took}: ${named}`, `${took}: ${counted}`, `${done}: ${counted}`].map(
    (line) => `${timeOfDay(at)} ${line}`,
  );
  const fitting = lines.find((line) => columns === undefined || widthOf(line) <= columns);
  return fitting ?? cutToWidth(lines.at(-1) ?? '', columns ?? 0);
}

function isPublished({ files }: FolderResult): boolean {
  return files.length > 0;
}

function partsOf(result: FolderResult, shown: (path: string) => string, name: (change: Change) => string): string {
  const problems = [...problemsOf(result, 'error'), ...problemsOf(result, 'warning')];
  if (!isPublished(result)) {
    const out = result.config ? [`${location(shown(result.config.out))} is as it was`] : [];
    return [...problems, ...out].join(', ');
  }
  return [...changesOf(result, name), ...problems].join(', ');
}

function changesOf({ changes, files }: FolderResult, name: (change: Change) => string): readonly string[] {
  const kinds = toldKinds.flatMap((kind) => {
    const some = changes?.entries.filter((change) => change.kind === kind) ?? [];
    return some.length > 0 ? [`${some.length} ${changeNames[kind]}${namesOf(some.map(name))}`] : [];
  });
  const written = files.filter(({ state }) => state !== 'unchanged').length;
  if (kinds.length === 0 && written === 0) return ['nothing changed for subscribers'];
  return [...kinds, written === 0 ? 'no file changed' : `${counted(written, 'file')} changed`];
}

function namesOf(names: readonly string[]): string {
  const known = names.filter((name) => name !== '');
  if (known.length === 0) return '';
  const more = known.length > mostNamed ? ' …' : '';
  return ` (${known.slice(0, mostNamed).join(', ')}${more})`;
}

function problemsOf({ diagnostics }: FolderResult, severity: 'error' | 'warning'): readonly string[] {
  const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return count > 0 ? [counted(count, severity)] : [];
}

function timeOfDay(at: Date): string {
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map((part) => `${part}`.padStart(2, '0')).join(':');
}
