import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTimeZone } from '../../../src/article/timestamp.js';

test('names of the IANA database are zones', () => {
  for (const name of ['UTC', 'Europe/Paris', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5', 'GMT', 'Asia/Kolkata']) {
    expect(isTimeZone(name)).toBe(true);
  }
});

test('anything else is none', () => {
  for (const text of [
    '',
    'Europe/Nowhere',
    '+03:00',
    'UTC+3',
    'Z',
    'local',
    'Europe/',
    ' UTC',
    'constructor',
    'x'.repeat(99),
  ]) {
    expect(isTimeZone(text)).toBe(false);
  }
});

test('no text throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isTimeZone(text) === 'boolean'));
});
