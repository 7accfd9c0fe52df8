import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const mostBytes = 150_000;

/** Cuts a picture, as ImageMagick is told, brings it down to the colours that it needs, and writes it. */
export function publishPicture(picture, path, ...cuts) {
  mkdirSync(dirname(path), { recursive: true });
  const cut = execFileSync('convert', ['png:-', ...cuts, '+repage', '-strip', 'png:-'], {
    input: picture,
    maxBuffer: 1e8,
  });
  execFileSync('pngquant', ['--speed', '1', '--quality', '60-95', '--force', '--output', path, '-'], { input: cut });
  const { size } = statSync(path);
  if (size > mostBytes) throw new Error(`${path} has ${size} bytes, and ${mostBytes} are enough`);
  process.stdout.write(`${path}  ${size} bytes\n`);
}
