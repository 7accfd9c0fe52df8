/** Words that no output may hold: each stands where only a breach would bring it out. */
export const marks = {
  /** In every article that says, in doubtful words, that it is a draft. */
  draft: 'WORDS-OF-A-DRAFT',
  /** In every article that says of itself that it is at the address of another. */
  taken: 'WORDS-OF-A-THIEF',
  /** In files outside of the articles folder. */
  secret: 'WORDS-OF-A-SECRET',
  /** The length of a hidden file of the site, in bytes. */
  hidden: '9240137',
  /** What `{{ 7919 | times: 7907 }}` and the like would come to. */
  evaluated: String(7919 * 7907),
} as const;

/** The site of all hostile articles. */
export const site = 'https://hostile.example';

/** After the dates of all good articles. */
export const now = '2026-06-01T12:00:00Z';
