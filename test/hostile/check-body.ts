import type { Element, Nodes } from 'hast';
import { raw } from 'hast-util-raw';

/** What a body may hold, written down once more: a change of the allow-list must be meant in both places. */
const elements = new Set(
  `p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr br a em strong code sub sup del img figure figcaption table caption thead
   tbody tfoot tr th td dl dt dd abbr b cite dfn i ins kbd mark q s samp small time u var wbr aside ruby rt rp bdi bdo div
   span picture source audio video math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms
   mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics annotation`.split(/\s+/),
);

const attributes = new Set(
  `id dir lang href cite src srcset sizes alt width height poster controls type media title hreflang datetime start value
   reversed colspan rowspan scope align class display encoding mathvariant accent accentunder stretchy fence separator
   linethickness`.split(/\s+/),
);

const links = /^(?:https?:\/\/[^/]|mailto:|tel:)/;
const files = /^https?:\/\/[^/]/;
const pictures = /^(?:https?:\/\/[^/]|data:image\/(?:png|jpeg|gif|webp)[;,])/;

/** What is wrong with a body that a browser would read, in words; nothing, if nothing is. */
export function checkBody(html: string): readonly string[] {
  return elementsIn(html).flatMap(({ tagName, properties }) => {
    const found = elements.has(tagName) ? [] : [`an element <${tagName}>`];
    for (const [property, value] of Object.entries(properties)) {
      const name = property === 'className' ? 'class' : property.toLowerCase();
      if (!attributes.has(name)) found.push(`an attribute ${name} on <${tagName}>`);
      found.push(...addressesIn(tagName, name, value).map((address) => `the address ${address} on <${tagName}>`));
    }
    return found;
  });
}

/** Every html id of a body. */
export function idsIn(html: string): readonly string[] {
  return elementsIn(html).flatMap(({ properties: { id } }) => (id === undefined ? [] : [String(id)]));
}

/** The elements that a browser makes of a body (parse5, the WHATWG's own algorithm). Keeps its own stack. */
function elementsIn(html: string): readonly Element[] {
  const found: Element[] = [];
  const open: Nodes[] = [raw({ type: 'root', children: [{ type: 'raw', value: html }] })];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element') found.push(node);
    if ('children' in node) open.push(...node.children.toReversed());
  }
  return found;
}

function addressesIn(tagName: string, name: string, value: unknown): readonly string[] {
  // As a browser reads it: without controls and white space at the ends, and without line ends and tabs inside.
  const addresses = String(value)
    .split(name === 'srcset' ? /\s*,\s+|\s+(?:[\d.]+[wxh])/ : /(?!)/)
    .map((address) => address.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\n\r]/g, ''))
    .filter((address) => address !== '' || name !== 'srcset');
  const allowed = allowedAddress(tagName, name);
  return allowed === undefined ? [] : addresses.filter((address) => !allowed.test(address));
}

function allowedAddress(tagName: string, name: string): RegExp | undefined {
  if (name === 'href') return links;
  if (name === 'src') return tagName === 'img' ? pictures : files;
  return name === 'srcset' || name === 'poster' || name === 'cite' ? files : undefined;
}
