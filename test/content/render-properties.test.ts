import fc from 'fast-check';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { allowedAttributes, allowedElements } from '../../src/content/allow-list.js';
import { loadExtras } from '../../src/content/extras.js';
import { loadRender } from '../../src/content/render.js';
import { defaultBodySettings, embedForms } from '../../src/model/body-settings.js';
import { bodyInput } from './body-input.js';
import { anyMarkdown, plainMarkdown } from './markdown-arbitrary.js';
import { elementsOf, parseHtml, printHtml } from './parse-html.js';

const render = await loadRender();

const runs = { numRuns: 300 };
const elements = new Set(allowedElements.flatMap(({ names }) => names));

function isAllowedAttribute(tagName: string, name: string): boolean {
  return allowedAttributes.some(({ on, names }) => names.includes(name) && (on.includes('*') || on.includes(tagName)));
}

const extras = await loadExtras({
  markdown: '$$ :tada: <b>',
  settings: { ...defaultBodySettings, math: true },
});
const settings = fc
  .record({ embeds: fc.constantFrom(...embedForms), math: fc.constantFrom(true, false, 'blocks' as const) })
  .map((some) => ({ ...defaultBodySettings, ...some }));

/** Runs a check on the elements of many bodies, as a browser finds them, with all that may be loaded. */
function everyBody(check: (elements: readonly Element[], html: string) => void): void {
  fc.assert(
    fc.property(anyMarkdown, settings, fc.constantFrom('en', 'ar'), (markdown, chosen, language) => {
      const { html, diagnostics } = render(bodyInput(markdown, { settings: chosen, language }), extras);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      check(elementsOf(parseHtml(html)), html);
    }),
    runs,
  );
}

describe('the body of any Markdown', () => {
  it('holds nothing but allowed elements and attributes', () => {
    everyBody((found) => {
      for (const { tagName, properties } of found) {
        expect(elements).toContain(tagName);
        expect(Object.keys(properties).filter((name) => !isAllowedAttribute(tagName, name))).toEqual([]);
      }
    });
  });

  it('holds only absolute addresses of harmless schemes', () => {
    const address = /^(?:https?:\/\/[^/]|mailto:|tel:|data:image\/(?:png|jpeg|gif|webp)[;,])/;
    everyBody((found) => {
      for (const { properties } of found) {
        for (const value of [properties['href'], properties['src'], properties['poster'], properties['cite']]) {
          if (value !== undefined) expect(value).toMatch(address);
        }
        for (const candidate of String(properties['srcSet'] ?? 'https://a.example').split(', ')) {
          expect(candidate).toMatch(address);
        }
      }
    });
  });

  it('has ids that begin with the prefix and are not used twice', () => {
    everyBody((found) => {
      const ids = found.flatMap(({ properties: { id } }) => (id === undefined ? [] : [id]));
      expect(ids.filter((id) => !/^p1-\S/.test(String(id)))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('holds no character that XML forbids, in the title and the summary too', () => {
    const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        const { html, title = '', summary = '' } = render(bodyInput(markdown));
        expect(html + title + summary).not.toMatch(forbidden);
        expect(title + summary).not.toMatch(/\s\s|^\s|\s$|\n/);
      }),
      runs,
    );
  });

  it('is nested as a browser nests it', () => {
    everyBody((_found, html) => {
      expect(printHtml(parseHtml(html))).toBe(html);
    });
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        expect(render(bodyInput(markdown))).toEqual(render(bodyInput(markdown)));
      }),
      { numRuns: 100 },
    );
  });

  it('stays as it is when it is rendered again', () => {
    fc.assert(
      fc.property(plainMarkdown, (markdown) => {
        const { html } = render(bodyInput(markdown, { title: 'Title' }));
        fc.pre(!html.includes('id="p1-') && !html.includes('<pre>'));
        const again = render(bodyInput(html, { title: 'Title' })).html;
        expect(again.replace(/\s+/g, '')).toBe(html.replace(/\s+/g, ''));
      }),
      runs,
    );
  });
});
