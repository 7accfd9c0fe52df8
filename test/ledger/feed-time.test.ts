import { describe, expect, it } from 'vitest';
import { parseFeedTime } from '../../src/ledger/feed-time.js';

describe('the time of an entry in a feed', () => {
  it.each([
    ['Wed, 31 Jan 2024 09:00:00 GMT', '2024-01-31T09:00:00Z'],
    ['31 Jan 2024 09:00 +0100', '2024-01-31T08:00:00Z'],
    ['Wed, 31 Jan 2024 09:00:00 EST', '2024-01-31T14:00:00Z'],
    // Ten years after its day there is another day of the week: what the day says is of no use.
    ['Mon, 31 Jan 2024 09:00:00 UT', '2024-01-31T09:00:00Z'],
    ['23 Jul 18 09:00:00 +0200', '2018-07-23T07:00:00Z'],
    ['23 Jul 99 09:00:00 Z', '1999-07-23T09:00:00Z'],
    ['2024-01-31T09:00:00.123-05:00', '2024-01-31T14:00:00Z'],
    ['2024-01-31', '2024-01-31T00:00:00Z'],
    // Its zone is the machine's nowhere.
    ['2024-01-31 09:00:00', '2024-01-31T09:00:00Z'],
  ])('%s', (text, expected) => {
    expect(parseFeedTime(text)).toBe(expected);
  });

  it.each(['yesterday', '31 Feb 2024 09:00:00 GMT', '', ' '.repeat(1000), '1706691600'])('%.30j is none', (text) => {
    expect(parseFeedTime(text)).toBeUndefined();
  });
});
