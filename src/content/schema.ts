import type { Schema } from 'hast-util-sanitize';
import { allowedAttributes, allowedElements } from './allow-list.js';
import { droppedElements } from './elements/dropped.js';

type Attributes = NonNullable<Schema['attributes']>;

const table = ['table'];

/** The allow-list as the sanitiser takes it: the last word on what a body holds. */
export const schema: Schema = {
  tagNames: allowedElements.flatMap(({ names }) => names),
  attributes: collectAttributes(),
  // Their place decides what a browser makes of these, so out of place they are text.
  ancestors: {
    ...{ caption: table, thead: table, tbody: table, tfoot: table, tr: table, td: table, th: table },
    ...{ li: ['ul', 'ol'], dt: ['dl'], dd: ['dl'], source: ['picture', 'audio', 'video'] },
  },
  strip: [...droppedElements],
  // The patterns of the allow-list are stricter: they want absolute addresses.
  protocols: {},
  // Ids have the prefix of their entry already.
  clobber: [],
  required: {},
};

function collectAttributes(): Attributes {
  const attributes: Attributes = {};
  for (const { names, on, value } of allowedAttributes) {
    for (const element of on) {
      const definitions = names.map((name) => (value ? ([name, value] as [string, RegExp]) : name));
      attributes[element] = [...(attributes[element] ?? []), ...definitions];
    }
  }
  return attributes;
}
