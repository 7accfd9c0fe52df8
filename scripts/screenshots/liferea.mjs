import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { start } from './display.mjs';

const settings = (port, { width, height }) => `[org/gnome/liferea]
proxy-detect-mode=2
proxy-host='127.0.0.1'
proxy-port=${port}
last-node-selected='sample'
last-window-width=${width}
last-window-height=${height}

[org/gnome/liferea/plugins]
active-plugins=@as []
`;

const subscriptions = (feed) => `<?xml version="1.0"?>
<opml version="1.0"><head><title>Feeds</title></head><body>
<outline type="rss" id="sample" text="The Tidings Gazette" title="The Tidings Gazette" xmlUrl="${feed}"
  updateInterval="60" sortColumn="time" viewMode="0"/>
</body></opml>
`;

const firstHeadline = [330, 140];
/** The edge between the headlines and the article below them, in a window of that height, before anybody moves it. */
const firstEdge = (height) => [600, height / 2 + 45];

/** The article at that place of the feed, in Liferea, a reader for the desktop. Gives the picture of
 * its window, whose headlines end at that line. */
export async function shootLiferea({ display, home, port, feed, place, size, listEnd }) {
  const folders = { config: 'config', data: 'data', cache: 'cache', run: 'run' };
  for (const name of Object.values(folders)) mkdirSync(join(home, name), { recursive: true, mode: 0o700 });
  mkdirSync(join(home, 'config/glib-2.0/settings'), { recursive: true });
  mkdirSync(join(home, 'config/liferea'), { recursive: true });
  writeFileSync(join(home, 'config/glib-2.0/settings/keyfile'), settings(port, size));
  writeFileSync(join(home, 'config/liferea/feedlist.opml'), subscriptions(feed));

  const reader = start(['dbus-run-session', '--', 'liferea'], {
    env: {
      ...display.env,
      HOME: home,
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_DATA_HOME: join(home, 'data'),
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_RUNTIME_DIR: join(home, 'run'),
      GSETTINGS_BACKEND: 'keyfile',
      // A container has no network to watch, no graphics card and no room for a sandbox inside it.
      GIO_USE_NETWORK_MONITOR: 'base',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  await display.windowOf('liferea');
  await display.rest();
  await display.settle(8000);
  await display.click(firstHeadline);
  await display.settle();
  // Passing over headlines would mark them as read.
  if (place === 'last') await display.key('End');
  else await display.key('Down', place);
  await display.settle();
  await display.drag(firstEdge(size.height), [600, listEnd]);
  await display.rest();
  await display.settle();
  const picture = await display.grab();
  reader.end();
  return picture;
}
