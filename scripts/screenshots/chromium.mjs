import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A page as a browser shows it, whole, with room below it. */
export async function shootChromium({ home, port, page, width, height }) {
  const picture = join(home, 'page.png');
  await promisify(execFile)(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      `--user-data-dir=${join(home, 'profile')}`,
      `--proxy-server=http://127.0.0.1:${port}`,
      `--window-size=${width},${height}`,
      '--virtual-time-budget=5000',
      `--screenshot=${picture}`,
      page,
    ],
    { timeout: 120_000 },
  );
  return readFile(picture);
}
