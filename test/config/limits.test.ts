import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/config/resolve-config.js';

const site = { url: 'https://example.org' };
const resolve = (limits: unknown, weaker: unknown = {}) =>
  resolveConfig([{ value: { site, limits } }, { value: { limits: weaker } }]);

describe('limits', () => {
  it('have defaults, each for itself, and the stronger file wins', () => {
    expect(resolve({ seconds: 0.5 }, { seconds: 3 }).config?.limits).toEqual({ seconds: 0.5, memory: 512 });
    expect(resolve({ seconds: null }, { memory: 64 }).config?.limits).toEqual({ seconds: 10, memory: 64 });
  });

  it.each([
    { seconds: 0 },
    { seconds: -1 },
    { seconds: Number.NaN },
    { seconds: Number.POSITIVE_INFINITY },
    { seconds: 86_401 },
    { seconds: '10' },
    { seconds: false },
    { memory: 63 },
    { memory: 64.5 },
    { memory: '512' },
  ])('cannot be %j', (limits) => {
    const { config, diagnostics } = resolve(limits);
    expect(config).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'invalid-config' }]);
  });
});
