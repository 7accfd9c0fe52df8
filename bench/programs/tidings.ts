import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Program, Task } from './program.js';

/** Tidings, as it is compiled, with its cache where it puts it. */
export function tidings(root: string, { articles, items }: Task): Program {
  const site = dirname(articles);
  const config = `${items === 'all' ? 'all' : 'newest'}.json`;
  const output = join(site, `feeds-${items === 'all' ? 'all' : 'newest'}`);
  const settings = { site: { url: 'https://example.org', title: 'Bench' }, articles: ['articles'], limit: items };
  writeFileSync(join(site, config), `${JSON.stringify(settings)}\n`);
  return {
    name: 'tidings',
    label: 'Tidings',
    command: {
      file: process.execPath,
      args: [join(root, 'lib/cli.cjs'), 'build', '--config', config, '--out', output],
      cwd: site,
    },
    output,
    feeds: { rss: join(output, 'rss.xml'), atom: join(output, 'atom.xml'), json: join(output, 'feed.json') },
    caches: [join(site, '.tidings'), join(site, 'node_modules/.cache/tidings')],
  };
}
