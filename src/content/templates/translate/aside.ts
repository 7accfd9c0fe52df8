import type { Dialect } from '../../../model/dialect.js';
import { type Arguments, pick, type Tag } from '../tag.js';
import { quotations } from './quotations.js';
import { type Context, named, type Translation } from './translation.js';
import { isInWords, isList, phrase, wordsOf } from './words.js';

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

interface Head {
  readonly kind?: string | undefined;
  readonly title?: string | undefined;
}

const titles = ['title', 'header', 'heading'];
const labels = [...titles, 'label', 'summary', 'name', 'value', 'text'];

/** What Hexo's tags say of the looks of an aside, before its title. */
const hexoLooks =
  /^(?:default|primary|no-icon|simple|modern|flat|disabled|blue|pink|red|purple|orange|green|cyan|gray|fa[bsrl]? .*|fa-.*)$/;

function headIn({ args }: Tag): Head {
  const [first, second] = args.positional;
  const isKind = first !== undefined && kinds.has(first.toLowerCase());
  return { kind: isKind ? first : undefined, title: pick(args, titles) ?? (isKind ? second : first) };
}

/** Hexo has the kind of an aside, then its looks, then a title; elsewhere several words are a title. */
function headInWords(tag: Tag, { dialect }: Context): Head {
  const words = wordsOf(tag);
  const isHexo = dialect === 'hexo';
  const isKind = (word: string) => kinds.has(isHexo ? word : word.toLowerCase());
  if (!isHexo && !isList(tag) && words.length > 1) return { title: phrase(tag) };
  const isLook = (word: string) => isKind(word) || (isHexo && hexoLooks.test(word));
  const from = words.findIndex((word, index) => (index > 0 && !isHexo) || !isLook(word));
  const kind = words.slice(0, from === -1 ? words.length : from).find(isKind);
  return { kind, title: from === -1 ? undefined : phrase(tag, from) };
}

/** `note`, `tip` and the like: the tag's name says what it is. */
const ofItsName = [...kinds].flatMap((name) =>
  named(name, (tag, context) => {
    const { kind = name, title } = isInWords(tag) ? headInWords(tag, context) : headIn(tag);
    return aside(kind, title, tag.args, context);
  }),
);

/** `admonition`, `callout` and the like: an argument says what it is. */
const ofItsArgument = named(
  'admonition alert alertbox aside banner box callout infobox notice notification panel',
  (tag, context) => {
    const { args } = tag;
    if (isInWords(tag) && wordsOf(tag).length > 1) {
      const { kind, title } = headInWords(tag, context);
      return aside(kind, title, args, context);
    }
    const given = pick(
      args,
      ['type', 'level', 'kind', 'variant', 'status', 'style', 'class', 'color'],
      0,
    )?.toLowerCase();
    const kind = given !== undefined && kinds.has(given) ? given : undefined;
    const title = pick(args, titles, args.named.size === 0 ? 1 : undefined);
    return aside(kind, title, args, context);
  },
);

/** Content under a name: tabs, steps, what folds up. Everything is shown, one after the other. */
const labelled = named(
  `accordion accordionitem accordion-item card collapse collapsible details dropdown expand expandable fold hideblock
  hidetoggle section spoiler step tab tabitem tab-item tabpanel timelineitem timeline-item toggle`,
  (tag, { paired, dialect }): Translation | undefined => {
    const label = isInWords(tag) ? labelInWords(tag, dialect) : pick(tag.args, labels, 0);
    if (!paired) return undefined;
    return label ? { open: { lines: [bold(label)] }, close: { lines: [] } } : { open: { lines: [] } };
  },
);

/** Hexo's tags have colours and icons beside the label: `fold info @Label`, `tab Label@icon`, `hideToggle Label,red`. */
function labelInWords(tag: Tag, dialect: Dialect): string | undefined {
  const { name } = tag;
  // jekyll-tabs: `{% tab group name %}`
  if (dialect === 'jekyll' && name === 'tab') return phrase(tag, 1) ?? phrase(tag);
  const words = phrase(tag);
  if (dialect !== 'hexo') return words;
  if (name === 'fold') return words?.replace(/^(?:\w+ )?@/, '');
  if (name === 'tab') return words?.replace(/@.*$/s, '').trim();
  return name.startsWith('hide') ? words?.replace(/,.*$/s, '') : words;
}

/** A container of a kind that only its site knows, with a title. */
export function titledContainer({ args }: Tag, context: Context): Translation | undefined {
  const title = args.named.get('title');
  return title === undefined ? undefined : aside(undefined, title, args, context);
}

/** Translators of tags around text that stands apart from the rest. */
export const asides = [...ofItsName, ...ofItsArgument, ...labelled, ...quotations];
