import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wakeWhenDue } from '../../src/cli/wake-when-due.js';
import type { Instant } from '../../src/model/instant.js';

const now = () => new Date();

beforeEach(() => void vi.useFakeTimers({ now: new Date('2024-01-31T09:00:00Z') }));
afterEach(() => void vi.useRealTimers());

describe('the time of an article', () => {
  it.each([
    ['in a second', '2024-01-31T09:00:01Z'],
    ['in a month, which is longer than a timer can wait', '2024-03-01T00:00:00Z'],
  ])('is waited for: %s', async (_, due) => {
    const wake = vi.fn();
    wakeWhenDue(due as Instant, now(), now, wake);
    await vi.advanceTimersByTimeAsync(Date.parse(due) - Date.now() - 1);
    expect(wake).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(wake).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('is not waited for where the build that tells of it was there', async () => {
    const wake = vi.fn();
    wakeWhenDue('2024-01-31T09:00:00Z' as Instant, now(), now, wake);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(wake).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('is noticed within a minute by a machine that slept', async () => {
    const wake = vi.fn();
    wakeWhenDue('2024-01-31T18:00:00Z' as Instant, now(), now, wake);
    vi.setSystemTime(new Date('2024-02-01T09:00:00Z'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('can be called off, also after it was waited for again', async () => {
    const wake = vi.fn();
    const callOff = wakeWhenDue('2024-01-31T09:05:00Z' as Instant, now(), now, wake);
    await vi.advanceTimersByTimeAsync(120_000);
    callOff();
    await vi.advanceTimersByTimeAsync(1_000_000);
    expect(wake).not.toHaveBeenCalled();
  });
});
