import type { FlagValues } from './flags.js';
import type { Environment } from './host.js';

/**
 * How a command tells what it has to tell: `text` for people, `json` for tools, `github` for GitHub's CI, and
 * `annotated` for people who read the log of GitHub's CI.
 */
export type ReportFormat = 'text' | 'json' | 'github' | 'annotated';

/** The format asked for, else the one that suits the place. */
export function reportFormat({ format }: FlagValues, { GITHUB_ACTIONS }: Environment): ReportFormat {
  const [asked] = format ?? [];
  if (asked === 'text' || asked === 'json' || asked === 'github') return asked;
  return GITHUB_ACTIONS === 'true' ? 'annotated' : 'text';
}
