import type { Element, ElementContent } from 'hast';
import { plainText } from '../plain-text.js';
import type { Rendering } from '../rendering-file.js';
import { isBlank } from './nodes.js';

const words =
  /^[\s[(«‹<→»]*(?:read more|read on|continue reading|keep reading|read the (?:full|whole|rest)|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|ler mais|continue lendo|leggi tutto|continua a leggere|lees meer|lees verder|читать далее|czytaj dalej|اقرأ المزيد|続きを読む|阅读全文|继续阅读)/iu;
const longest = 80;

/**
 * Whether a paragraph is only a link to the rest of the article: “Read more”. A feed has the rest already. One that
 * leads to another article stays.
 */
export function leadsToRest(paragraph: Element, { input, removed }: Rendering): boolean {
  const [link, ...others] = paragraph.children.filter((child) => !isBlank(child));
  if (!link || others.length > 0 || !isLink(link) || !leadsTo(link, input.url)) return false;
  const said = plainText(link);
  if (said.length > longest || !words.test(said)) return false;
  removed.add('excluded');
  return true;
}

function isLink(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'a' && typeof node.properties['href'] === 'string';
}

function leadsTo({ properties: { href } }: Element, url: string): boolean {
  return withoutEnd(String(href)) === withoutEnd(new URL(url).href);
}

/** An address without fragment, query and last slash. */
function withoutEnd(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/\/$/, '');
}
