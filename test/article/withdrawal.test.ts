import { describe, expect, it } from 'vitest';
import { parseOne } from './parse-texts.js';

const undated =
  'undated-withdrawal: `withdrawn` says no moment after the publication, so the article is withdrawn as of that, `2024-05-05T15:00:00Z`';

function withdrawn(written: string) {
  const { article, problems } = parseOne(`withdrawn: ${written}`, {
    now: '2026-06-01T12:00:00Z',
    timeZone: 'Asia/Tokyo',
  });
  return { said: article?.withdrawn, problems };
}

describe('what `withdrawn` says', () => {
  it.each([
    ['true', {}],
    ['yes', {}],
    ['"On"', {}],
    ['1', {}],
    ['2026-05-01', { date: '2026-04-30T15:00:00Z' }],
    ['2026-05-01 09:00', { date: '2026-05-01T00:00:00Z' }],
    ['1 May 2026', { date: '2026-04-30T15:00:00Z' }],
    ['The letter was a *forgery* &amp; <i>more</i>.', { reason: 'The letter was a forgery & more.' }],
    ['maybe', { reason: 'maybe' }],
    ['{ date: 2026-05-01, reason: It was wrong. }', { date: '2026-04-30T15:00:00Z', reason: 'It was wrong.' }],
    ['{ Reason: It was wrong. }', { reason: 'It was wrong.' }],
  ])('is understood: %s', (written, expected) => {
    const problems = 'date' in expected ? [] : [undated];
    expect(withdrawn(written)).toEqual({ said: expected, problems });
  });

  it.each(['false', 'no', 'off', '0', '', '~', '{}', "{ date: '', reason: '' }"])(
    'is that it was not: %s',
    (written) => {
      expect(withdrawn(written)).toEqual({ said: undefined, problems: [] });
    },
  );

  it('is heeded in spite of what is wrong in it: what stays in readers by mistake cannot be called back', () => {
    expect(withdrawn('[a, b]')).toEqual({
      said: {},
      problems: ['unusable-text: `withdrawn` is not a text and is not used', undated],
    });
    expect(withdrawn('2026-02-30')).toEqual({
      said: {},
      problems: ['invalid-date: `withdrawn` is not a date: `2026-02-30`'],
    });
    expect(withdrawn('{ date: soon }').problems).toEqual(['invalid-date: `withdrawn.date` is not a date: `soon`']);
    expect(withdrawn('2062-05-01')).toEqual({
      said: {},
      problems: ['early-update: `withdrawn` is still to come: `2062-05-01`'],
    });
  });

  // `at:deleted-entry` and the entry's `updated` were as old as the article, so nobody looked at the notice.
  it('wants a date, unless `updated` tells when', () => {
    expect(withdrawn('true\nupdated: 2026-05-01').problems).toEqual([]);
    expect(withdrawn('true\nupdated: 2023-05-01').problems).toEqual([undated]);
    expect(withdrawn('2023-05-01')).toEqual({ said: { date: '2023-04-30T15:00:00Z' }, problems: [undated] });
    expect(withdrawn('true\nupdated: 2062-05-01').problems).toEqual([
      'early-update: `updated` is still to come: `2062-05-01`',
      undated,
    ]);
  });
});
