import * as v from 'valibot';
import { present } from '../model/present.js';
import { oneOrMore, settings, text, wants } from './schema-parts.js';

/** Where media files are and how they are measured, as people write it. */
export interface UserMedia {
  /**
   * The folders whose inside the site has at its root, relative to the root: where `/images/a.png` is looked for. What
   * lies beside an article is found without.
   *
   * Default: what the dialect does, such as `static` for Hugo, `public` for Astro and `source` for Hexo.
   * Seen in: the sizes and media types of files, and the addresses of those that are found there.
   */
  readonly folders?: string | readonly string[];
  /**
   * Whether the servers of media files that are not in the project are asked about them, as `--probe` does. Their
   * answers are kept in `node_modules/.cache/tidings`, else in `.tidings/cache`.
   *
   * Default: `false`: a build then needs no network.
   * Seen in: RSS `enclosure/@length`, Atom `link/@length`, JSON Feed `size_in_bytes`.
   */
  readonly probe?: boolean;
  /**
   * Whether servers in private networks may be asked: this machine, and what only its network can reach.
   *
   * Default: `false`, so that no article makes the machine that builds it ask what is behind its firewall.
   */
  readonly allowPrivate?: boolean;
}

/** Where media files are and how they are measured. */
export interface MediaSettings {
  /** Relative to the root; absent: those of the dialect. */
  readonly folders?: readonly string[];
  readonly probe: boolean;
  readonly allowPrivate: boolean;
}

/** The section `media`. */
export const mediaSchema = settings({
  folders: v.nullish(oneOrMore(text)),
  probe: v.nullish(v.boolean(wants('boolean'))),
  allowPrivate: v.nullish(v.boolean(wants('boolean'))),
} satisfies Record<keyof UserMedia, v.GenericSchema<unknown, unknown>>);

/** The section with its defaults in place; folders without `.` and slashes around them. */
export function completeMedia({ folders, probe, allowPrivate }: v.InferOutput<typeof mediaSchema>): MediaSettings {
  const plain = folders?.map((folder) => folder.replace(/^(?:\.?\/)+|\/+$/g, '').replace(/^\.$/, ''));
  return { probe: probe ?? false, allowPrivate: allowPrivate ?? false, ...present({ folders: plain }) };
}
