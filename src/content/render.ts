import { report } from '../diagnostic/report.js';
import { toXmlCharacters } from './characters.js';
import { reportTooLarge } from './limit-output.js';
import { limitParsing } from './limit-parsing.js';
import { loadMarkdownParser } from './markdown-parser.js';
import { createProcessor, type Processor } from './processor.js';
import type { Render, RenderedBody } from './rendering.js';
import { type Rendering, renderingFile, startRendering } from './rendering-file.js';
import { markFormulas } from './text/mark-formulas.js';
import { unwrapTemplates } from './unwrap-templates.js';

let loaded: Promise<Render> | undefined;

/** Loads what renders bodies, once: making a processor takes longer than rendering with it. */
export function loadRender(): Promise<Render> {
  loaded ??= loadMarkdownParser().then((parser) => renderWith(createProcessor(parser)));
  return loaded;
}

/**
 * Makes feed-safe HTML of an article's Markdown, and finds its title and summary.
 *
 * Never throws: a body that cannot be rendered is empty, with an error that names its file.
 */
const renderWith =
  (processor: Processor): Render =>
  (input, extras) => {
    const rendering = startRendering(input, extras);
    try {
      return renderBody(rendering, processor);
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      const error = report('unrenderable-body', { reason }, { path: input.path });
      return { html: '', diagnostics: [...rendering.diagnostics, error] };
    }
  };

function renderBody(rendering: Rendering, processor: Processor): RenderedBody {
  const { input, extras, removed } = rendering;
  const marked = extras.toMathml ? markFormulas(input.markdown, input.settings.math) : undefined;
  rendering.formulas = marked?.formulas ?? [];
  const unwrapped = unwrapTemplates(marked ? { ...input, markdown: marked.markdown } : input);
  rendering.diagnostics.push(...unwrapped.diagnostics);
  const markdown = toXmlCharacters(unwrapped.markdown);
  const parsable = limitParsing(markdown, rendering) ?? '';
  const compiled = processor.processSync(renderingFile(parsable, rendering));
  // Once more, as character references in the Markdown have become characters.
  const html = toXmlCharacters(String(compiled)).trim();
  const tooLarge = reportTooLarge(html.length, markdown.length, rendering);
  const { title, summary, aboveMark, images, media, diagnostics } = rendering;
  const counts = removed.counts();
  const excluded = removed.excluded();
  return {
    html: tooLarge ? '' : html,
    ...(title === undefined ? {} : { title }),
    ...(summary === undefined ? {} : { summary }),
    ...(aboveMark === undefined ? {} : { aboveMark }),
    ...(images.length > 0 ? { images } : {}),
    ...(media.length > 0 ? { media } : {}),
    ...(Object.keys(counts).length > 0 ? { removed: counts } : {}),
    ...(excluded.length > 0 ? { excluded } : {}),
    diagnostics,
  };
}
