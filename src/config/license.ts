const creativeCommons = 'https://creativecommons.org';

/** The licences of Creative Commons that came out in each of {@link versions}. */
const kinds = ['BY', 'BY-SA', 'BY-NC', 'BY-NC-SA', 'BY-ND', 'BY-NC-ND'];
const versions = ['2.0', '2.5', '3.0', '4.0'];

/** The address of each licence that has a short name: those of SPDX, for what publications use. */
const addresses: ReadonlyMap<string, string> = new Map([
  ...kinds.flatMap((kind) =>
    versions.map((version): [string, string] => [
      `CC-${kind}-${version}`,
      `${creativeCommons}/licenses/${kind.toLowerCase()}/${version}/`,
    ]),
  ),
  ['CC0-1.0', `${creativeCommons}/publicdomain/zero/1.0/`],
  ['PDM-1.0', `${creativeCommons}/publicdomain/mark/1.0/`],
]);

/** The short names of licences, such as `CC-BY-4.0`. */
export const licenseNames: readonly string[] = [...addresses.keys()];

/**
 * The address that a short name of a licence stands for; `undefined` if it is none. `CC BY 4.0` is the same as
 * `CC-BY-4.0`, in capital letters or not.
 */
export function licenseByName(name: string): string | undefined {
  return addresses.get(
    name
      .trim()
      .toUpperCase()
      .replaceAll(/[\s_-]+/g, '-'),
  );
}
