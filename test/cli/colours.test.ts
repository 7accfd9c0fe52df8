import { describe, expect, it } from 'vitest';
import { coloursFor } from '../../src/cli/colours.js';
import type { Environment } from '../../src/cli/host.js';

const write = () => {};

describe('colours', () => {
  it.each<readonly [boolean, Environment, boolean]>([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('terminal %s with %j: %s', (isTTY, env, expected) => {
    const { red } = coloursFor({ write, isTTY }, env);
    expect(red('x') !== 'x').toBe(expected);
  });
});
