import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { lateFlag } from '../../src/io/optimise-late.js';

describe('lateFlag', () => {
  it('is one that this V8 knows, which would complain of any other', () => {
    const [name = '--'] = lateFlag(process.versions.v8)?.split('=') ?? [];
    expect(execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })).toContain(`  ${name}`);
  });

  it('is none for a V8 that nobody has looked at', () => {
    expect(['11.3.244.8-node.33', '12.4.254.21-node.57', '13.6.233.17-node.63', '11.30'].map(lateFlag)).toEqual([
      '--interrupt-budget=500000',
      '--invocation-count-for-turbofan=9000',
      undefined,
      undefined,
    ]);
  });
});
