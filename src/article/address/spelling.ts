import { slug as githubSlug } from 'github-slugger';

/** How a site generator spells a name in an address; nothing is percent-encoded yet. */
export type Spelling = (name: string) => string;

/** Keeps a name as it is. */
export const asWritten: Spelling = (name) => name;

/** Letters and digits of any script, in lower case, with hyphens between the words. */
export const slugify: Spelling = (name) =>
  trimHyphens(
    name
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
  );

/** Jekyll's `Utils.slugify` in its mode `pretty`: what an address cannot hold becomes a hyphen, letter case stays. */
export const jekyllSpelling: Spelling = (name) =>
  trimHyphens(name.replaceAll(/[^\p{L}\p{M}\p{Nd}._~!$&'()+,;=@]+/gu, '-'));

/** Hugo's `urlize`: lower case, hyphens for spaces, letters of any script and a few marks; the rest goes. */
export const hugoSpelling: Spelling = (name) =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{Nd}\s._#+~@%-]/gu, '')
    .replaceAll(/-?\s+-?/g, '-');

/** Astro's ids of content: what GitHub makes of a heading. */
export const astroSpelling: Spelling = (name) => githubSlug(name);

/** Zola's `slugify`, for scripts that have an ASCII spelling letter by letter: other letters stay. */
export const zolaSpelling: Spelling = (name) => slugify(latinToAscii(name).replaceAll(/['’]/g, '-'));

/** Pelican's `slugify`: ASCII, lower case, words and underscores. */
export const pelicanSpelling: Spelling = (name) =>
  latinToAscii(name)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_\s-]/gu, '')
    .trim()
    .replaceAll(/[-\s]+/g, '-');

const ligatures: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Latin letters without their accents, in lower case where they have no single counterpart. */
function latinToAscii(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøłđðþı]/giu, (letter) => ligatures[letter.toLowerCase()] ?? letter);
}

function trimHyphens(name: string): string {
  return name.replace(/^-+/, '').replace(/-+$/, '');
}
