import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadExtras } from '../../src/content/extras.js';
import { loadRender } from '../../src/content/render.js';
import { defaultBodySettings } from '../../src/model/body-settings.js';
import { dialects } from '../../src/model/dialect.js';
import { bodyInput } from '../content/body-input.js';
import { bodies } from './bodies.js';
import { checkBody, idsIn } from './check-body.js';
import { Random } from './random.js';

const render = await loadRender();

const settings = { ...defaultBodySettings, math: true };
const extras = await loadExtras({ markdown: '$$ :tada: <b>', settings });

describe('any hostile body', () => {
  it.each(Object.entries(bodies))('is harmless HTML or an error, in any dialect: %s', (_kind, make) => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...dialects), fc.boolean(), (seed, dialect, mdx) => {
        const { html } = render(bodyInput(make(new Random(seed)), { dialect, mdx, settings }), extras);
        expect(checkBody(html)).toEqual([]);
        const ids = idsIn(html);
        expect(new Set(ids).size).toBe(ids.length);
        expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
      }),
      { numRuns: 12 },
    );
  });
});
