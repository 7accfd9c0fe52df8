import { type Arguments, pick } from '../tag.js';
import { attribute, link } from './escape.js';
import { named, type Translation } from './translation.js';

const sources = ['src', 'image_path', 'path', 'url', 'image', 'img', 'file', 'filename'];
const image = /^[^\s?#]+\.(?:avif|bmp|gif|jpe?g|png|svg|webp)(?:[?#]\S*)?$/i;
const markup = /[*_`[\]<\\]/;

/**
 * An image with its caption, as HTML; in the middle of a line the image alone.
 *
 * @param altOf what of the words behind the address, without sizes, is the text in place of the image
 */
export function figure(
  args: Arguments,
  altOf: (words: readonly string[]) => string | undefined = ([first]) => first,
): Translation | undefined {
  const at = args.positional.findIndex((value) => /[./]/.test(value));
  const src = pick(args, sources, at);
  if (src === undefined) return undefined;
  const words = args.positional.slice(at + 1).filter((value) => !/^\d+%?$/.test(value));
  const caption = captionOf(args);
  const alt = pick(args, ['alt']) ?? altOf(words) ?? '';
  const size = ['width', 'height'].flatMap((name) => {
    const value = args.named.get(name) ?? '';
    return /^\d+$/.test(value) ? [` ${name}="${value}"`] : [];
  });
  const img = `<img src=${attribute(src)} alt=${attribute(alt)}${size.join('')}>`;
  const target = pick(args, ['link', 'href']);
  const linked = target === undefined ? img : `<a href=${attribute(target)}>${img}</a>`;
  return { open: { lines: figureLines(linked, caption), inline: linked } };
}

/** Hugo's figure has a title, a caption and whom the image is from, with an address. */
function captionOf(args: Arguments): string {
  const title = pick(args, ['title']);
  const from = pick(args, ['attr', 'credit']);
  const address = pick(args, ['attrlink']);
  const credit = from && address ? link(from, address) : from;
  return [title && `**${title}**`, pick(args, ['caption']), credit]
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

/** Translators of tags that show an image. */
export const figures = [
  ...named(
    'figure image img picture photo responsive_image responsive-image lightbox blogimage zoomableimage',
    ({ args }) => figure(args),
  ),
  // Hexo's title needs no quotes.
  ...named('asset_img', ({ args }) => figure(args, (words) => words.join(' '))),
];
