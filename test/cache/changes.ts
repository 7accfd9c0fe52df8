import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Random } from '../hostile/random.js';
import { png } from '../media/sample-files.js';
import { articleText, configText, names } from './site.js';

/** A site on disk, and the time that its builds are told. */
export interface ChangedSite {
  readonly root: string;
  /** Folders of feeds that are to stay alike. */
  readonly outs: readonly string[];
  now: number;
}

/** What may happen to a site between two builds. */
export type Change = (site: ChangedSite, random: Random) => void;

const hour = 60 * 60 * 1000;

/** Every kind of change, by what it is called. */
export const changes: Readonly<Record<string, Change>> = {
  nothing: () => {},
  'an article is edited': edit(
    (text, random) => text + random.pick(['More.\n', '\n## Last part\n', ' ', '[x](one.md)\n']),
  ),
  'a field is edited': edit((text, random) => text.replace(/^title: .*$/m, `title: Edited ${random.below(100)}`)),
  'a letter is another, in a file as long as before': edit((text) => text.replace(/[aeiou](?=\w*\.)/, 'x')),
  'an article is written anew': (site, random) => write(site, articlePath(random), articleText(random)),
  'an article is saved by renaming another file over it': (site, random) => {
    const path = articlePath(random);
    write(site, '.saved', articleText(random));
    mkdirSync(dirname(join(site.root, path)), { recursive: true });
    renameSync(join(site.root, '.saved'), join(site.root, path));
  },
  'an article is gone': (site, random) => rmSync(join(site.root, articlePath(random)), { force: true }),
  'two articles change places': (site, random) => {
    const [one, other] = [articlePath(random), articlePath(random)].map((path) => join(site.root, path));
    if (!one || !other || one === other || !existsSync(one) || !existsSync(other)) return;
    renameSync(one, join(site.root, '.swap'));
    renameSync(other, one);
    renameSync(join(site.root, '.swap'), other);
  },
  'an article is edited, and its time set back': (site, random) => {
    const path = join(site.root, articlePath(random));
    if (!existsSync(path)) return;
    const { atime, mtime } = statSync(path);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/\d/, (digit) => `${(Number(digit) + 1) % 10}`),
    );
    utimesSync(path, atime, mtime);
  },
  'all files are written anew, as they are': ({ root }) => {
    for (const path of filesIn(join(root, 'articles'))) writeFileSync(path, readFileSync(path));
  },
  'the site is copied': ({ root }) => {
    renameSync(join(root, 'articles'), join(root, '.copied'));
    cpSync(join(root, '.copied'), join(root, 'articles'), { recursive: true });
    rmSync(join(root, '.copied'), { recursive: true });
  },
  'the settings are others': (site, random) => write(site, 'tidings.config.json', configText(random)),
  'the authors are others': (site, random) =>
    write(site, 'articles/authors.yml', `data:\n  name: Data Desk ${random.below(9)}\n`),
  'a picture is another': (site, random) => {
    const path = join(site.root, random.pick(['static/media/a.png', 'articles/b.png', 'static/media/a.mp3']));
    mkdirSync(dirname(path), { recursive: true });
    if (random.chance(0.4)) rmSync(path, { force: true });
    else writeFileSync(path, png(1 + random.below(9), 1 + random.below(9)));
  },
  'time passes': (site, random) => {
    site.now += random.pick([1, 24, 24 * 20]) * hour;
  },
  'time goes back': (site, random) => {
    site.now -= random.pick([1, 24 * 3]) * hour;
  },
  'feeds are harmed': (site, random) => {
    const name = random.pick(['rss.xml', 'atom.xml', 'feed.json']);
    const isGone = random.chance(0.5);
    for (const out of site.outs) harm(join(site.root, out, name), isGone);
  },
};

/** What may happen to a cache. */
export const harms: Readonly<Record<string, Change>> = {
  nothing: () => {},
  'a byte is another': inCache((path, random) => {
    const bytes = readFileSync(path);
    if (bytes.length > 0) bytes[random.below(bytes.length)]! ^= 1 << random.below(8);
    writeFileSync(path, bytes);
  }),
  'a file is cut': inCache((path, random) => {
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, random.below(bytes.length + 1)));
  }),
  'a file is longer': inCache((path) => appendFileSync(path, 'x')),
  'a file is gone': inCache((path) => rmSync(path)),
  'a file is in the place of another': inCache((path, random, others) => copyFileSync(random.pick(others), path)),
  'all is gone': ({ root }) => rmSync(cacheOf(root), { recursive: true, force: true }),
  'an older one is back': ({ root }) => {
    const saved = join(root, '.saved-cache');
    if (existsSync(saved)) {
      rmSync(cacheOf(root), { recursive: true, force: true });
      renameSync(saved, cacheOf(root));
    } else if (existsSync(cacheOf(root))) cpSync(cacheOf(root), saved, { recursive: true });
  },
};

function articlePath(random: Random): string {
  return `articles/${random.pick(names)}.md`;
}

function write({ root }: ChangedSite, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function edit(change: (text: string, random: Random) => string): Change {
  return (site, random) => {
    const path = articlePath(random);
    const file = join(site.root, path);
    if (existsSync(file)) writeFileSync(file, change(readFileSync(file, 'utf8'), random));
  };
}

function harm(file: string, isGone: boolean): void {
  if (!existsSync(file)) return;
  if (isGone) rmSync(file);
  else writeFileSync(file, readFileSync(file, 'utf8').replace('News', 'Nows'));
}

function inCache(change: (path: string, random: Random, others: readonly string[]) => void): Change {
  return ({ root }, random) => {
    const files = filesIn(cacheOf(root));
    if (files.length > 0) change(random.pick(files), random, files);
  };
}

function cacheOf(root: string): string {
  return join(root, '.tidings');
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
