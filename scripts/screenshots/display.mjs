import { execFile, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Starts a program that ends with this one, at the latest. Gives the function that ends it, with all that it started. */
export function start(command, options) {
  const child = spawn(command[0], command.slice(1), { detached: true, stdio: 'ignore', ...options });
  const end = () => {
    try {
      process.kill(-child.pid);
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', end);
  return { child, end };
}

/** A screen that nobody sees, with a window manager. */
export async function openDisplay({ width, height }) {
  const screen = `${width}x${height}x24`;
  const { child, end } = start(['Xvfb', '-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((said) => child.stdio[3].once('data', (data) => said(data.toString().trim())));
  const env = { ...process.env, DISPLAY: `:${number}`, LANG: 'C.UTF-8', TZ: 'UTC' };
  const manager = start(['openbox'], { env });
  await sleep(1000);

  const tool = async (...words) => (await run('xdotool', words.map(String), { env, timeout: 60_000 })).stdout.trim();
  const grab = async (window = 'root') => {
    const options = { env, encoding: 'buffer', maxBuffer: 1e8 };
    return (await run('import', ['-window', window, 'png:-'], options)).stdout;
  };
  const moveTo = ([x, y]) => ['mousemove', x, y, 'sleep', 0.5];

  return {
    env,
    grab,
    key: (name, times = 1) => tool('key', '--delay', 120, '--repeat', times, '--repeat-delay', 250, name),
    click: (place) => tool(...moveTo(place), 'click', 1),
    drag: (from, to) => tool(...moveTo(from), 'mousedown', 1, ...moveTo(to), 'mouseup', 1),
    /** Takes the mouse out of the picture. */
    rest: () => tool('mousemove', width - 1, height - 1),
    /** Waits for the window of a program. */
    windowOf: async (name) => (await tool('search', '--sync', '--onlyvisible', '--class', name)).split('\n')[0],
    /** Waits until nothing on the screen has changed for a while. */
    async settle(least = 2000) {
      await sleep(least);
      let before = await grab();
      for (let tries = 0; tries < 40; tries += 1) {
        await sleep(1000);
        const after = await grab();
        if (after.equals(before)) return;
        before = after;
      }
      throw new Error('the screen does not come to rest');
    },
    close: () => {
      manager.end();
      end();
    },
  };
}
