/** What the program tells the one that called it. A build that a signal ends, ends as the signal says: 130 for Ctrl-C. */
export const exitCodes = {
  /** The feeds are published. */
  ok: 0,
  /** There are problems in what would be published, mostly in the articles. */
  articles: 1,
  /** Wrong use, a wrong configuration, or files that cannot be written. */
  config: 2,
  /** A bug in Tidings; the number is `EX_SOFTWARE` of sysexits.h. */
  bug: 70,
} as const;
