import type { Element } from 'hast';
import { report } from '../../diagnostic/report.js';
import { placeIn } from '../place-in.js';
import type { Rendering } from '../rendering-file.js';
import type { Formula } from './mark-formulas.js';

/** The MathML of a formula; `undefined`, with a warning, if its TeX means nothing. */
export function formulaOf(
  { tex, display, source = tex }: Pick<Formula, 'tex' | 'display'> & Partial<Formula>,
  { extras, input, diagnostics }: Rendering,
): Element | undefined {
  try {
    return extras.toMathml?.(tex, display);
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    diagnostics.push(report('invalid-formula', { tex, reason: reasonIn(message) }, placeIn(input, source)));
    return undefined;
  }
}

/** What the parser says is wrong, without its name and without the place in a copy of the TeX. */
function reasonIn(message: string): string {
  const said = message
    .replace(/^\s*ParseError:?/, '')
    .replace(/ at (?:position \d+|end of input)[\s\S]*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return said.charAt(0).toLowerCase() + said.slice(1);
}
