import type { LeftOutReason } from '../article/article.js';
import type { FolderResult } from '../build-folder.js';
import type { BuildReport } from '../build-report.js';
import type { Removal } from '../content/removals.js';
import type { Diagnostic, Severity } from '../diagnostic/diagnostic.js';
import { location } from '../diagnostic/print-text.js';
import { changeWords } from '../ledger/changes.js';
import { compareText } from '../model/compare-text.js';
import { bytes, counted, seconds } from './amounts.js';
import { dialectNames } from './dialect-names.js';
import { padToWidth, widthOf } from './text-width.js';

/** How a summary is to be shown. */
export interface SummaryView {
  /** Milliseconds that the build took. */
  readonly time: number;
  /** What people call a path that is relative to the root. */
  readonly shown: (path: string) => string;
  /** The width of the terminal; absent where there is none. */
  readonly columns?: number;
}

const reasons: Readonly<Record<LeftOutReason, string>> = {
  draft: 'draft',
  scheduled: 'scheduled for later',
  expired: 'expired',
  undated: 'without a date',
  redirect: 'redirect',
  section: 'section page',
  unlisted: 'unlisted',
  invalid: 'with errors',
  unreadable: 'unreadable',
};

/** What bodies lose, as one of them and several are called. */
const removedThings: Readonly<Record<Removal, readonly [one: string, several: string]>> = {
  scripts: ['script', 'scripts'],
  styles: ['style', 'styles'],
  handlers: ['event handler', 'event handlers'],
  forms: ['form or field', 'forms and fields'],
  hidden: ['hidden element', 'hidden elements'],
  trackers: ['tracker', 'trackers'],
  excluded: ['piece of page furniture', 'pieces of page furniture'],
  anchors: ['heading anchor', 'heading anchors'],
  buttons: ['button', 'buttons'],
  players: ['player that became a link', 'players that became links'],
  frames: ['frame without an address', 'frames without an address'],
  drawings: ['drawing without words', 'drawings without words'],
  dataImages: ['picture too large for the page', 'pictures too large for the page'],
};

/** As many pieces are named; all are in the report. */
const mostExcluded = 5;

/** What a build did, for a person: articles read and left out, the feeds, the problems by code, and the time. */
export function summary(result: FolderResult, view: SummaryView): string {
  const { report, diagnostics, kind, config } = result;
  if (!report) return '';
  const out = config ? ` and ${view.shown(config.out)} is as it was` : '';
  const done = kind === 'ok' ? 'done' : 'published without the articles that have errors';
  const lines = [
    ...settingsLines(result, view),
    ...articleLines(report, view),
    ...removedLines(report, view),
    ...mediaLines(report),
    ...fileLines(result, view),
    ...sizeLines(report, config),
    ...changeLine(result),
    ...problemLines(diagnostics, 'error'),
    ...problemLines(diagnostics, 'warning'),
    kind === 'ok' || result.files.length > 0 ? `${done} in ${seconds(view.time)}` : `nothing is published${out}`,
  ];
  return `${lines.join('\n')}\n`;
}

function settingsLines({ settings }: FolderResult, { shown }: SummaryView): readonly string[] {
  return settings ? [`settings from ${location(shown(settings.path))}: ${settings.names.join(', ')}`] : [];
}

function articleLines({ articles, leftOut, nextDue, dialect }: BuildReport, { shown }: SummaryView): readonly string[] {
  const read = `${counted(articles, 'article')} read${dialect === 'plain' ? '' : ` (${dialectNames[dialect]})`}`;
  const byReason = tally(leftOut.map(({ reason }) => reason));
  return [
    leftOut.length > 0 ? `${read}, ${leftOut.length} left out` : read,
    ...byReason.map(([reason, count]) => `  ${count} ${reasons[reason]}`),
    ...(nextDue?.due ? [`  next due at ${nextDue.due}: ${location(shown(nextDue.path))}`] : []),
  ];
}

function removedLines({ removed }: BuildReport, view: SummaryView): readonly string[] {
  const totals = (Object.keys(removedThings) as Removal[]).flatMap((kind) => {
    const total = removed.reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0);
    return total > 0 ? [{ kind, total }] : [];
  });
  if (totals.length === 0) return [];
  return [
    `taken out of ${counted(removed.length, 'body', 'bodies')}`,
    ...totals.flatMap(({ kind, total }) => [
      `  ${counted(total, ...removedThings[kind])}`,
      ...(kind === 'excluded' ? excludedLines(removed, view) : []),
    ]),
  ];
}

/** The first few pieces that selectors took out, so that prose among them is noticed. */
function excludedLines(removed: BuildReport['removed'], { shown }: SummaryView): readonly string[] {
  return removed
    .flatMap(({ path, excluded = [] }) => excluded.map((one) => ({ path, ...one })))
    .slice(0, mostExcluded)
    .map(({ path, selector, words }) => `    ${location(shown(path))}: ${location(selector)} "${location(words)}…"`);
}

function mediaLines({ media: { files, unknown } }: BuildReport): readonly string[] {
  if (files === 0) return [];
  return [`${counted(files, 'media file')}${unknown > 0 ? `, ${unknown} of unknown length` : ''}`];
}

function sizeLines({ trimmed }: BuildReport, config: FolderResult['config']): readonly string[] {
  const most = config?.size.most;
  if (trimmed === undefined || most === undefined) return [];
  return [`the oldest ${counted(trimmed, 'entry', 'entries')} left out: a file may have ${bytes(most)}`];
}

function fileLines({ files, outputs }: FolderResult, { shown, columns = Number.POSITIVE_INFINITY }: SummaryView) {
  const rows = files.map((file, index) => [
    location(shown(file.path)),
    counted(outputs[index]?.entries ?? 0, 'entry', 'entries'),
    bytes(file.bytes),
    file.state,
  ]);
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? '')))) ?? [];
  return rows.map((row) => {
    const line = row
      .map((cell, column) => padToWidth(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd();
    return widthOf(line) <= columns ? line : row.join(' ');
  });
}

/** What subscribers will see of it, in one line; none where that cannot be told. */
export function changeLine({ changes, outputs, diagnostics }: FolderResult): readonly string[] {
  if (changes) return [changeWords(changes)];
  const isFirst = outputs.length > 0 && !diagnostics.some(({ code }) => code === 'unreadable-previous');
  return isFirst ? ['first build: there is no feed to compare with'] : [];
}

function problemLines(diagnostics: readonly Diagnostic[], severity: Severity): readonly string[] {
  const codes = diagnostics.filter((diagnostic) => diagnostic.severity === severity).map(({ code }) => code);
  if (codes.length === 0) return [];
  return [counted(codes.length, severity), ...tally(codes).map(([code, count]) => `  ${count} ${code}`)];
}

/** How often each value is there, the most frequent first. */
function tally<Value extends string>(values: readonly Value[]): readonly (readonly [Value, number])[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || compareText(a, b));
}
