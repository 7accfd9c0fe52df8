/** What was there before a run, and what has changed since. */
export interface Mode {
  /** For people. */
  readonly label: string;
  readonly items: 'newest' | 'all';
  /** Whether there is neither a cache nor an output; otherwise there was a build before. */
  readonly isCold: boolean;
  /** What happens to the articles before each round. */
  readonly change?: 'edit' | 'rewrite';
}

/** Every mode in which programs are run against each other, in the order of the table. */
export const modes = {
  cold: { label: 'cold', items: 'newest', isCold: true },
  warm: { label: 'warm', items: 'newest', isCold: false },
  'one-changed': { label: 'changed', items: 'newest', isCold: false, change: 'edit' },
  'fresh-checkout': { label: 'checkout', items: 'newest', isCold: false, change: 'rewrite' },
  'all-items-cold': { label: 'all, cold', items: 'all', isCold: true },
  'all-items-warm': { label: 'all, warm', items: 'all', isCold: false },
} as const satisfies Readonly<Record<string, Mode>>;

/** The name of a mode as flags have it. */
export type ModeName = keyof typeof modes;

/** The names of all modes. */
export const modeNames = Object.keys(modes) as readonly ModeName[];
