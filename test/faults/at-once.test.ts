import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { thisProcess } from '../../src/io/lock/holder.js';
import { temporaryFolder } from '../io/temporary-folder.js';
import { article, config, start, textsIn } from './program.js';

/** Two versions of a site with one folder of feeds, and the feeds that each of them gives. */
async function versions() {
  const root = temporaryFolder({
    'tidings.config.yaml': config,
    'first/a.md': article('First', 5000),
    'second/a.md': article('Second', 5000),
  });
  const build = (from: string, out: string) => start(['--articles', from, '--out', out], { cwd: root }).ended;
  await Promise.all([build('first', 'of-first'), build('second', 'of-second')]);
  const complete = [textsIn(join(root, 'of-first')), textsIn(join(root, 'of-second'))];
  return { root, build, dist: join(root, 'dist'), complete };
}

describe('builds at once in one folder', () => {
  it.each([2, 8])('all end well, and the feeds are those of one of them: %i', async (count) => {
    const { build, dist, complete } = await versions();
    const all = Array.from({ length: count }, (_, index) => build(index % 2 === 0 ? 'first' : 'second', 'dist'));
    for (const { status, stderr } of await Promise.all(all)) expect(status, stderr).toBe(0);
    expect(complete).toContainEqual(textsIn(dist));
    expect(readdirSync(dist).sort()).toEqual(['atom.xml', 'feed.json', 'rss.xml']);
  });

  it('share the lock of one that was killed, and only one at a time has it', async () => {
    const { build, dist, complete } = await versions();
    await build('first', 'dist');
    const { pid } = spawnSync('true');
    writeFileSync(join(dist, '.tidings.lock'), JSON.stringify({ ...thisProcess(), pid, began: '1' }));
    const all = Array.from({ length: 6 }, (_, index) => build(index % 2 === 0 ? 'second' : 'first', 'dist'));
    for (const { status, stderr } of await Promise.all(all)) expect(status, stderr).toBe(0);
    expect(complete).toContainEqual(textsIn(dist));
    expect(readdirSync(dist).sort()).toEqual(['atom.xml', 'feed.json', 'rss.xml']);
  });
});
