import { describe, expect, it } from 'vitest';
import { showProgress } from '../../src/cli/progress.js';
import { fakeHost } from './fake-host.js';

describe('the progress', () => {
  it('is not shown of a build that takes no time', () => {
    const host = fakeHost({ columns: 80 });
    const { onProgress, stop } = showProgress(host);
    host.time = 499;
    onProgress('render', 5, 10);
    stop();
    expect(host.printed).toEqual({ stdout: '', stderr: '' });
  });

  it('is shown after half a second, not more often than one can read, and taken away at the end', () => {
    const host = fakeHost({ columns: 80 });
    const { onProgress, stop } = showProgress(host);
    for (host.time = 0; host.time < 700; host.time += 1) onProgress('render', host.time, 1000);
    stop();
    expect(host.printed.stderr.split('\r\u001b[2K')).toEqual([
      '',
      'rendering articles: 500 of 1000',
      'rendering articles: 600 of 1000',
      '',
    ]);
    expect(host.printed.stdout).toBe('');
  });

  it.each([10, 1])('keeps to a terminal of %i columns, where a second line could not be taken away', (columns) => {
    const host = fakeHost({ columns });
    const { onProgress } = showProgress(host);
    host.time = 1000;
    onProgress('write', 1, 3);
    expect(host.printed.stderr.replace('\r\u001b[2K', '').length).toBeLessThan(columns);
  });

  it.each([
    ['a pipe', fakeHost()],
    ['CI', fakeHost({ columns: 80, env: { CI: 'true' } })],
    ['a terminal that cannot take a line away', fakeHost({ columns: 80, env: { TERM: 'dumb' } })],
  ])('is not shown in %s', (_, host) => {
    const { onProgress, stop } = showProgress(host);
    host.time = 1000;
    onProgress('render', 1, 3);
    stop();
    expect(host.printed.stderr).toBe('');
  });
});
