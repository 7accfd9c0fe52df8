import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test } from 'vitest';
import { parseTimestamp } from '../../src/article/timestamp.js';
import { toInstant, toMilliseconds } from '../../src/model/instant.js';

const parse = (text: string, timeZone = 'UTC') => parseTimestamp(text, timeZone);

describe('days', () => {
  test.each([
    '2018-07-23',
    '2018-7-23',
    '2018/07/23',
    '2018.07.23',
    '23 July 2018',
    '23 Jul 2018',
    '23-Jul-2018',
    '23rd July, 2018',
    'July 23, 2018',
    'July 23rd, 2018',
    'jul 23 2018',
    'Jul. 23, 2018',
    'Monday, July 23, 2018',
    'Mon 23 Jul 2018',
    '  2018-07-23\t',
  ])('%s', (text) => {
    expect(parse(text)).toBe('2018-07-23T00:00:00Z');
  });

  test('every month by its names', () => {
    const names = 'January February March April May June July August September October November December'.split(' ');
    names.forEach((name, index) => {
      const expected = `2024-${String(index + 1).padStart(2, '0')}-05T00:00:00Z`;
      for (const written of [name, name.slice(0, 3), name.toUpperCase()]) {
        expect(parse(`5 ${written} 2024`)).toBe(expected);
        expect(parse(`${written} 5, 2024`)).toBe(expected);
      }
    });
    expect(parse('Sept 5, 2024')).toBe('2024-09-05T00:00:00Z');
  });
});

describe('times', () => {
  test.each([
    ['2018-07-23 18:15', '18:15:00'],
    ['2018-07-23T18:15:32', '18:15:32'],
    ['2018-07-23t18:15:32', '18:15:32'],
    ['2018-07-23  9:05', '09:05:00'],
    ['2018-07-23T18:15:32.999', '18:15:32'],
    ['2018-07-23T18:15:32,5', '18:15:32'],
    ['2018-07-23T18:15:32.123456789Z', '18:15:32'],
    ['July 23, 2018 6:15 pm', '18:15:00'],
    ['July 23, 2018, 6:15PM', '18:15:00'],
    ['July 23, 2018 at 6:15:32 p.m.', '18:15:32'],
    ['July 23, 2018 12:00 am', '00:00:00'],
    ['July 23, 2018 12:00 pm', '12:00:00'],
  ])('%s', (text, time) => {
    expect(parse(text)).toBe(`2018-07-23T${time}Z`);
  });
});

describe('zones', () => {
  test.each([
    ['2018-07-23T18:15Z', '18:15'],
    ['2018-07-23T18:15z', '18:15'],
    ['2018-07-23 18:15 UTC', '18:15'],
    ['2018-07-23 18:15 GMT', '18:15'],
    ['2018-07-23T18:15+05:30', '12:45'],
    ['2018-07-23T18:15+0530', '12:45'],
    ['2018-07-23T18:15+05', '13:15'],
    ['2018-07-23T18:15-0000', '18:15'],
    ['2018-07-23 18:15 -03:30', '21:45'],
    ['2018-07-23 18:15 GMT+0300', '15:15'],
    ['2018-07-23 18:15:00 +0000 UTC', '18:15'],
    ['2018-07-23 18:15:00 +0300 MSK', '15:15'],
    ['2018-07-23 18:15 Europe/Paris', '16:15'],
    ['2018-07-23T18:15[Europe/Paris]', '16:15'],
    ['2018-07-23T18:15 [Europe/Paris]', '16:15'],
    ['2018-07-23T18:15+02:00[Europe/Paris]', '16:15'],
    ['2018-07-23T18:15Z[Europe/Paris]', '18:15'],
    ['Mon, 23 Jul 2018 18:15:00 +0300', '15:15'],
    ['Mon Jul 23 2018 18:15:00 GMT+0300 (Moscow Standard Time)', '15:15'],
  ])('%s', (text, time) => {
    for (const timeZone of ['UTC', 'America/New_York', 'Pacific/Chatham']) {
      expect(parse(text, timeZone)).toBe(`2018-07-23T${time}:00Z`);
    }
  });

  test("Jekyll's own form", () => {
    expect(parse('2025-01-29 18:15:32 +0530', 'America/New_York')).toBe('2025-01-29T12:45:32Z');
  });

  test('without one, the clocks of the site decide', () => {
    expect(parse('2018-07-23', 'Europe/Moscow')).toBe('2018-07-22T21:00:00Z');
    expect(parse('2018-07-23 09:00', 'America/New_York')).toBe('2018-07-23T13:00:00Z');
    expect(parse('2018-01-23 09:00', 'America/New_York')).toBe('2018-01-23T14:00:00Z');
  });

  test('a time that the clocks skip is read with the offset from before', () => {
    expect(parse('2024-03-31 02:30', 'Europe/Paris')).toBe('2024-03-31T01:30:00Z');
    expect(parse('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00Z');
  });

  test('of a time that the clocks show twice it is the first; an offset chooses', () => {
    expect(parse('2024-10-27 02:30', 'Europe/Paris')).toBe('2024-10-27T00:30:00Z');
    expect(parse('2024-10-27T02:30+02:00[Europe/Paris]')).toBe('2024-10-27T00:30:00Z');
    expect(parse('2024-10-27T02:30+01:00[Europe/Paris]')).toBe('2024-10-27T01:30:00Z');
  });
});

describe('no dates', () => {
  test.each([
    ['30 February', '2024-02-30'],
    ['29 February of a common year', '2023-02-29'],
    ['29 February 1900', '1900-02-29'],
    ['31 June', 'June 31, 2024'],
    ['a day 0', '2024-01-00'],
    ['a month 0', '2024-00-01'],
    ['a month 13', '2024-13-01'],
    ['25:61', '2024-01-01 25:61'],
    ['24:00', '2024-01-01 24:00'],
    ['a minute 60', '2024-01-01 10:60'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['13 pm', '2024-01-01 13:00 pm'],
    ['0 am', '2024-01-01 0:00 am'],
    ['day and month in either order', '01/02/2024'],
    ['day and month in either order, with dots', '13.02.2024'],
    ['digits that may be a day', '20180723'],
    ['seconds since 1970', '1532361600'],
    ['milliseconds since 1970', '1532361600000'],
    ['a year of two digits', '23 Jul 18'],
    ['the year 0', '0000-01-01'],
    ['a year that JavaScript reads as another in the dates of RSS', '0099-12-31'],
    ['a year of five digits', '12024-01-01'],
    ['a year behind the last', '9999-12-31T23:59:59-00:01'],
    ['two separators', '2018-07/23'],
    ['an hour alone', '2018-07-23 18'],
    ['an abbreviation of a zone', '2018-07-23 18:15 EST'],
    ['an abbreviation that is also a zone', '2018-07-23 18:15 CET'],
    ['a zone that is none', '2018-07-23 18:15 Europe/Nowhere'],
    ['a zone that is none, in brackets', '2018-07-23T18:15[nowhere]'],
    ['an offset that the zone does not have then', '2018-07-23T18:15+01:00[Europe/Paris]'],
    ['an offset of 24 hours', '2018-07-23T18:15+24:00'],
    ['an offset of 60 minutes', '2018-07-23T18:15+01:60'],
    ['a zone without a time', '2018-07-23 UTC'],
    ['a text behind', '2018-07-23 and so on'],
    ['a text before', 'on 2018-07-23'],
    ['a word', 'yesterday'],
    ['a month that is none', '5 Juillet 2018'],
    ['other digits', '٢٠١٨-٠٧-٢٣'],
    ['a year and a month', '2018-07'],
    ['nothing', ''],
    ['spaces', '   '],
    ['more than 64 characters', `2018-07-23${' '.repeat(60)}`],
  ])('%s', (_, text) => {
    expect(parse(text)).toBeUndefined();
  });

  test('the first and the last moment', () => {
    expect(parse('0100-01-01')).toBe('0100-01-01T00:00:00Z');
    expect(parse('9999-12-31T23:59:59Z')).toBe('9999-12-31T23:59:59Z');
  });

  test('a zone of the site that is none is no reason to fail', () => {
    expect(parse('2018-07-23', 'Europe/Nowhere')).toBeUndefined();
    expect(parse('2018-07-23', '')).toBeUndefined();
  });
});

describe('of any text', () => {
  const seconds = fc.integer({ min: Date.parse('0101-01-01') / 1000, max: Date.parse('9998-12-31') / 1000 });
  const write = (milliseconds: number, minutes: number) => {
    const shown = new Date(milliseconds + minutes * 60_000).toISOString().slice(0, 19);
    const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    return `${shown}${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
  };

  test('every moment comes back, at any offset', () => {
    fc.assert(
      fc.property(seconds, fc.integer({ min: -1439, max: 1439 }), (second, minutes) => {
        expect(parse(write(second * 1000, minutes))).toBe(toInstant(second * 1000));
      }),
    );
  });

  test('every moment comes back from the clocks of a zone, if its offset is told', () => {
    const recent = fc.integer({ min: Date.parse('1980-01-01') / 1000, max: Date.parse('2037-01-01') / 1000 });
    const zones = fc.constantFrom('Europe/Paris', 'America/St_Johns', 'Pacific/Chatham', 'Australia/Lord_Howe', 'UTC');
    fc.assert(
      fc.property(recent, zones, (second, zone) => {
        const shown = Temporal.Instant.fromEpochMilliseconds(second * 1000).toZonedDateTimeISO(zone);
        expect(parse(shown.toString())).toBe(toInstant(second * 1000));
        const local = parse(shown.toPlainDateTime().toString(), zone) ?? expect.fail();
        expect(Math.abs(toMilliseconds(local) - second * 1000)).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });

  test('nothing is thrown, and what comes back is a moment', () => {
    const piece = fc.constantFrom(
      '2018',
      '-',
      '07',
      '/',
      '23',
      'T',
      ' ',
      ':',
      '.',
      ',',
      '+',
      'Z',
      'Jul',
      'Mon',
      '[',
      ']',
      'pm',
      'UTC',
      'Europe/Paris',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('UTC', 'Europe/Paris', 'nowhere'), (written, zone) => {
        const found = parse(written, zone);
        expect(found === undefined || toInstant(toMilliseconds(found)) === found).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  // No pattern for dates may see them: some would look on from each character, and run into the time limit.
  test.each([' ', '1', '2018-07-23 ', 'Mon ', '[', '(', '2018-07-23T18:15 [', '\u2028'])(
    'long texts are no dates, and nothing looks for one in them: %j',
    (unit) => {
      const long = unit.repeat(1_000_000);
      expect(parse(long)).toBeUndefined();
      expect(parse(`${long}2018-07-23`)).toBeUndefined();
      expect(parse(`2018-07-23${long}`)).toBeUndefined();
    },
  );
});

describe('the zone of the machine', () => {
  const machine = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = machine;
  });

  test.each(['UTC', 'Pacific/Chatham', 'America/New_York', 'Asia/Kathmandu'])('%s changes nothing', (zone) => {
    process.env['TZ'] = zone;
    expect(new Date(0).getTimezoneOffset()).toBe(
      { UTC: 0, 'Pacific/Chatham': -765, 'America/New_York': 300 }[zone] ?? -330,
    );
    expect(parse('2018-07-23')).toBe('2018-07-23T00:00:00Z');
    expect(parse('2018-07-23', 'Europe/Paris')).toBe('2018-07-22T22:00:00Z');
    expect(parse('July 23, 2018 09:00')).toBe('2018-07-23T09:00:00Z');
    expect(parse('2024-03-31 02:30', 'Europe/Paris')).toBe('2024-03-31T01:30:00Z');
  });
});
