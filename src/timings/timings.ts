/** The stages of a build, in the order in which they begin. */
export const timedStages = [
  'configuration',
  'discover',
  'parse',
  'render',
  'measure',
  'compose',
  'write',
  'compare',
  'publish',
] as const;

/** One of {@link timedStages}. */
export type TimedStage = (typeof timedStages)[number];

/** What went through a stage. */
export interface StageCount {
  /** How many, such as articles that were parsed or files that were published. */
  readonly done: number;
  /** How many of them a cache had; absent where none was asked. */
  readonly hits?: number;
}

/** What a stage took. */
export interface StageTiming extends StageCount {
  readonly stage: TimedStage;
  readonly milliseconds: number;
}

/** What a build took, stage by stage. */
export interface Timings {
  /** Without those that did not run. */
  readonly stages: readonly StageTiming[];
  /** Milliseconds from the beginning to the end, with what lies between the stages. */
  readonly total: number;
}
