import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateExactly } from '../../../src/article/locate/locate-in-yaml.js';
import { locatePlainly } from '../../../src/article/locate/locate-plainly.js';
import { articleText } from '../../cache/site.js';
import { Random } from '../../hostile/random.js';

const keys = ['title', 'date', 'image', 'image_alt', 'draft', 'tags', 'authors', 'summary', 'a', 'none'];
const plain = ['x', 'two words', "'it''s'", '"a b"', '/media/ü.png', '2024-01-31', '', '[a, b]', '  x '];
const values = [
  'x',
  "'it''s'",
  '"a\\tb"',
  ' spaced  ',
  '',
  '[a, b]',
  '>-',
  '# c',
  'a # c',
  'a: b',
  '/media/ü.png',
  '- a',
];

describe('a field that is found without a parser', () => {
  it('is where the parser finds it', () => {
    let found = 0;
    const line = fc.tuple(
      fc.constantFrom(...keys),
      fc.constantFrom(': ', ': ', ': ', ': ', ':  ', ':'),
      fc.constantFrom(...values, ...plain, ...plain),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.constantFrom(...keys), (lines, key) => {
        const block = lines.map((parts) => parts.join('')).join('\n');
        const spans = locatePlainly(block, [key]);
        if (spans) expect([block, spans]).toEqual([block, locateExactly(block, [key])]);
        found += Number(spans !== undefined);
      }),
      { numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('is found so in articles as people write them', () => {
    let found = 0;
    for (let seed = 0; seed < 500; seed += 1) {
      const block = articleText(new Random(seed)).split(/^---$/m)[1]?.slice(1, -1) ?? '';
      for (const key of keys) {
        const spans = locatePlainly(block, [key]);
        if (spans) expect([block, spans]).toEqual([block, locateExactly(block, [key])]);
        found += Number(spans !== undefined);
      }
    }
    expect(found).toBeGreaterThan(200);
  });
});
