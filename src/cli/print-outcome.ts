import type { BuildReport } from '../build-report.js';
import type { TakenSettings } from '../config/taken-settings.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { printGithub } from '../diagnostic/print-github.js';
import { jsonText } from '../diagnostic/print-json.js';
import { printText } from '../diagnostic/print-text.js';
import type { FixedArticle } from '../fix-folder.js';
import type { PublishedFile } from '../io/publish.js';
import type { Changes } from '../ledger/changes.js';
import type { Timings } from '../timings/timings.js';
import { coloursFor } from './colours.js';
import type { Host } from './host.js';
import type { ReportFormat } from './report-format.js';

/** What a command has to tell when it is done. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly report?: BuildReport;
  readonly files?: readonly PublishedFile[];
  /** What is other than in the feed that subscribers hold. */
  readonly changes?: Changes;
  /** What was taken from the configuration of a site generator. */
  readonly settings?: TakenSettings;
  /** Gives the text of a file by its path, for code frames. */
  readonly sources?: (path: string) => string | undefined;
  /** What was written into the articles. */
  readonly fixed?: readonly FixedArticle[];
  /** For people. */
  readonly summary?: string;
  /** What the stages took. */
  readonly timings?: Timings;
  /** The same for people. */
  readonly timingLines?: readonly string[];
  /** Whether others follow, so that each is a line of its own in JSON. */
  readonly isOneOfMany?: true;
}

type Print = (outcome: Outcome, host: Host) => void;

const problemsForPeople: Print = ({ diagnostics, sources, summary }, { stderr, env }) => {
  if (diagnostics.length === 0) return;
  stderr.write(printText(diagnostics, sources, coloursFor(stderr, env)) + (summary ? '\n' : ''));
};

const problemsForGithub: Print = ({ diagnostics }, { stdout }) => {
  if (diagnostics.length > 0) stdout.write(printGithub(diagnostics));
};

const summaryForPeople: Print = ({ summary }, { stdout }) => {
  if (summary) stdout.write(summary);
};

const timingsForPeople: Print = ({ timingLines = [] }, { stdout }) => {
  if (timingLines.length > 0) stdout.write(`\n${timingLines.join('\n')}\n`);
};

const document: Print = (outcome, { stdout }) => {
  const { diagnostics, settings, report, files = [], changes, fixed, timings, isOneOfMany } = outcome;
  const told = { diagnostics, settings, report, files, changes, fixed, timings };
  stdout.write(jsonText(told, isOneOfMany ? 0 : 2));
};

const prints: Readonly<Record<ReportFormat, readonly Print[]>> = {
  text: [problemsForPeople, summaryForPeople, timingsForPeople],
  github: [problemsForGithub, summaryForPeople],
  annotated: [problemsForGithub, problemsForPeople, summaryForPeople, timingsForPeople],
  json: [document],
};

/** Prints an outcome: problems for people to standard error, all that programs or pipes may want to standard output. */
export function printOutcome(outcome: Outcome, format: ReportFormat, host: Host): void {
  for (const print of prints[format]) print(outcome, host);
}
