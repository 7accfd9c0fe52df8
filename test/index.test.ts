import { describe, expect, it } from 'vitest';
import * as tidings from '../src/index.js';

describe('the library', () => {
  it('exports exactly this', () => {
    expect(Object.keys(tidings).sort()).toEqual([
      'Feed',
      'FeedInputError',
      'build',
      'buildFolder',
      'changeKinds',
      'changeWords',
      'defineConfig',
      'dialects',
      'printGithub',
      'printJson',
      'printText',
      'toInstant',
    ]);
  });

  it('exports the same once it is compiled', async () => {
    const compiled = await import('../lib/index.js' as string);
    expect(Object.keys(compiled).sort()).toEqual(Object.keys(tidings).sort());
  });
});
