import { playerAddress } from './embeds/players.js';

/** Elements of one kind that a body may hold, and why. */
export interface AllowedElements {
  readonly reason: string;
  readonly names: readonly string[];
}

/** Attributes of one kind, the elements that may have them, and why. */
export interface AllowedAttributes {
  readonly reason: string;
  /** As hast names them: `dateTime`, not `datetime`. */
  readonly names: readonly string[];
  /** `'*'` is every element. */
  readonly on: readonly string[];
  /** What their value must be like; any value will do when absent. */
  readonly value?: RegExp;
}

/**
 * Every element that a body in a feed may hold.
 *
 * An element that is not here loses its tags and keeps its text, unless src/content/elements has a better form for it.
 * "Readers" are those whose cleaning is known: Miniflux, FreshRSS and others on SimplePie, feedparser, NetNewsWire.
 */
export const allowedElements: readonly AllowedElements[] = [
  {
    reason: 'what prose is made of: every reader keeps them',
    names: ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br', 'a'],
  },
  {
    reason: 'stress, code and marks of editing: every reader keeps them',
    names: ['em', 'strong', 'code', 'sub', 'sup', 'del'],
  },
  { reason: 'pictures and their captions: every reader keeps them', names: ['img', 'figure', 'figcaption'] },
  {
    reason: 'tables: every reader keeps them; where one does not, the cells are still read in order',
    names: ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  },
  {
    reason: 'a term and what it means: most readers keep them, the others keep the text',
    names: ['dl', 'dt', 'dd'],
  },
  {
    reason: 'words with a meaning of their own: a reader that drops the tags keeps the text',
    names: [
      ...['abbr', 'b', 'cite', 'dfn', 'i', 'ins', 'kbd', 'mark', 'q'],
      ...['s', 'samp', 'small', 'time', 'u', 'var', 'wbr'],
    ],
  },
  { reason: 'a side note: Miniflux keeps it, the others keep its paragraphs', names: ['aside'] },
  {
    reason: 'reading aids of Chinese and Japanese: Miniflux keeps them, `rp` makes them readable anywhere',
    names: ['ruby', 'rt', 'rp'],
  },
  {
    reason: 'direction and language of a part: the only use left for them, as readers drop them but keep the text',
    names: ['bdi', 'bdo', 'div', 'span'],
  },
  {
    reason: 'better pictures for those who can show them: the `img` inside is what every reader keeps',
    names: ['picture', 'source'],
  },
  { reason: 'sound and film: kept by most readers, and a plain link stands behind them', names: ['audio', 'video'] },
  {
    reason: 'formulas: Miniflux and WebKit keep them, and there is no plainer form (the core of MathML that shows)',
    names: [
      ...['math', 'merror', 'mfrac', 'mi', 'mmultiscripts', 'mn', 'mo', 'mover', 'mpadded', 'mphantom', 'mprescripts'],
      ...['mroot', 'mrow', 'ms', 'mspace', 'msqrt', 'mstyle', 'msub', 'msubsup', 'msup', 'mtable', 'mtd', 'mtext'],
      ...['mtr', 'munder', 'munderover', 'none', 'semantics'],
    ],
  },
  {
    reason: 'what a formula was written in: hidden where formulas show, and read where a reader has dropped their tags',
    names: ['annotation'],
  },
  {
    reason: 'players, where the setting asks for them: only of those sites that Miniflux lets play, a link beside them',
    names: ['iframe'],
  },
];

/** What an address in a feed begins with: readers know no page that it could be relative to. */
const absolute = /^https?:\/\//i;
const count = /^\d{1,5}$/;

/** What names the language of code. */
export const languageClass = /^language-[\w+#.-]+$/;

/** Every attribute that an element of a body may have. `class`, `style` and `on…` are not here: readers drop them. */
export const allowedAttributes: readonly AllowedAttributes[] = [
  { reason: 'what links within the body lead to', names: ['id'], on: ['*'] },
  { reason: 'right-to-left text in a left-to-right reader', names: ['dir'], on: ['*'], value: /^(?:ltr|rtl|auto)$/i },
  { reason: 'hyphenation, fonts and voices', names: ['lang'], on: ['*'], value: /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i },
  { reason: 'where a link leads', names: ['href'], on: ['a'], value: /^(?:https?:\/\/|mailto:|tel:)/i },
  {
    reason: 'where a quotation or a change comes from',
    names: ['cite'],
    on: ['blockquote', 'q', 'del', 'ins'],
    value: absolute,
  },
  {
    reason: 'the picture, at an address or, when it is small, in the page itself',
    names: ['src'],
    on: ['img'],
    value: /^(?:https?:\/\/|data:image\/(?:png|jpeg|gif|webp)[;,])/i,
  },
  {
    reason: 'the player of a site that Miniflux trusts; readers refuse all others',
    names: ['src'],
    on: ['iframe'],
    value: playerAddress,
  },
  { reason: 'a film as large as the screen', names: ['allowFullScreen'], on: ['iframe'] },
  { reason: 'the sound or film', names: ['src'], on: ['audio', 'video', 'source'], value: absolute },
  { reason: 'the same picture in other sizes', names: ['srcSet'], on: ['img', 'source'], value: absolute },
  { reason: 'how wide the picture is shown', names: ['sizes'], on: ['img', 'source'] },
  { reason: 'what the picture shows, for those who do not see it', names: ['alt'], on: ['img'] },
  {
    reason: 'room for the picture before it has come',
    names: ['width', 'height'],
    on: ['img', 'video', 'source', 'iframe'],
    value: count,
  },
  { reason: 'the picture before the film starts', names: ['poster'], on: ['video'], value: absolute },
  { reason: 'buttons to play it with', names: ['controls'], on: ['audio', 'video'] },
  { reason: 'which of the sources to take', names: ['type', 'media'], on: ['source'] },
  { reason: 'the words in full', names: ['title'], on: ['a', 'abbr', 'dfn', 'img', 'iframe'] },
  { reason: 'the language of the page behind the link', names: ['hrefLang'], on: ['a'] },
  { reason: 'the date that the words mean', names: ['dateTime'], on: ['time', 'del', 'ins'] },
  { reason: 'the numbers of a list as the author set them', names: ['start'], on: ['ol'], value: /^-?\d{1,9}$/ },
  { reason: 'the numbers of a list as the author set them', names: ['value'], on: ['li'], value: /^-?\d{1,9}$/ },
  { reason: 'the numbers of a list as the author set them', names: ['reversed', 'type'], on: ['ol'] },
  { reason: 'cells that span others', names: ['colSpan', 'rowSpan'], on: ['td', 'th'], value: count },
  {
    reason: 'what a head of a table belongs to',
    names: ['scope'],
    on: ['th'],
    value: /^(?:row|col|rowgroup|colgroup)$/i,
  },
  {
    reason: 'columns as the Markdown aligns them',
    names: ['align'],
    on: ['td', 'th'],
    value: /^(?:left|center|right)$/i,
  },
  {
    reason: 'the language of a piece of code: importers make it a fence again, some readers colour by it',
    names: ['className'],
    on: ['code'],
    value: languageClass,
  },
  { reason: 'a formula in a line of its own', names: ['display'], on: ['math'], value: /^(?:block|inline)$/ },
  { reason: 'that it is TeX', names: ['encoding'], on: ['annotation'], value: /^application\/x-tex$/ },
  { reason: 'letters of another kind', names: ['mathvariant'], on: ['mi', 'mn', 'mo', 'ms', 'mtext', 'mstyle'] },
  { reason: 'accents that sit close', names: ['accent', 'accentunder'], on: ['mover', 'munder', 'munderover'] },
  { reason: 'brackets that grow with what they hold', names: ['stretchy', 'fence', 'separator'], on: ['mo'] },
  { reason: 'a fraction without its line', names: ['linethickness'], on: ['mfrac'] },
  { reason: 'space between the parts of a formula', names: ['width'], on: ['mspace'] },
];
