import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { start } from './display.mjs';

const config = (port) => `
use-proxy yes
proxy 127.0.0.1:${port}
proxy-type http
auto-reload yes
article-sort-order date-asc
text-width 74
color background default default
color listnormal default default
color listfocus white blue bold
color info white blue bold
color article default default
highlight article "^(Feed|Title|Author|Date|Link|Podcast Download URL):.*$" blue default
highlight article "\\\\[[0-9]+\\\\]" red default
`;

/** The article at that place of the feed, in newsboat, a reader for terminals. */
export async function shootNewsboat({ display, home, port, feed, place, rows }) {
  mkdirSync(home, { recursive: true });
  const files = { urls: `${feed}\n`, config: config(port) };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  const newsboat = ['newsboat', '-u', join(home, 'urls'), '-C', join(home, 'config'), '-c', join(home, 'cache.db')];
  const look = ['-fa', 'DejaVu Sans Mono', '-fs', '10', '-bg', '#fffdf7', '-fg', '#1d2433', '+sb', '-b', '6'];
  const terminal = start(['xterm', '-title', 'newsboat', ...look, '-geometry', `80x${rows}+0+0`, '-e', ...newsboat], {
    env: { ...display.env, HOME: home, TERM: 'xterm-256color' },
  });
  const window = await display.windowOf('xterm');
  await display.rest();
  await display.settle();
  await display.key('Return');
  await display.settle();
  if (place > 0) await display.key('Down', place);
  await display.key('Return');
  await display.settle();
  const picture = await display.grab(window);
  terminal.end();
  return picture;
}
