import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBuilds } from './cached-and-not.js';

describe('a build with a cache', () => {
  it('is the same as one without, whatever happens to the articles, the settings, the feeds and the cache', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const { done, difference } = await compareBuilds(seed, 8, async () => {
          if (seed % 5 === 0) await setTimeout(2100);
        });
        expect({ done, difference }).toEqual({ done, difference: undefined });
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 120_000);
});
