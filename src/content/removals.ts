/** What a body may lose on its way into a feed, and why no feed can have it. */
const removals = {
  scripts: 'no reader runs them',
  styles: 'style sheets and `style` attributes: readers dress a body themselves',
  handlers: '`onclick` and the like: code',
  forms: 'forms and their fields: nothing in a reader answers them',
  hidden: 'what the page itself does not show, such as a second copy for a script',
  trackers: 'pictures and frames that only count who reads',
  excluded: 'what the setting `bodies.exclude` names, and “Read more” that leads to the article itself',
  anchors: 'the `#` beside a heading',
  buttons: 'buttons: nothing in a reader answers them',
  players: 'frames of other sites that became a link or a picture',
  frames: 'frames that lead nowhere, such as a page in `srcdoc`',
  drawings: 'drawings in the page that say nothing in words',
  dataImages: 'pictures inside the page that are larger than the setting `bodies.dataImages`',
} as const;

/** One of {@link removals}. */
export type Removal = keyof typeof removals;

/** How much of each kind a body has lost; what it has lost nothing of is absent. */
export type RemovalCounts = Readonly<Partial<Record<Removal, number>>>;

/** A piece that a selector took out, by which an author finds it again. */
export interface Excluded {
  readonly selector: string;
  /** The first words in it, at most 40 characters; empty if it has none. */
  readonly words: string;
}

/** Counts what a body loses. */
export class RemovalTally {
  readonly #counts: Partial<Record<Removal, number>> = {};
  readonly #excluded: Excluded[] = [];

  add(kind: Removal, count = 1): void {
    if (count > 0) this.#counts[kind] = (this.#counts[kind] ?? 0) + count;
  }

  /** Counts a piece that a selector names, and keeps how it begins. */
  exclude(selector: string, words: string): void {
    this.add('excluded');
    this.#excluded.push({ selector, words: [...words.slice(0, 80)].slice(0, 40).join('').trim() });
  }

  /** In the order of the text. */
  excluded(): readonly Excluded[] {
    return this.#excluded;
  }

  /** In the order of {@link removals}, so that two builds say the same. */
  counts(): RemovalCounts {
    const kinds = Object.keys(removals) as Removal[];
    return Object.fromEntries(
      kinds.flatMap((kind) => (this.#counts[kind] === undefined ? [] : [[kind, this.#counts[kind]]])),
    );
  }
}
