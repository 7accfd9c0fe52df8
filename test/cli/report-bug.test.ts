import { describe, expect, it } from 'vitest';
import { reportBug } from '../../src/cli/report-bug.js';

describe('the last words of the program', () => {
  it('ask for a report of what must be a bug', () => {
    const { text, exitCode } = reportBug(new RangeError('oops'), false);
    expect(text).toMatch(/^tidings: a bug in Tidings stopped it: RangeError: oops; please report it .*\n$/);
    expect(exitCode).toBe(70);
  });

  it.each(['EMFILE', 'ENFILE', 'ENOMEM', 'ENOSPC'])(
    'do not call it a bug when the system has run out of something: %s',
    (code) => {
      const { text, exitCode } = reportBug(Object.assign(new Error('open'), { code }), false);
      expect(text).toMatch(/^tidings: the system stopped it: .*\n$/);
      expect(exitCode).toBe(2);
    },
  );
});
