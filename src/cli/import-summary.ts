import { location } from '../diagnostic/print-text.js';
import { escapeLineStart, printable } from '../diagnostic/printable.js';
import type { ImportedEntry, ImportReport, ImportState } from '../import/import-report.js';
import { counted } from './amounts.js';
import { type Column, cutMiddle, table } from './table.js';

/** How an import is to be shown. */
export interface ImportView {
  /** What people call a path that is relative to the root. */
  readonly shown: (path: string) => string;
  /** Whether nothing was written. */
  readonly dryRun: boolean;
  /** The width of the terminal; absent where there is none. */
  readonly columns?: number;
}

const columns: readonly Column[] = [
  { name: 'id in the feed', cuts: true },
  { name: 'article', cuts: true },
  { name: 'same' },
  { name: 'sure' },
  { name: '' },
];

/** So many articles that are not in the feed are named; all are in the JSON report. */
const mostNamed = 20;

/** What an import did, for a person: what matched, how and how surely, what did not, and the numbers. */
export function importSummary(report: ImportReport, view: ImportView): string {
  const { imported, unmatchedEntries, unmatchedArticles } = report;
  const lines = [
    ...matchLines(imported, view),
    ...unsureLines(imported, view),
    ...keptLines(imported, view),
    ...listed('entries without an article:', unmatchedEntries.map(entryWords), view),
    ...listed(
      'articles that are not in the feed:',
      shortened(unmatchedArticles.map((path) => location(view.shown(path)))),
      view,
    ),
    countsLine(report, view),
  ];
  return `${lines.join('\n')}\n`;
}

function matchLines(imported: readonly ImportedEntry[], { shown, columns: width }: ImportView): readonly string[] {
  if (imported.length === 0) return [];
  const rows = imported.map(({ id, path, by, confidence, state }) => [
    idWords(id),
    location(shown(path)),
    by,
    `${Math.floor(confidence * 100)} %`,
    stateWords[state],
  ]);
  return [...table(columns, rows, width), ''];
}

function unsureLines(imported: readonly ImportedEntry[], view: ImportView): readonly string[] {
  const lines = imported
    .filter(({ state }) => state === 'unsure')
    .map(({ path, line }) => `${location(view.shown(path))}: ${line === undefined ? 'by hand' : printable(line)}`);
  return listed('not sure enough to be written; add the line if it is the same article:', lines, {
    ...view,
    columns: Infinity,
  });
}

function keptLines(imported: readonly ImportedEntry[], view: ImportView): readonly string[] {
  const lines = imported.flatMap(({ path, id, ownId }) =>
    ownId === undefined ? [] : `${location(view.shown(path))}: ${printable(ownId)}, and not ${printable(id)}`,
  );
  return listed('kept, since the front matter names an id already:', lines, { ...view, columns: Infinity });
}

const stateWords: Readonly<Record<ImportState, string>> = {
  right: 'already so',
  kept: 'kept',
  'to-write': 'to write',
  written: 'written',
  unsure: 'not sure',
  failed: 'not written',
};

function entryWords({ id, title }: ImportReport['unmatchedEntries'][number]): string {
  return title === undefined ? idWords(id) : `${idWords(id)} "${printable(title)}"`;
}

/** Lines begin with ids, which are anybody's text. */
function idWords(id: string): string {
  return escapeLineStart(printable(id));
}

function listed(
  heading: string,
  lines: readonly string[],
  { columns: width }: Pick<ImportView, 'columns'>,
): readonly string[] {
  if (lines.length === 0) return [];
  return [heading, ...lines.map((line) => `  ${cutMiddle(line, (width ?? Infinity) - 2)}`), ''];
}

function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length <= mostNamed) return lines;
  return [...lines.slice(0, mostNamed), `and ${lines.length - mostNamed} more`];
}

function countsLine({ imported, unmatchedEntries, documents }: ImportReport, { dryRun }: ImportView): string {
  const count = (state: ImportState) => imported.filter((one) => one.state === state).length;
  const optional = [
    [count('kept'), 'kept'],
    [count('unsure'), 'not sure'],
    [count('failed'), 'not written'],
  ] as const;
  const done = dryRun ? 'to-write' : 'written';
  const parts = [
    `${counted(count(done), 'id')} ${stateWords[done]}`,
    `${count('right')} already right`,
    ...optional.flatMap(([number, words]) => (number > 0 ? [`${number} ${words}`] : [])),
    `${counted(unmatchedEntries.length, 'entry', 'entries')} without an article`,
  ];
  return `${parts.join(', ')}${documents > 1 ? ` (${documents} documents read)` : ''}`;
}
