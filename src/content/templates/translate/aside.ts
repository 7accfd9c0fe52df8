import { type Arguments, pick } from '../tag.js';
import { type Context, named, type Translation } from './translation.js';

/** The usual kinds of asides. */
export const kinds: ReadonlySet<string> = new Set(
  `abstract attention bug caution check danger definition error example failure faq fyi help hint important info
  information message note notes question secondary seealso success summary tip tldr todo update warn
  warning`.split(/\s+/),
);

const openQuote = '<blockquote>';
const closeQuote = '</blockquote>';

/** A kind of aside as a title: `note` and `NOTE` become `Note`. */
export function kindLabel(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase().replaceAll('-', ' ');
}

/** A line in bold, in Markdown where that is sure to work. */
export function bold(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.includes('*') ? `<strong>${line}</strong>` : `**${line}**`;
}

/** An aside with a title: a quote that begins with it. */
function aside(kind: string | undefined, title: string | undefined, args: Arguments, context: Context) {
  // A title without any letter is there for its looks.
  const shown = title && /[\p{L}\p{N}]/u.test(title) ? title : kind && kindLabel(kind);
  const open = shown ? [openQuote, '', bold(shown)] : [openQuote];
  if (context.paired) return { open: { lines: open }, close: { lines: [closeQuote] } };
  const content = pick(args, ['content', 'text', 'message', 'body', 'description']);
  return content === undefined ? undefined : { open: { lines: [...open, '', ...content.split('\n'), '', closeQuote] } };
}

/** `note`, `tip` and the like: the tag's name says what it is. */
const ofItsName = [...kinds].flatMap((kind) =>
  named(kind, ({ args }, context) => {
    const first = args.positional[0];
    const isKind = first !== undefined && kinds.has(first.toLowerCase());
    const title = pick(args, ['title', 'header', 'heading']) ?? (isKind ? undefined : first);
    return aside(isKind ? first : kind, title, args, context);
  }),
);

/** `admonition`, `callout` and the like: an argument says what it is. */
const ofItsArgument = named(
  'admonition alert alertbox aside banner box callout infobox notice notification panel',
  ({ args }, context) => {
    const given = pick(
      args,
      ['type', 'level', 'kind', 'variant', 'status', 'style', 'class', 'color'],
      0,
    )?.toLowerCase();
    const kind = given !== undefined && kinds.has(given) ? given : undefined;
    const title = pick(args, ['title', 'header', 'heading'], args.named.size === 0 ? 1 : undefined);
    return aside(kind, title, args, context);
  },
);

/** Content under a name: tabs, steps, what folds up. Everything is shown, one after the other. */
const labelled = named(
  `accordion accordionitem accordion-item card collapse collapsible details dropdown expand expandable fold section
  spoiler step tab tabitem tab-item tabpanel toggle`,
  ({ args }, { paired }): Translation | undefined => {
    const label = pick(args, ['title', 'label', 'header', 'heading', 'summary', 'name', 'value'], 0);
    if (!paired) return undefined;
    return label ? { open: { lines: [bold(label)] }, close: { lines: [] } } : { open: { lines: [] } };
  },
);

/** Quotations: Zola's and Hugo's name their author, Hexo's do it in plain words. */
const quotations = named('quote blockquote pullquote epigraph', ({ name, args, syntax }, { paired }) => {
  if (!paired) return undefined;
  const inWords = syntax === 'liquid' && name !== 'pullquote' && args.named.size === 0 ? args.text : undefined;
  const author = pick(args, ['author', 'by', 'cite', 'source', 'footer']) ?? (inWords || undefined);
  const close = author ? [`— ${author.replace(/\s+/g, ' ')}`, '', closeQuote] : [closeQuote];
  return { open: { lines: [openQuote] }, close: { lines: close } };
});

/** Translators of tags around text that stands apart from the rest. */
export const asides = [...ofItsName, ...ofItsArgument, ...labelled, ...quotations];
