import { describe, expect, it } from 'vitest';
import { ifPossible } from '../../src/io/if-possible.js';

describe('a step that may fail', () => {
  it('gives what comes out of it, or nothing', () => {
    const refuse = (): string => {
      throw new Error('refused');
    };
    expect([ifPossible(() => 'done'), ifPossible(refuse)]).toEqual(['done', undefined]);
  });
});
