import { loadRender } from '../../src/content/render.js';
import type { RenderInput } from '../../src/content/rendering.js';
import { bodyInput } from './body-input.js';

const render = await loadRender();

/** The HTML of a body on `https://site.example/post/` in one line, with no line breaks between tags. */
export function renderHtml(markdown: string, more: Partial<RenderInput> = {}): string {
  const { html } = render(bodyInput(markdown, more));
  return html.replace(/>\s*\n\s*</g, '><').replaceAll('\n', ' ');
}
