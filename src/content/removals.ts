/** What a body may lose on its way into a feed, and why no feed can have it. */
export const removals = {
  scripts: 'no reader runs them',
  styles: 'style sheets and `style` attributes: readers dress a body themselves',
  handlers: '`onclick` and the like: code',
  forms: 'forms and their fields: nothing in a reader answers them',
  hidden: 'what the page itself does not show, such as a second copy for a script',
  trackers: 'pictures and frames that only count who reads',
  excluded: 'what the setting `bodies.exclude` names, and “Read more” that leads to the article itself',
  anchors: 'the `#` beside a heading',
  buttons: 'buttons that copy code or the address',
  players: 'frames of other sites that became a link or a picture',
  drawings: 'drawings in the page that say nothing in words',
  dataImages: 'pictures inside the page that are larger than the setting `bodies.dataImages`',
} as const;

/** One of {@link removals}. */
export type Removal = keyof typeof removals;

/** How much of each kind a body has lost; what it has lost nothing of is absent. */
export type RemovalCounts = Readonly<Partial<Record<Removal, number>>>;

/** Counts what a body loses. */
export class RemovalTally {
  readonly #counts: Partial<Record<Removal, number>> = {};

  add(kind: Removal, count = 1): void {
    if (count > 0) this.#counts[kind] = (this.#counts[kind] ?? 0) + count;
  }

  /** In the order of {@link removals}, so that two builds say the same. */
  counts(): RemovalCounts {
    const kinds = Object.keys(removals) as Removal[];
    return Object.fromEntries(
      kinds.flatMap((kind) => (this.#counts[kind] === undefined ? [] : [[kind, this.#counts[kind]]])),
    );
  }
}
