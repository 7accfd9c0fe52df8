import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { growingFlag } from '../../src/io/grow-slowly.js';

it('asks V8 for something that it knows', () => {
  const [name = '--'] = growingFlag.split('=');
  expect(execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })).toContain(`  ${name}`);
});
