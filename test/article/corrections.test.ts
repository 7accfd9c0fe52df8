import { describe, expect, it } from 'vitest';
import { parseOne } from './parse-texts.js';

function corrections(written: string) {
  const frontMatter = `date: 2026-05-01\nupdated: 2026-05-30\n${written}`;
  const { article, problems } = parseOne(frontMatter, { now: '2026-06-01T12:00:00Z' });
  return { said: article?.corrections, problems };
}

describe('what corrections say', () => {
  it.each([
    ['correction: A child pays 2.40.', [{ text: 'A child pays 2.40.' }]],
    ['correction: See [the report](/report) &amp; `a < b`.', [{ text: 'See the report & a < b.' }]],
    ['correction: { date: 2026-05-20, text: Wrong. }', [{ text: 'Wrong.', day: '2026-05-20' }]],
    ['corrections: [One., { text: Two. }]', [{ text: 'One.' }, { text: 'Two.' }]],
    ['correction: One.\ncorrections: [Two.]', [{ text: 'One.' }, { text: 'Two.' }]],
  ])('is understood: %s', (written, expected) => {
    expect(corrections(written)).toEqual({ said: expected, problems: [] });
  });

  it.each(['correction: false', 'correction:', 'corrections: []'])('is nothing: %s', (written) => {
    expect(corrections(written)).toEqual({ said: undefined, problems: [] });
  });

  it.each(['correction: true', 'correction: 2026-05-20', 'correction: { date: 2026-05-20 }', 'corrections: [[One.]]'])(
    'is no correction without a text: %s',
    (written) => {
      const { said, problems } = corrections(written);
      expect(said).toBeUndefined();
      expect(problems).toEqual([expect.stringMatching(/^unusable-text/)]);
    },
  );

  it('is complained of where its date is none, or still to come', () => {
    expect(corrections('correction: { date: May, text: Wrong. }').problems).toEqual([
      'invalid-date: `correction.date` is not a date: `May`',
    ]);
    expect(corrections('correction: { date: 2062-05-20, text: Wrong. }')).toEqual({
      said: [{ text: 'Wrong.', day: '2062-05-20' }],
      problems: ['early-update: `correction.date` is still to come: `2062-05-20`'],
    });
  });
});
