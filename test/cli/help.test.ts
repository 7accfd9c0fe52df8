import { describe, expect, it } from 'vitest';
import { type CommandName, commands } from '../../src/cli/commands.js';
import { flags } from '../../src/cli/flags.js';
import { help } from '../../src/cli/help.js';

describe('the help', () => {
  it('names every command and every flag', () => {
    for (const name of Object.keys(commands)) expect(help(undefined)).toContain(`\n  ${name} `);
    const all = (Object.keys(commands) as CommandName[]).map((name) => help(name)).join('');
    for (const name of Object.keys(flags)) expect(all).toContain(` --${name}`);
  });

  it('of a command that takes an argument says where it stands', () => {
    expect(help('import')).toContain('\nUsage: tidings import FEED [flags]\n');
  });

  it('of a command begins with what it does and how it is written', () => {
    expect(help('build')).toMatch(/^Makes the feeds .*\n(?:.+\n)*\nUsage: tidings build \[flags\]\n/);
  });

  it.each([30, 40, 60, 80, 100])('keeps to a window of %i columns', (columns) => {
    const lines = help(undefined, columns).split('\n');
    const wide = lines.filter((line) => line.length > columns);
    expect(wide).toEqual([]);
  });

  it('is no wider than one reads with ease, and does not break in a window of no width', () => {
    const widest = (columns: number) =>
      Math.max(
        ...help(undefined, columns)
          .split('\n')
          .map((line) => line.length),
      );
    expect(widest(500)).toBeLessThanOrEqual(100);
    expect(help(undefined, 0)).toBe(help(undefined, 30));
  });
});
