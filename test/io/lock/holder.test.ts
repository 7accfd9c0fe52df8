import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { lifeOf, parseHolder, thisProcess } from '../../../src/io/lock/holder.js';

const onLinux = process.platform === 'linux';

describe('the holder of a lock', () => {
  it('comes back out of its text', () => {
    const holder = thisProcess();
    expect(parseHolder(JSON.stringify(holder))).toEqual(holder);
    expect(thisProcess().token).not.toBe(holder.token);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"pid":1}',
    '{"pid":0,"host":"a","token":"0123456789abcdef"}',
    '{"pid":-1,"host":"a","token":"0123456789abcdef"}',
    '{"pid":1e99,"host":"a","token":"0123456789abcdef"}',
    '{"pid":1,"host":"a","token":"../../../etc/passwd"}',
  ])('is not known where a file says anything else: %s', (text) => {
    expect(parseHolder(text)).toBeUndefined();
  });

  it('runs while it runs', () => {
    expect(lifeOf(thisProcess())).toBe(onLinux ? 'running' : 'unknown');
  });

  it('is gone when its process has ended', () => {
    const { pid } = spawnSync('true');
    expect(lifeOf({ ...thisProcess(), pid })).toBe('gone');
  });

  it.runIf(onLinux)('is gone when another process has its number', () => {
    expect(lifeOf({ ...thisProcess(), began: '1' })).toBe('gone');
  });

  // In a container nobody may collect what was killed, and the kernel keeps its number for ever.
  it.runIf(onLinux)('is gone when it was killed and nobody has taken note', async () => {
    const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const pid = Number(String((await once(parent.stdout, 'data'))[0]));
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    const holder = { ...thisProcess(), pid, began };
    await setTimeout(100);
    expect(lifeOf(holder)).toBe('running');
    process.kill(pid, 'SIGKILL');
    await setTimeout(100);
    expect(readFileSync(`/proc/${pid}/stat`, 'latin1')).toMatch(/\) Z /);
    expect(lifeOf(holder)).toBe('gone');
    parent.kill('SIGKILL');
  });

  it('cannot be asked on another machine, in another container, or before the last start', () => {
    expect(lifeOf({ ...thisProcess(), host: 'elsewhere.example' })).toBe('unknown');
    expect(lifeOf({ ...thisProcess(), system: 'another' })).toBe('unknown');
  });
});
