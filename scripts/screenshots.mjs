// Makes the pictures of docs/in-readers.md and of the README anew: articles of the sample publication in a browser and
// in feed readers. It runs where Debian's packages can be installed, such as a container of Debian 12 or later:
//
//     npm ci && npm run compile && node scripts/screenshots.mjs
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articlePage } from './screenshots/article-page.mjs';
import { shootChromium } from './screenshots/chromium.mjs';
import { openDisplay } from './screenshots/display.mjs';
import { shootLiferea } from './screenshots/liferea.mjs';
import { shootNewsboat } from './screenshots/newsboat.mjs';
import { publishPicture } from './screenshots/publish-picture.mjs';
import { serve } from './screenshots/serve.mjs';

const packages = [
  'chromium',
  'dbus',
  'fonts-dejavu-core',
  'fonts-noto-color-emoji',
  'fonts-noto-core',
  'fonts-texgyre-math',
  'imagemagick',
  'liferea',
  'newsboat',
  'openbox',
  'pngquant',
  'xdotool',
  'xterm',
  'xvfb',
];

const root = join(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'tidings-screenshots-'));
process.once('exit', () => rmSync(work, { recursive: true, force: true }));

if (spawnSync('dpkg', ['--status', ...packages]).status !== 0) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  execFileSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'inherit', env });
}

execFileSync(process.execPath, [join(root, 'lib/cli.cjs'), 'build', '--out', join(work, 'dist')], { cwd: root });
const { items } = JSON.parse(readFileSync(join(work, 'dist/feed.json'), 'utf8'));
const placeOf = (path) => {
  const place = items.findIndex(({ url }) => new URL(url).pathname === path);
  if (place < 1) throw new Error(`${path} is not in the feed, or first`);
  return place;
};

const site = 'tidings.example';
const compared = '/how-this-feed-is-made/';
const { port, close } = await serve({
  site,
  folders: [join(work, 'dist'), join(root, 'articles')],
  pages: { [compared]: articlePage(join(root, `articles${compared}index.md`), 'The Tidings Gazette') },
});
const feed = `http://${site}/rss.xml`;
const articleAlone = ['-crop', '606x1640+215+424', '-trim', '-bordercolor', '#f6f5f4', '-border', '0x12'];
const picture = (name) => join(root, 'docs/images', name);

const page = await shootChromium({ home: work, port, page: `http://${site}${compared}`, width: 600, height: 2600 });
publishPicture(page, picture('in-a-browser.png'), '-trim', '-bordercolor', 'white', '-border', '20');

const tall = await openDisplay({ width: 900, height: 2200 });
const terminal = await shootNewsboat({
  display: tall,
  home: join(work, 'newsboat'),
  port,
  feed,
  place: placeOf(compared),
  rows: 84,
});
publishPicture(terminal, picture('in-newsboat.png'));
const desktop = await shootLiferea({
  display: tall,
  home: join(work, 'liferea-article'),
  port,
  feed,
  place: placeOf(compared),
  size: { width: 820, height: 2100 },
  listEnd: 426,
});
publishPicture(desktop, picture('in-liferea.png'), ...articleAlone);
tall.close();

const wide = await openDisplay({ width: 1000, height: 1100 });
const reader = await shootLiferea({
  display: wide,
  home: join(work, 'liferea-feed'),
  port,
  feed,
  place: 'last',
  size: { width: 960, height: 1020 },
  listEnd: 426,
});
publishPicture(reader, picture('feed.png'), '-crop', '961x1046+0+0');
wide.close();
close();
process.exit();
