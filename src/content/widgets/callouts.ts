import type { Element, ElementContent } from 'hast';
import { classesOf, hasClass } from '../classes.js';
import { element, isBlank, text } from '../elements/nodes.js';
import { plainText } from '../plain-text.js';
import { kindLabel, kinds } from '../templates/translate/aside.js';
import type { Widget, Widgets } from './widget.js';

const boxes: ReadonlySet<string> = new Set(['div', 'aside', 'section', 'p', 'blockquote', 'details']);
const families =
  'admonition|theme-admonition|callout|bs-callout|alert|markdown-alert|notice|custom-block|prompt|infobox';
const box = new RegExp(
  `^(?:(?:${families})(?:$|--?|__)|(?:note|tip|hint|warning|caution|important|danger|attention|error)$)`,
  'i',
);
/** Parts of such a box have names that begin like the box's. */
const part = /(?:title|heading|header|icon|content|body|text|link|dismiss|close)/i;
const title = new RegExp(`^(?:${families}|message)[-_]{0,2}(?:title|heading|header|label)`, 'i');
const icon = /icon|emoji/i;

/**
 * A note in a coloured box becomes a quotation that begins with its title in bold: without colour and icon, a reader
 * would show it as one more paragraph, and “Warning” would be gone.
 */
const callout: Widget = (note) => {
  if (
    !boxes.has(note.tagName) ||
    !hasClass(note, box) ||
    classesOf(note).every((name) => !box.test(name) || part.test(name))
  ) {
    return undefined;
  }
  const kind = kindOf(note);
  const heading = headingOf(note);
  const said = heading ? titleWords(heading) : '';
  const words =
    kinds.has(said.toLowerCase()) || said === ''
      ? kind && !opensBold(note)
        ? kindLabel(kind)
        : said && kindLabel(said)
      : said;
  const content = heading ? without(note.children, heading) : note.children;
  const first = words ? [element('p', {}, [element('strong', {}, [text(words)])])] : [];
  const { id, dir, lang } = note.properties;
  const rest = note.tagName === 'p' ? [element('p', {}, content)] : content;
  return [element('blockquote', { id, dir, lang }, [...first, ...rest])];
};

/** Notes of Docusaurus, Sphinx, MkDocs, Bootstrap, VuePress, GitHub's pages and the themes of Jekyll and Hugo. */
export const callouts: Widgets = { byClass: [[box, callout]] };

/** `warning` out of `alert alert-warning` or `notice--warning`. */
function kindOf(note: Element): string | undefined {
  const said = classesOf(note).flatMap((name) => [name, name.slice(name.lastIndexOf('-') + 1)]);
  return said.map((name) => name.toLowerCase()).find((name) => kinds.has(name) && name !== 'message');
}

/** What names the box: a part of it with such a class, the summary of `details`, or a heading that opens it. */
function headingOf(note: Element): Element | undefined {
  const opening = note.children.find((child) => !isBlank(child));
  const first = opening?.type === 'element' ? opening : undefined;
  if (first && (/^(?:h[1-6]|summary)$/.test(first.tagName) || hasClass(first, title))) return first;
  return undefined;
}

function titleWords(heading: Element): string {
  return plainText(
    element(
      'p',
      {},
      heading.children.filter((child) => child.type !== 'element' || !isIcon(child)),
    ),
  );
}

function isIcon(part: Element): boolean {
  return part.tagName === 'svg' || hasClass(part, icon);
}

/** Whether the words begin with a title already: `<strong>Note:</strong> …`. */
function opensBold({ children }: Element): boolean {
  const first = children.find((child) => !isBlank(child));
  if (first?.type !== 'element') return false;
  return first.tagName === 'strong' || first.tagName === 'b' || (first.tagName === 'p' && opensBold(first));
}

function without(children: readonly ElementContent[], one: Element): readonly ElementContent[] {
  return children.filter((child) => child !== one);
}
