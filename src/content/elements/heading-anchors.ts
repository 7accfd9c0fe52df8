import type { Element, ElementContent } from 'hast';
import { hasClass } from '../classes.js';
import { plainText } from '../plain-text.js';
import type { Rendering } from '../rendering-file.js';

/** What site generators call the link beside a heading that leads to the heading. */
const anchorClasses: ReadonlySet<string> = new Set([
  ...['anchor', 'anchor-link', 'anchorjs-link', 'hash-link', 'header-anchor', 'header-link', 'headerlink'],
  ...['heading-anchor', 'heading-link', 'headinglink', 'headline-hash', 'permalink', 'td-heading-self-link'],
]);

/** Signs that stand for a link and are no words: `#`, `¶`, `§`, a chain. */
const sign = /^(?:[\s#¶§∞†\u200b]|\u{1f517}|\u2693|\ufe0f)*$/u;

/**
 * Takes the link to itself out of a heading: on its page it shows when a mouse comes by, in a reader it is a stray `#`
 * in every heading. The heading gets its id; where the whole heading is such a link, its words stay.
 */
export function takeAnchors(heading: Element, { removed }: Rendering): void {
  heading.children = heading.children.flatMap((child): readonly ElementContent[] => {
    if (child.type !== 'element' || !isAnchor(child)) return [child];
    const { id, name } = child.properties;
    const target = id ?? name;
    if (target !== undefined) heading.properties['id'] ??= target;
    removed.add('anchors');
    return isSign(child) ? [] : child.children;
  });
  const last = heading.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

function isAnchor(link: Element): boolean {
  if (link.tagName !== 'a') return false;
  const { href = '' } = link.properties;
  const isFragment = String(href).includes('#');
  if (hasClass(link, anchorClasses)) return isFragment || href === '';
  return isFragment && isSign(link) && !link.children.some(({ type }) => type === 'element');
}

/** Whether a link shows nothing but a sign; a drawing is one, a picture may be more. */
function isSign(link: Element): boolean {
  return (
    sign.test(plainText(link)) && !link.children.some((child) => child.type === 'element' && child.tagName === 'img')
  );
}
