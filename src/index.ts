export type { LeftOut, LeftOutReason } from './article/article.js';
export type { BuildResult } from './build.js';
export { buildFolder, type FolderOptions, type FolderResult } from './build-folder.js';
export type { BuildReport, FeedReport } from './build-report.js';
export { type ArticleText, type BuildOptions, type BuildOutcome, build, type OutputFile } from './build-texts.js';
export { defineConfig } from './config/define-config.js';
export type { UserConfig } from './config/user-config.js';
export type { Diagnostic, Fix, Point, Range, Related, Severity } from './diagnostic/diagnostic.js';
export { printGithub } from './diagnostic/print-github.js';
export { printJson } from './diagnostic/print-json.js';
export { printText } from './diagnostic/print-text.js';
export { Feed } from './feed/feed.js';
export { FeedInputError } from './feed/feed-input-error.js';
export type { FeedOptions } from './feed/feed-options.js';
// Under the names that the `feed` package gives them, so that changing one import is enough.
export type {
  Item,
  ItemAuthor as Author,
  ItemCategory as Category,
  ItemEnclosure as Enclosure,
  ItemExtension as Extension,
} from './feed/item.js';
export type { PublishedFile } from './io/publish.js';
export { type Change, type ChangeKind, type Changes, changeKinds, changeWords } from './ledger/changes.js';
export type { MatchedBy } from './ledger/match-entries.js';
export type { MediaBytes } from './media/media-in-memory.js';
export { type Dialect, dialects } from './model/dialect.js';
export { type Instant, toInstant } from './model/instant.js';
export type { StageTiming, TimedStage, Timings } from './timings/timings.js';
export type { WrittenFile } from './write-file.js';
