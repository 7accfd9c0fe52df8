import type { Syntax, Tag } from '../tag.js';
import { asides, titledContainer } from './aside.js';
import { codes } from './code.js';
import { embeds } from './embeds.js';
import { figure, figures, namesImage } from './figure.js';
import { liquidReferences, references } from './references.js';
import { type Context, named, nothing, type Translation, type Translator } from './translation.js';

/** What an author calls a tag of each syntax. */
const kinds = {
  liquid: 'template tag',
  shortcode: 'shortcode',
  component: 'component',
  container: 'container',
} as const;

/** What a page needs and a feed does not, or what gives names to values. */
const silent = named(
  `assign break continue cycle decrement else elseif elsif extends feed_meta from import increment layout nbsp seo set
  tableofcontents toc tocinline when`,
  () => nothing,
);

const without: Translation = { open: '', withoutContent: true };

/** Content that is not shown where it stands: comments, definitions, styles and scripts. */
const hidden = named(
  'capture comment css head helmet javascript js macro schema script set style stylesheet',
  (_, { paired }) => (paired ? without : nothing),
);

/**
 * Content that a condition decides about or that is made again for every item. A feed cannot ask the condition, and
 * what was once sent to subscribers cannot be taken back: so all branches go.
 */
const conditional = named(
  'asyncall asynceach case for if ifasync ifchanged switch tablerow unless',
  ({ label }, { paired }): Translation | undefined =>
    paired ? { ...without, problem: { code: 'unknown-condition', name: label, kind: kinds.liquid } } : undefined,
);

const common = [...figures, ...embeds, ...asides, ...codes];

const tables: Readonly<Record<Syntax, ReadonlyMap<string, Translator>>> = {
  liquid: new Map([...common, ...liquidReferences, ...silent, ...hidden, ...conditional]),
  shortcode: new Map([...common, ...references, ...silent, ...hidden]),
  component: new Map([...common, ...references, ...silent, ...hidden]),
  container: new Map(asides),
};

/** What takes the place of a tag: its translation, else an image that it names, else its content. */
export function translate(tag: Tag, context: Context): Translation {
  const translated = tables[tag.syntax].get(tag.name)?.(tag, context);
  if (translated) return translated;
  if (context.paired) return containerOf(tag, context) ?? nothing;
  const shown = namesImage(tag.args) ? figure(tag) : undefined;
  return shown ?? { open: '', problem: { code: 'unknown-shortcode', name: tag.label, kind: kinds[tag.syntax] } };
}

/** Docusaurus lets a site have kinds of its own; elsewhere, words behind an unknown name may be anything. */
function containerOf(tag: Tag, context: Context): Translation | undefined {
  return tag.syntax === 'container' && context.dialect === 'docusaurus' ? titledContainer(tag, context) : undefined;
}
