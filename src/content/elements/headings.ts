import type { Element, ElementContent } from 'hast';
import { isFlow, paragraphs } from './flow.js';
import { forEach, type Rules } from './rule.js';

const attributes = /^\{:?\s?(?:[#.][\w:-]+\s?){1,20}\}$/;
const identifier = /#([\w:-]+)/;

/**
 * Headings, without the attributes that Docusaurus, Hugo and kramdown read off their end: `## Title {#name}`. One that
 * holds blocks was not closed, and ends before the first of them.
 */
export const headingRules: Rules = forEach(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], (heading) => {
  takeAttributes(heading);
  const end = heading.children.findIndex(isFlow);
  if (end < 0) return [heading];
  return [heading, ...paragraphs(heading.children.splice(end))];
});

function takeAttributes({ properties, children }: Element): void {
  const last: ElementContent | undefined = children.at(-1);
  if (last?.type !== 'text' || !last.value.endsWith('}')) return;
  const start = last.value.lastIndexOf('{');
  const written = last.value.slice(start);
  if (!attributes.test(written)) return;
  last.value = last.value.slice(0, start).trimEnd();
  const id = identifier.exec(written)?.[1];
  if (id !== undefined) properties['id'] = id;
}
