import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/content/source-set.js';

describe('the pictures of a srcset', () => {
  it('have a width or a density', () => {
    expect(candidatesOf('a.png 1.5x, b.png 800w')).toEqual([
      { address: 'a.png', descriptor: '1.5x' },
      { address: 'b.png', descriptor: '800w' },
    ]);
  });

  it.each([
    ['/a,b.png', ['/a,b.png']],
    [
      ' ,/a.png 100w,/b.png 200w 100h, ',
      [
        ['/a.png', '100w'],
        ['/b.png', '200w'],
      ],
    ],
    ['/a.png, /b.png\n.5x', ['/a.png', ['/b.png', '.5x']]],
    ['/a.png,,, /b.png', ['/a.png', '/b.png']],
    [
      'data:image/png;base64,AA 1x, /b.png 2x',
      [
        ['data:image/png;base64,AA', '1x'],
        ['/b.png', '2x'],
      ],
    ],
    ['', []],
    [', ,', []],
  ])('stand between commas as browsers read them: %j', (sourceSet, expected) => {
    const brief = candidatesOf(sourceSet).map(({ address, descriptor }) =>
      descriptor ? [address, descriptor] : address,
    );
    expect(brief).toEqual(expected);
  });

  it.each(['2x=<script>', 'javascript:x', '2', 'x', '.x', '1.5w', '2.png 2x', '1x 2x', '(a, b) 2x', '(a'])(
    'are none with something else behind the address, such as %j',
    (descriptor) => {
      expect(candidatesOf(`/i.png 1x, /a ${descriptor}`)).toEqual([{ address: '/i.png', descriptor: '1x' }]);
    },
  );

  it('are found in a time that is linear in the length', () => {
    const long = (part: string) => part.repeat(200_000);
    for (const text of [
      long(','),
      long('a,'),
      long('('),
      long(' '),
      `a ${long('(')}`,
      `a ${long('(,)')}`,
      `a${long(' 1')}`,
    ]) {
      expect(candidatesOf(text).length).toBeLessThan(2);
    }
  });
});
