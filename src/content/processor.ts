import { remark } from 'remark';
import remarkHtml from 'remark-html';
import { collectImages } from './collect-images.js';
import { countAboveMark } from './count-above-mark.js';
import { handOver } from './hand-over.js';
import { limitNesting } from './limit-nesting.js';
import { limitOutput } from './limit-output.js';
import { linkFragments } from './link-fragments.js';
import type { MarkdownParser } from './markdown-parser.js';
import { mendTags } from './mend-tags.js';
import { rewriteElements } from './rewrite-elements.js';
import { schema } from './schema.js';
import { setDirection } from './set-direction.js';
import { takeCodeLanguage } from './take-code-language.js';
import { takeSummary } from './take-summary.js';
import { takeTitle } from './take-title.js';
import { rewriteTexts } from './text/rewrite-texts.js';
import { toHtmlTree } from './to-html-tree.js';
import { replaceWidgets } from './widgets/replace-widgets.js';

/** What makes feed-safe HTML of a file of `renderingFile`. */
export type Processor = ReturnType<typeof createProcessor>;

/** A processor with our plugins behind a parser. */
export function createProcessor(parser: MarkdownParser) {
  return (
    remark()
      .use(parser)
      // On the Markdown tree.
      .use(takeCodeLanguage)
      .use(mendTags)
      .use(limitNesting)
      .use(limitOutput)
      // On the HTML tree.
      .use(toHtmlTree)
      .use(rewriteTexts)
      .use(replaceWidgets)
      .use(rewriteElements)
      .use(takeTitle)
      .use(linkFragments)
      .use(takeSummary)
      .use(countAboveMark)
      .use(collectImages)
      .use(setDirection)
      // Back in remark's hands.
      .use(handOver)
      .use(remarkHtml, { sanitize: schema })
      .freeze()
  );
}
