import type { Element } from 'hast';
import type { Code } from 'mdast';
import { element, text } from './elements/nodes.js';

const quotedTitle = /(?:^|[\s{,])(?:title|filename)=(?:"([^"]+)"|'([^']+)')/;
/** Zola's, which stands among flags with commas between. */
const name = /(?:^|,)\s*name=(?:"([^"]+)"|([^\s,"]+))/;

/**
 * Code with the title that its fence has behind the language, such as ` ```js title="src/app.js" `: what the page shows
 * above the code is often the file that it belongs in.
 */
export function titledCode({ lang, meta }: Code, pre: Element): Element {
  const info = meta ? `${lang ?? ''} ${meta}` : lang;
  if (!info?.includes('=')) return pre;
  const found = quotedTitle.exec(info) ?? name.exec(info);
  // Behind a tag it is an attribute of that.
  const [, double, single] = found && !info.slice(0, found.index).includes('<') ? found : [];
  const title = (double ?? single)?.trim();
  return title ? element('figure', {}, [element('figcaption', {}, [text(title)]), pre]) : pre;
}
