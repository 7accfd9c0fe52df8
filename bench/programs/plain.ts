import { join } from 'node:path';
import type { Program, Task } from './program.js';

/** The script that renders every article with remark, with or without GitHub's tables and footnotes. */
export function plain(root: string, { articles, folder, items }: Task, hasTables: boolean): Program {
  const output = join(folder, 'feeds');
  const script = join(root, 'bench/plain-script.mjs');
  return {
    name: hasTables ? 'plain-tables' : 'plain',
    label: hasTables ? 'script+tables' : 'script',
    command: {
      file: process.execPath,
      args: [script, articles, output, String(items), ...(hasTables ? ['--tables'] : [])],
      cwd: folder,
    },
    output,
    feeds: { rss: join(output, 'rss.xml'), atom: join(output, 'atom.xml'), json: join(output, 'feed.json') },
    caches: [],
  };
}
