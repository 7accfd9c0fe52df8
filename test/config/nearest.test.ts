import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/config/nearest.js';

const known = ['title', 'description', 'timeZone', 'url'];

describe('the nearest name', () => {
  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['timezone', 'timeZone'],
    ['desription', 'description'],
    ['urll', 'url'],
  ])('of %s is %s', (name, expected) => {
    expect(nearest(name, known)).toBe(expected);
  });

  it.each(['quux', 'x', '', 'a'.repeat(100_000)])('is none where nothing is near: %.20s', (name) => {
    expect(nearest(name, known)).toBeUndefined();
  });
});
