/** Elements of HTML that hold paragraphs. In Markdown, all is HTML from a line that begins with such a tag to a blank line. */
export const paragraphHolders: ReadonlySet<string> = new Set(
  `address article aside blockquote center colgroup dd details dialog div dl fieldset figcaption figure footer form header
  li main menu nav ol section table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** The same, where HTML lets no paragraph be inside. */
export const wordHolders: ReadonlySet<string> = new Set('caption dt h1 h2 h3 h4 h5 h6 legend p summary'.split(' '));
