import type { FeedReader } from './feed-reader.js';
import type { XmlPart } from './xml-part.js';
import { XmlReading, type XmlShape } from './xml-reading.js';

/** An element that no feed has: where it is read as one, all that stands before it has ended. */
const probe = '_';

/**
 * Reads an XML feed strictly (XML 1.0 and its namespaces), an entry at a time: no tree of the whole is built, so that
 * the archive of a large site needs no more memory than its longest article.
 *
 * @param namespaces what prefixes stand for.
 */
export function readXml(shape: XmlShape, namespaces: Readonly<Record<string, string>>): FeedReader<XmlPart> {
  let inFeed: Inside | undefined;
  return {
    entry({ text, prefixes }) {
      const inside = inFeed ?? openInside(shape, namespaces);
      // Not to be used again if anything is wrong.
      inFeed = undefined;
      const { part, used } = inside(text);
      refuseUnbound(used, (prefix) => prefixes.has(prefix));
      inFeed = inside;
      return part;
    },
    around({ head, between, tail, prefixes, hasEntries }, listener) {
      let feeds = 0;
      const feed = (part: XmlPart): void => {
        feeds += 1;
        listener.feed(part);
      };
      const reading = new XmlReading(shape, { ...listener, feed });
      const { open, declared } = reading;
      // Two elements stand for the entries.
      for (const part of hasEntries ? [head, between] : []) {
        reading.write(`${part}<${probe}/>`);
        const innermost = open.at(-1);
        const isInFeed = innermost?.name === shape.feed && innermost.children.pop()?.name === probe;
        if (!isInFeed) throw new Error('the entries do not stand in the feed');
      }
      reading.write(hasEntries ? tail : head + tail);
      reading.close();
      if (feeds !== 1) throw new Error('it is not a feed and nothing else');
      refuseUnbound(prefixes, (prefix) => declared.get(prefix) === namespaces[prefix]);
    },
  };
}

function refuseUnbound(prefixes: Iterable<string>, isBound: (prefix: string) => boolean): void {
  for (const prefix of prefixes)
    if (!isBound(prefix)) throw new Error(`unbound namespace prefix: ${JSON.stringify(prefix)}`);
}

/** Reads an entry in the midst of a feed, and gives the prefixes in it until the next is read. */
type Inside = (text: string) => { readonly part: XmlPart; readonly used: ReadonlySet<string> };

function openInside(shape: XmlShape, namespaces: Readonly<Record<string, string>>): Inside {
  const entries: XmlPart[] = [];
  const listener = { entry: (part: XmlPart) => entries.push(part), feed: () => {} };
  const reading = new XmlReading(shape, listener, { ...namespaces, '': shape.namespace });
  const { open, used } = reading;
  reading.write(`<${shape.feed}>`);
  const [feed] = open;
  return (text) => {
    entries.length = 0;
    used.clear();
    reading.beginLine();
    reading.write(`${text}<${probe}/>`);
    const [part, ...others] = entries;
    const beside = feed?.children.splice(0).map(({ name }) => name);
    if (!part || !feed || others.length > 0 || open.length !== 1 || beside?.length !== 1 || /\S/.test(feed.text))
      throw new Error('it is not an entry and nothing else');
    feed.text = '';
    return { part, used };
  };
}
