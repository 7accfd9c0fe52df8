import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { mayHoldTemplates, rulesOf } from './templates/read/rules.js';
import { findMarks } from './templates/read/scan.js';
import type { TemplateInput } from './templates/template-input.js';
import { Unwrapping } from './templates/unwrapping.js';
import { withoutDoubledSite } from './templates/whole-addresses.js';

/** A body without its site generator's template syntax. */
export interface UnwrappedBody {
  /** Markdown, with HTML where Markdown has no word for it. */
  readonly markdown: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes plain Markdown of a body that holds a site generator's template syntax: Liquid and Nunjucks, the shortcodes of
 * Hugo and Zola, MDX, and `:::` containers. A feed generator cannot run these: what has plain content is unwrapped, the
 * common ones are translated, and the rest is dropped, with one warning for each name. Code is left as it is.
 *
 * No text is evaluated, the time is linear in the length of the body, and there are no errors: what is not closed is
 * text.
 */
export function unwrapTemplates(input: TemplateInput): UnwrappedBody {
  const rules = rulesOf(input.dialect, input.mdx);
  if (!mayHoldTemplates(input.markdown, rules)) return { markdown: input.markdown, diagnostics: [] };
  const marks = withoutDoubledSite(input.markdown, findMarks(input.markdown, rules, input));
  return marks.length === 0 ? { markdown: input.markdown, diagnostics: [] } : new Unwrapping(input, marks).run();
}
