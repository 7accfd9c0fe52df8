import { type Arguments, pick, type Tag } from '../tag.js';
import { attribute, link } from './escape.js';
import { named, type Translation } from './translation.js';
import { isInWords, isList } from './words.js';

const sources = ['src', 'image_path', 'path', 'url', 'image', 'img', 'file', 'filename'];
const image = /^[^\s?#]+\.(?:avif|bmp|gif|jpe?g|png|svg|webp)(?:[?#]\S*)?$/i;
const twoTexts = /^(["'])((?:(?!\1\s).)*)\1\s+(["'])(.*)\3$/s;
const textInText = /^(")(.*\S)\s+(')([^']+)'"$/s;
const inQuotes = /^(["'])(.*)\1$/s;
const markup = /[*_`[\]<\\]/;

/** What the words of a tag say of an image, where none of them has a name. */
interface Said {
  readonly alt?: string | undefined;
  readonly title?: string | undefined;
  readonly caption?: string | undefined;
}

/**
 * An image with its caption, as HTML; in the middle of a line the image alone. Without a text in its place it has no
 * `alt`: an empty one would say that nothing is to be said of it.
 *
 * @param saidBy what the words behind the address say, which are without sizes
 */
export function figure(
  tag: Tag,
  saidBy: (words: readonly string[], tag: Tag, src: string) => Said = ([alt]) => ({ alt }),
): Translation | undefined {
  const { args } = tag;
  const at = args.positional.findIndex((value) => /[./]/.test(value));
  const src = pick(args, sources, at);
  if (src === undefined) return undefined;
  const words = args.positional.slice(at + 1).filter((value) => !/^\d+%?$/.test(value));
  const said = saidBy(words, tag, src);
  const caption = captionOf(args, said);
  const img = imageTag(src, args, { ...said, alt: args.named.get('alt') ?? said.alt ?? altOfCaption(tag) });
  const target = pick(args, ['link', 'href']);
  const linked = target === undefined ? img : `<a href=${attribute(target)}>${img}</a>`;
  return { open: { lines: figureLines(linked, caption), inline: linked } };
}

function imageTag(src: string, args: Arguments, { alt, title }: Said): string {
  const words = Object.entries({ alt, title }).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}=${attribute(value)}`],
  );
  const size = ['width', 'height'].flatMap((name) => {
    const value = args.named.get(name) ?? '';
    return /^\d+$/.test(value) ? [` ${name}="${value}"`] : [];
  });
  return `<img src=${attribute(src)}${words.join('')}${size.join('')}>`;
}

/** The caption stands in the place of an image without a text of its own, as in Hugo. */
function altOfCaption({ args }: Tag): string | undefined {
  return pick(args, ['caption', 'description', 'title'])
    ?.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*_`]/g, '');
}

/** Hugo's figure has a title, a caption and whom the image is from, with an address. */
function captionOf(args: Arguments, said: Said): string {
  const title = pick(args, ['title']);
  const from = pick(args, ['attr', 'credit']);
  const address = pick(args, ['attrlink']);
  const credit = from && address ? link(from, address) : from;
  return [title && `**${title}**`, pick(args, ['caption', 'description']) ?? said.caption, credit]
    .flatMap((part) => part || [])
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function figureLines(content: string, caption: string): readonly string[] {
  if (caption === '') return [`<figure>${content}</figure>`];
  if (!markup.test(caption)) return [`<figure>${content}<figcaption>${caption}</figcaption></figure>`];
  return [`<figure>${content}<figcaption>`, '', caption, '', '</figcaption></figure>'];
}

/** Whether the arguments name an image file, whatever the tag is called. */
export function namesImage(args: Arguments): boolean {
  return image.test(pick(args, sources, 0) ?? '');
}

/** Hexo and Pelican have a title and then a text for the place of the image; one alone is both. */
function titleAndAlt(words: readonly string[], tag: Tag, src: string): Said {
  if (!isInWords(tag) || isList(tag)) return { alt: words[0] };
  const { text } = tag.args;
  const behind = text.slice(text.indexOf(src) + src.length).replace(/^["']?\s*(?:\d+%?(?:\s+|$))*/, '');
  return saidIn(behind.trim());
}

/** `"title" "alt"`, the two in quotes once more, `"title 'alt'"`, or a text that is all of it. */
function saidIn(text: string): Said {
  const [, , title, , alt] = twoTexts.exec(text) ?? textInText.exec(text) ?? [];
  if (alt !== undefined) return { title, alt };
  const [, , inside] = inQuotes.exec(text) ?? [];
  if (inside === undefined) return { alt: text || undefined };
  return twoTexts.test(inside) ? saidIn(inside) : { alt: inside };
}

/** Jekyll's `picture` has options, each behind two dashes. */
function altOption([first]: readonly string[], { args }: Tag): Said {
  const option = /(?:^|\s)--alt\s+(\S.*?)(?=\s--\w|$)/s.exec(args.text)?.[1]?.replace(/^(["'])(.*)\1$/s, '$2');
  return { alt: option ?? (first?.startsWith('--') ? undefined : first) };
}

/** Translators of tags that show an image. */
export const figures = [
  ...named('image photo responsive_image responsive-image lightbox blogimage zoomableimage', (tag) => figure(tag)),
  ...named('figure', (tag) => figure(tag, ([alt, caption]) => ({ alt, caption }))),
  ...named('picture', (tag) => figure(tag, altOption)),
  ...named('img asset_img', (tag) => figure(tag, titleAndAlt)),
];
