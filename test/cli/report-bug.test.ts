import { describe, expect, it } from 'vitest';
import { reportBug } from '../../src/cli/report-bug.js';

describe('the last words of the program', () => {
  it('ask for a report of what must be a bug', () => {
    const { text, exitCode } = reportBug(new RangeError('oops'), false);
    expect(text).toMatch(/^tidings: a bug in Tidings stopped it: RangeError: oops; please report it .*\n$/);
    expect(exitCode).toBe(70);
  });

  it('is no bug where its folder is gone', () => {
    const gone = Object.assign(new Error('no such file or directory'), { code: 'ENOENT', syscall: 'uv_cwd' });
    expect(reportBug(gone, false)).toEqual({
      text: 'tidings: the system stopped it: the folder that it runs in is gone, or cannot be read; go to another\n',
      exitCode: 2,
    });
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
