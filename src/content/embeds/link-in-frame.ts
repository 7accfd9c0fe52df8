import type { Element } from 'hast';

const link = /<a\s(?:[^<>]{0,500}\s)?href=["']?(https?:\/\/[^\s"'<>]+)["']?[^<>]{0,500}>([^<>]{0,300})</i;

/** A link that stands in a frame, for browsers of long ago: Bandcamp's tells the page that the frame's address does not. */
export function linkInFrame({ children }: Element): { readonly href: string; readonly words?: string } | undefined {
  const inside = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const [, href, words = ''] = link.exec(inside.slice(0, 5_000)) ?? [];
  if (href === undefined || !URL.canParse(href)) return undefined;
  const said = words.replace(/\s+/g, ' ').trim();
  return { href: new URL(href).href, ...(said === '' ? {} : { words: said }) };
}
