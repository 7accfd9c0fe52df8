import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retries } from '../../src/cli/retries.js';
import { report } from '../../src/diagnostic/report.js';

const refused = [report('unwritable-file', { reason: 'permission denied' }, { path: 'dist' })];
const wrong = [report('unreadable-file', { reason: 'permission denied' }, { path: 'a.md' })];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The seconds after which a build is asked for, if each is refused. */
async function waits(
  afterBuild: (diagnostics: typeof refused) => void,
  wake: ReturnType<typeof vi.fn>,
  builds: number,
) {
  const seconds: number[] = [];
  for (let build = 0; build < builds; build += 1) {
    const start = Date.now();
    afterBuild(refused);
    while (wake.mock.calls.length <= build) await vi.advanceTimersByTimeAsync(1000);
    seconds.push((Date.now() - start) / 1000);
  }
  return seconds;
}

describe('what the system refuses', () => {
  it('is tried again after longer and longer, a minute at most, and anew once it was allowed', async () => {
    const wake = vi.fn();
    const { afterBuild } = retries(wake);
    expect(await waits(afterBuild, wake, 8)).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    afterBuild([]);
    wake.mockClear();
    expect(await waits(afterBuild, wake, 2)).toEqual([1, 2]);
  });

  it('is not tried when a build came first that needs none', async () => {
    const wake = vi.fn();
    const { afterBuild } = retries(wake);
    afterBuild(refused);
    afterBuild(wrong);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(wake).not.toHaveBeenCalled();
  });
});
