import { allowedElements } from '../allow-list.js';
import { containerRules, unbox } from './containers.js';
import { drawingRules } from './drawings.js';
import { droppedElements } from './dropped.js';
import { embedRules } from './embeds.js';
import { figureRules } from './figures.js';
import { isFlow } from './flow.js';
import { formRules } from './forms.js';
import { formulaRules } from './formulas.js';
import { headingRules } from './headings.js';
import { listItemRules } from './list-items.js';
import { mediaRules } from './media.js';
import { pictureRules } from './pictures.js';
import { preformattedRules } from './preformatted.js';
import { renamedRules } from './renamed.js';
import { forEach, type Rule } from './rule.js';
import { unwrappedRules } from './unwrapped.js';

/** Leaves nothing of an element; what it holds need not be looked at. */
export const drop: Rule = () => [];

/** What becomes of each element that HTML has or had: the last line that names it counts. */
const rules: ReadonlyMap<string, Rule> = new Map(
  Object.entries({
    ...forEach(
      allowedElements.flatMap(({ names }) => names),
      (element) => [element],
    ),
    ...forEach([...droppedElements], drop),
    ...containerRules,
    ...drawingRules,
    ...embedRules,
    ...figureRules,
    ...formRules,
    ...formulaRules,
    ...headingRules,
    ...listItemRules,
    ...mediaRules,
    ...pictureRules,
    ...preformattedRules,
    ...renamedRules,
    ...unwrappedRules,
  }),
);

/** The rule for an element. One that nobody knows leaves what it holds, as a page without its script would show it. */
export function ruleFor(tagName: string): Rule {
  return rules.get(tagName) ?? leave;
}

/** Whether HTML has an element, or had it. */
export function isKnown(tagName: string): boolean {
  return rules.has(tagName);
}

const leave: Rule = (element, scope) => (element.children.some(isFlow) ? unbox(element, scope) : element.children);
