/** What an embedded player becomes: a link, a picture that is a link, or the player with a link beside it. */
export const embedForms = ['link', 'poster', 'player'] as const;

/** One of {@link embedForms}. */
export type EmbedForm = (typeof embedForms)[number];

/** What a feed makes of the bodies of articles where tastes differ, complete and checked. */
export interface BodySettings {
  readonly embeds: EmbedForm;
  /** Which TeX becomes MathML: all of it, the formulas between lines of `$$` alone, or none. */
  readonly math: boolean | 'blocks';
  /** Whether `:tada:` becomes 🎉. */
  readonly emoji: boolean;
  /** The longest `data:` address of a picture, in bytes. */
  readonly dataImages: number;
  /** CSS selectors of what stands on the page and is not the article. */
  readonly exclude: readonly string[];
  /** Selectors of names that prose has too: what they name goes only where it is menus, links and buttons. */
  readonly furniture: readonly string[];
  /** Whether the lead picture opens a body that does not show it. */
  readonly lead: boolean;
}

/**
 * The usual names of what a page has around and between the paragraphs of an article: to share it, to sell something,
 * to lead elsewhere. A reader would show it as if somebody had written it.
 */
export const pageFurniture: readonly string[] = [
  ...[
    'nav:not([role="tablist"], .nav-tabs)',
    '.toc',
    '.table-of-contents',
    '#toc',
    '.breadcrumb',
    '.breadcrumbs',
    '.pagination',
    '.post-navigation',
  ],
  ...['.sharedaddy', '.social-share', '.share-buttons', '.addtoany', '.addtoany_share_save_container'],
  ...['.read-more', '.more-link', '.related-posts', '.related-articles', '.jp-relatedposts', '.yarpp-related'],
  ...['.newsletter-signup', '.subscribe-form', '.mc_embed_signup', '.adsbygoogle', '.cookie-notice', '.cookie-banner'],
  ...['#disqus_thread', '.skip-link', '.no-feed', '[data-feed="exclude"]'],
];

/** Names of furniture that are plain words: “Share of votes” and “A donation of five million” have them as well. */
export const ambiguousFurniture: readonly string[] = [
  ...['.share', '.sharing', '.newsletter', '.subscribe', '.donate', '.donation'],
  ...['.banner', '.ad', '.ads', '.advertisement', '.cookie', '.comments'],
];

/** The settings of bodies where nobody says otherwise. */
export const defaultBodySettings: BodySettings = {
  embeds: 'poster',
  math: 'blocks',
  emoji: true,
  dataImages: 32_768,
  exclude: pageFurniture,
  furniture: ambiguousFurniture,
  lead: true,
};
