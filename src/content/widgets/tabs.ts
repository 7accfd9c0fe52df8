import type { Element, ElementContent, Root } from 'hast';
import { hasClass } from '../classes.js';
import { element, isBlank, text } from '../elements/nodes.js';
import { plainText } from '../plain-text.js';
import type { Surroundings, Widget, Widgets } from './widget.js';

const container =
  /^(?:tabs?|tabs-container|tab-container|tabs-wrapper|tabset|tabbed|tabbed-set|tabbox|code-tabs|codetabs|sphinx-tabs|starlight-tabs|nav-tabs|nav-pills|tablist|tab-links)$/;
const panel =
  /^(?:tab-?pane|tab-?panel|tab-?content|tabs-?content|tab-?body|tabbed-block|tabs?__(?:content|panel|pane)|sphinx-tabs-panel|tabs-panel)$/;
const label =
  /^(?:tab|tab-?label|tab-?title|tab-?link|tab-?item|tab-?button|nav-link|tabs?__(?:label|title|tab|link|item)|sphinx-tabs-tab)$/;

/**
 * Tabs become one part after the other, each under its name in bold: a reader shows all of them at once, or, where the
 * page hides all but the first, only the first.
 */
const tabbed: Widget = (element, { parent }) => {
  if (label.test(String(element.properties['role'])) && element.properties['role'] !== 'tablist') return undefined;
  pairUp(element) || pairUp(parent, element);
  return undefined;
};

/** Tabs of Bootstrap, Docusaurus, MkDocs, Sphinx and all that follow ARIA. */
export const tabs: Widgets = {
  byClass: [[container, tabbed]],
  byTag: Object.fromEntries(['ul', 'ol', 'div', 'nav'].map((name) => [name, byRole])),
};

function byRole(list: Element, surroundings: Surroundings): undefined {
  if (list.properties['role'] === 'tablist') tabbed(list, surroundings);
  return undefined;
}

/** Gives each panel its name, if there are as many names as panels; `from` is where the tabs begin among others. */
function pairUp(whole: Element | Root, from?: Element): boolean {
  const start = from ? whole.children.indexOf(from) : 0;
  const parts: Parts = { labels: [], panels: [] };
  for (const child of whole.children.slice(start)) if (child.type === 'element') collect(child, parts);
  const panels = parts.panels.length > 0 ? parts.panels : behindLabels(whole, parts.labels);
  if (panels.length === 0 || panels.length !== parts.labels.length) return false;
  const names = parts.labels.map(plainText);
  takeOut(whole, new Set(parts.labels));
  for (const [index, one] of panels.entries()) {
    show(one);
    const name = names[index];
    if (name) one.children.unshift(element('p', {}, [element('strong', {}, [text(name)])]));
  }
  return true;
}

interface Parts {
  readonly labels: Element[];
  readonly panels: Element[];
}

/** The names and the panels in an element, not those of tabs in a panel. */
function collect(part: Element, { labels, panels }: Parts): void {
  const { role } = part.properties;
  if (role === 'tabpanel' || (hasClass(part, panel) && !holdsPanels(part))) panels.push(part);
  else if (isLabel(part)) labels.push(part);
  else for (const child of part.children) if (child.type === 'element') collect(child, { labels, panels });
}

/** Bootstrap's `tab-content` holds the panels, elsewhere it is one. */
function holdsPanels({ children }: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && (child.properties['role'] === 'tabpanel' || hasClass(child, panel)),
  );
}

function isLabel(part: Element): boolean {
  const { role, dataToggle, dataBsToggle } = part.properties;
  if (role === 'tab' || dataToggle === 'tab' || dataBsToggle === 'tab' || part.tagName === 'label') return true;
  return hasClass(part, label) && !part.children.some((child) => child.type === 'element' && isLabel(child));
}

/** Without names for panels: each is what follows its label. */
function behindLabels(whole: Element | Root, labels: readonly Element[]): readonly Element[] {
  const children = whole.children as Element['children'];
  const boxes = children.filter((child): child is Element => child.type === 'element' && child.tagName === 'div');
  return boxes.filter((one) => !labels.includes(one));
}

/** Takes names out of their list, and the list with them. */
function takeOut(parent: Element | Root, labels: ReadonlySet<Element>): boolean {
  const before = parent.children.length;
  const kept = (parent.children as ElementContent[]).filter((child) => {
    if (child.type !== 'element') return true;
    if (labels.has(child) || (child.tagName === 'input' && child.properties['type'] === 'radio')) return false;
    return !(takeOut(child, labels) && child.children.every(isBlank));
  });
  parent.children = kept;
  return kept.length < before || kept.every(isBlank);
}

/** What hides all panels but one is gone with the page's script. */
function show({ properties }: Element): void {
  delete properties['hidden'];
  delete properties['ariaHidden'];
  delete properties['style'];
}
