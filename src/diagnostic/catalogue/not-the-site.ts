/** Why an address that somebody wrote is not taken for the site's: ends "`homepage` in package.json is `…`, which is …". */
export const notTheSite = {
  noAddress: 'no absolute http(s) address',
  codeHost: 'the page of a code repository',
  local: 'an address of your own machine',
  example: 'only an example',
} as const;

/** One of {@link notTheSite}. */
export type NotTheSite = keyof typeof notTheSite;

/** An address that was found in a file and is not the site's. */
export interface FoundAddress {
  /** What the file calls it. */
  readonly setting: string;
  readonly file: string;
  readonly value: string;
  readonly why: NotTheSite;
}
