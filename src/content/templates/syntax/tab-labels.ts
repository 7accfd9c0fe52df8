import type { Source } from '../read/source.js';
import type { Element } from './element.js';

const choice = /\{[^{}]*\}/g;
const label = /\blabel["']?\s*:\s*(?:"([^"]*)"|'([^']*)')/;
const value = /\bvalue["']?\s*:\s*(?:"([^"]*)"|'([^']*)')/;

/**
 * A `TabItem` of Docusaurus with its label, which may stand in the `Tabs` around it:
 * `<Tabs values={[{ label: 'Apples', value: 'apple' }]}>`.
 */
export function withTabLabel(source: Source, element: Element, start: number): Element {
  const { name, role, attributes } = element;
  if (name === 'Tabs' && role === 'open') readLabels(source, source.text.slice(start, element.end));
  if (name !== 'TabItem' || attributes.has('label')) return element;
  const known = source.tabLabels.get(String(attributes.get('value')));
  return known === undefined ? element : { ...element, attributes: new Map([...attributes, ['label', known]]) };
}

function readLabels({ tabLabels }: Source, tag: string): void {
  for (const [object] of tag.includes('values=') ? tag.matchAll(choice) : []) {
    const [, double, single = double] = label.exec(object) ?? [];
    const [, doubleValue, named = doubleValue] = value.exec(object) ?? [];
    if (single !== undefined && named !== undefined) tabLabels.set(named, single);
  }
}
