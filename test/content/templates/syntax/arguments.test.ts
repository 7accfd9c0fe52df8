import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../../src/content/templates/syntax/arguments.js';

function parse(text: string) {
  const { named, positional } = parseArguments(text);
  return [...positional, Object.fromEntries(named)];
}

describe('parseArguments', () => {
  it.each([
    ['a "b c" \'d\' `e`', ['a', 'b c', 'd', 'e', {}]],
    ['A="b" c=\'d "e"\' f=g', [{ a: 'b', c: 'd "e"', f: 'g' }]],
    ['a = "b", c="d",e', ['e', { a: 'b', c: 'd' }]],
    ['path: "a.png" alt: b', [{ path: 'a.png', alt: 'b' }]],
    ['https://a.example/b?c=d', ['https://a.example/b?c=d', {}]],
    ['a="b \\"c\\" \\\\"', [{ a: 'b "c" \\' }]],
    ['a="{{ site.baseurl }}/b"', [{ a: '/b' }]],
    ['a=page.title b=site.url c', ['c', {}]],
    ['"page.title"', ['page.title', {}]],
    ['a=""', [{ a: '' }]],
    ['a="b', ['b', {}]],
    ['__proto__="a"', [{ ['__proto__']: 'a' }]],
    ['', [{}]],
  ])('reads %s', (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });
});
