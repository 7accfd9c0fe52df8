import * as v from 'valibot';
import { type BodySettings, defaultBodySettings, type EmbedForm, embedForms } from '../model/body-settings.js';
import { present } from '../model/present.js';
import { isSelector } from './is-selector.js';
import { oneOrMore, settings, textThat, wants } from './schema-parts.js';

/** What a feed makes of the bodies of articles, as people write it. Seen in: the content of every entry. */
export interface UserBodies {
  /**
   * What the players of other sites become: `link`, a plain link; `poster`, a still picture that is a link, where its
   * address is known, with the link below it; `player`, the frame itself of the sites that Miniflux lets play, with the
   * link below it.
   *
   * Default: `poster`, as most readers drop frames.
   */
  readonly embeds?: EmbedForm;
  /**
   * Which TeX becomes MathML: `blocks`, what stands between lines of `$$`; `true`, also `$…$`, `\(…\)` and `\[…\]` in
   * the text; `false`, none.
   *
   * Default: `blocks`, since a `$` in prose is money.
   */
  readonly math?: boolean | 'blocks';
  /**
   * Whether short codes such as `:tada:` become emoji, as on GitHub. Code is left alone.
   *
   * Default: `true`.
   */
  readonly emoji?: boolean;
  /**
   * The longest address of a picture that stands in the page itself (`data:`), in bytes; a longer one is left out with a
   * warning. `0` leaves out all.
   *
   * Default: 32768. Every reader fetches such a picture again with every change of the feed.
   */
  readonly dataImages?: number;
  /**
   * CSS selectors of what stands on the page and is not the article, such as `.promo`: it is taken out. They are added
   * to the default list; one with `!` before it takes that selector out of the list: `!.banner`.
   *
   * Default: the usual names of navigation, sharing, advertising, subscribing and related articles, and
   * `[data-feed="exclude"]`. Of these, plain words such as `.share` count only for what is mostly links or buttons.
   */
  readonly exclude?: string | readonly string[];
  /**
   * Whether the lead picture of an article opens its body where the body does not show it: many readers show nothing
   * else.
   *
   * Default: `true`.
   */
  readonly lead?: boolean;
}

const selector = textThat((written) => isSelector(written.replace(/^!\s*/, '')), 'selector');

/** The section `bodies`. */
export const bodiesSchema = settings({
  embeds: v.nullish(v.picklist(embedForms, wants('embeds'))),
  math: v.nullish(
    v.custom<boolean | 'blocks'>((value) => value === 'blocks' || typeof value === 'boolean', wants('math')),
  ),
  emoji: v.nullish(v.boolean(wants('boolean'))),
  dataImages: v.nullish(
    v.custom<number>((value) => Number.isSafeInteger(value) && Number(value) >= 0, wants('bytesOrNone')),
  ),
  exclude: v.nullish(oneOrMore(selector)),
  lead: v.nullish(v.boolean(wants('boolean'))),
} satisfies Record<keyof UserBodies, v.GenericSchema<unknown, unknown>>);

/** The section with its defaults in place. */
export function completeBodies({ exclude, ...given }: v.InferOutput<typeof bodiesSchema>): BodySettings {
  return { ...defaultBodySettings, ...present(given), ...completeExclude(exclude ?? []) };
}

function completeExclude(written: readonly string[]): Pick<BodySettings, 'exclude' | 'furniture'> {
  const kept = new Set(written.filter((one) => one.startsWith('!')).map((one) => one.slice(1).trim()));
  const added = written.filter((one) => !one.startsWith('!'));
  const { exclude, furniture } = defaultBodySettings;
  return {
    exclude: [...new Set([...exclude.filter((one) => !kept.has(one)), ...added])],
    furniture: furniture.filter((one) => !kept.has(one)),
  };
}
