import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadExtras } from '../../src/content/extras.js';
import { loadRender } from '../../src/content/render.js';
import type { RenderInput } from '../../src/content/rendering.js';
import { bodyInput } from './body-input.js';
import { parseHtml, printHtml } from './parse-html.js';

const render = await loadRender();

const cases = join(import.meta.dirname, 'cases');
const renew = process.env['UPDATE_GOLDEN'] === '1';

function textOf(name: string, file: string): string | undefined {
  const path = join(cases, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** What a case says beside its Markdown: fields of the input, and settings of bodies that are not the default. */
function inputOf(name: string): RenderInput {
  const { settings = {}, ...more } = JSON.parse(textOf(name, 'settings.json') ?? '{}');
  const input = bodyInput(textOf(name, 'input.md') ?? '', { title: 'Title', ...more });
  return { ...input, settings: { ...input.settings, ...settings } };
}

/** The body, and below it what was said and counted, so that a case holds that too. */
async function resultOf(name: string): Promise<{ readonly html: string; readonly printed: string }> {
  const input = inputOf(name);
  const { html, removed, diagnostics } = render(input, await loadExtras(input));
  const notes = [
    ...Object.entries(removed ?? {}).map(([kind, count]) => `removed ${kind}: ${count}`),
    ...diagnostics.map(({ code, message }) => `${code}: ${message}`),
  ];
  const below = notes.length === 0 ? '' : `\n<!--\n${notes.join('\n')}\n-->\n`;
  return { html, printed: `${html}\n${below}` };
}

// One folder a rule: input.md as somebody writes it, and expected.html as readers take it. UPDATE_GOLDEN=1 writes it anew.
describe.each(readdirSync(cases).sort())('%s', (name) => {
  it('is what readers show', async () => {
    const { printed } = await resultOf(name);
    const expected = join(cases, name, 'expected.html');
    if (renew) writeFileSync(expected, printed);
    expect(printed).toBe(readFileSync(expected, 'utf8'));
  });

  it('is HTML as browsers nest it, and stays so', async () => {
    const { html } = await resultOf(name);
    expect(printHtml(parseHtml(html))).toBe(html);
    const again = render({ ...inputOf(name), markdown: html, idPrefix: '' });
    expect(again.html.replace(/\s+/g, '').length).toBeGreaterThan(html.replace(/\s+/g, '').length * 0.9);
  });
});
