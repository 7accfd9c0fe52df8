import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/content/source-set.js';

describe('the pictures of a srcset', () => {
  it('have a width or a density', () => {
    expect(candidatesOf('a.png 1.5x, b.png 800w')).toEqual([
      { address: 'a.png', descriptor: '1.5x' },
      { address: 'b.png', descriptor: '800w' },
    ]);
  });

  it.each(['2x=<script>', 'javascript:x', '2', 'x'])(
    'have nothing else behind the address, such as %j',
    (descriptor) => {
      expect(candidatesOf(`a.png ${descriptor}`)).toEqual([{ address: 'a.png' }]);
    },
  );
});
