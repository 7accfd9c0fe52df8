import type { Element, ElementContent, Root } from 'hast';
import { classesOf, hasClass } from '../classes.js';
import { hidingNames } from '../elements/hidden.js';
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
  if (pairUp(element, [])) return undefined;
  if (pairUp(element, panelsBehind(element, parent))) return element.children.every(isBlank) ? [] : undefined;
  standApart(element, new Set(partsOf(element, []).labels));
  return undefined;
};

/** Tabs of Bootstrap, Docusaurus, MkDocs, Sphinx and all that follow ARIA. */
export const tabs: Widgets = {
  byClass: [[container, tabbed]],
  byTag: Object.fromEntries(['ul', 'ol', 'div', 'nav'].map((name) => [name, byRole])),
};

function byRole(list: Element, surroundings: Surroundings): ReturnType<Widget> {
  return list.properties['role'] === 'tablist' ? tabbed(list, surroundings) : undefined;
}

/** Gives each panel, in the element with the names or in what stands behind it, its name, if there are as many. */
function pairUp(whole: Element, behind: readonly Element[]): boolean {
  const { labels, panels: known } = partsOf(whole, behind);
  const panels = known.length > 0 ? known : boxesIn(behind[0] ?? whole, new Set(labels));
  if (panels.length === 0 || panels.length !== labels.length) return false;
  const names = labels.map(plainText);
  takeOut(whole, new Set(labels), new Set(panels));
  for (const [index, one] of panels.entries()) {
    show(one);
    const name = names[index];
    if (name) one.children.unshift(element('p', {}, [element('strong', {}, [text(name)])]));
  }
  return true;
}

/** The panels directly behind a list of names, or else the one element there: what comes later is not of these tabs. */
function panelsBehind(list: Element, { children }: Element | Root): readonly Element[] {
  const found: Element[] = [];
  for (let index = children.indexOf(list) + 1; index < children.length; index += 1) {
    const next = children[index];
    if (next === undefined || isBlank(next)) continue;
    if (next.type !== 'element' || hasClass(next, container)) break;
    if (isPanel(next)) found.push(next);
    else return found.length > 0 ? found : [next];
  }
  return found;
}

interface Parts {
  readonly labels: Element[];
  readonly panels: Element[];
}

/** The names in an element, and the panels in it or behind it. */
function partsOf(whole: Element, behind: readonly Element[]): Parts {
  const { labels, panels }: Parts = { labels: [], panels: [] };
  for (const child of whole.children) if (child.type === 'element') collect(child, { labels, panels });
  for (const one of behind) collect(one, { labels: [], panels });
  // Beside a `label`, what has the class `tab` is what the label is for.
  const isOwn = (part: Element) =>
    part.tagName === 'label' || !hasClass(part, /^tab$/) || part.properties['role'] === 'tab';
  if (panels.length > 0 || !labels.some(({ tagName }) => tagName === 'label')) return { labels, panels };
  return { labels: labels.filter(isOwn), panels: labels.filter((part) => !isOwn(part)) };
}

/** The names and the panels in an element, not those of tabs in a panel. */
function collect(part: Element, { labels, panels }: Parts): void {
  if (isPanel(part)) panels.push(part);
  else if (isLabel(part)) labels.push(part);
  else for (const child of part.children) if (child.type === 'element') collect(child, { labels, panels });
}

function isPanel(part: Element): boolean {
  return part.properties['role'] === 'tabpanel' || (hasClass(part, panel) && !holdsPanels(part));
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

/** Without names for panels: the boxes that are not labels. */
function boxesIn({ children }: Element, labels: ReadonlySet<Element>): readonly Element[] {
  return children.filter((child): child is Element => {
    if (child.type !== 'element' || (child.tagName !== 'div' && child.tagName !== 'section')) return false;
    return !labels.has(child);
  });
}

/** Takes names out of their list, and the list with them. */
function takeOut(parent: Element, labels: ReadonlySet<Element>, panels: ReadonlySet<Element>): boolean {
  const before = parent.children.length;
  parent.children = parent.children.filter((child) => {
    if (child.type !== 'element' || panels.has(child)) return true;
    if (labels.has(child) || isRadio(child)) return false;
    return !(takeOut(child, labels, panels) && child.children.every((left) => isBlank(left) || isBreak(left)));
  });
  return parent.children.length < before;
}

/** Names that belong to no panel: a line for each, or they would be one word. */
function standApart(parent: Element, labels: ReadonlySet<Element>): void {
  const shown = parent.children.filter((child) => !isBlank(child) && !isRadio(child));
  const isName = (child: ElementContent | undefined) => child?.type === 'element' && labels.has(child);
  const ends = new Set(shown.filter((child, index) => isName(child) && isName(shown[index + 1])));
  parent.children = parent.children.flatMap((child) => {
    if (child.type === 'element' && !labels.has(child)) standApart(child, labels);
    return ends.has(child) && !isBlock(child) ? [child, element('br', {}, [])] : [child];
  });
}

function isRadio(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'input' && node.properties['type'] === 'radio';
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br';
}

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'li' || node.tagName === 'div');
}

/** What hides all panels but one is gone with the page's script. */
function show(panel: Element): void {
  const { properties } = panel;
  properties['className'] = classesOf(panel).filter((name) => !hidingNames.has(name));
  delete properties['hidden'];
  delete properties['ariaHidden'];
  delete properties['style'];
}
