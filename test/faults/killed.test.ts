import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/compile/bundle.mjs';
import { publish } from '../io/publish-texts.js';
import { temporaryFolder } from '../io/temporary-folder.js';
import { article, config, start, textsIn } from './program.js';

const old = { 'atom.xml': 'old atom', 'feed.json': 'old json', 'rss.xml': 'old rss' };
const renewed = { 'atom.xml': 'new atom', 'feed.json': 'new json', 'rss.xml': 'new rss' };
const outputs = Object.entries(renewed).map(([path, text]) => ({ path, text }));

const programs = join(import.meta.dirname, `../../node_modules/.cache/tidings-test/killed-${process.pid}`);
afterAll(() => rmSync(programs, { recursive: true, force: true }));

/** A program that publishes and does nothing else, since all that comes before it changes nothing. */
async function publisher(): Promise<string> {
  // Inside the project, where its packages are found.
  const program = join(programs, 'publisher.mjs');
  const source = join(temporaryFolder(), 'publisher.ts');
  const publishTexts = JSON.stringify(join(import.meta.dirname, '../io/publish-texts.ts'));
  const work = `await publish('.', 'dist', ${JSON.stringify(outputs)});`;
  writeFileSync(source, `import { publish } from ${publishTexts};\n${work}\n`);
  await bundle(source, program);
  return program;
}

/** The feeds in a folder: what a server would show of it. */
function feedsIn(folder: string): readonly (readonly [string, string])[] {
  return Object.entries(textsIn(folder)).filter(([path]) => !path.startsWith('.'));
}

describe('a build that is killed', () => {
  it('at any step leaves each file old or new, and the next build makes all of them new', async () => {
    const program = await publisher();
    const seen = { old: 0, mixed: 0, renewed: 0 };
    let step = 0;
    for (let wasKilled = true; wasKilled; ) {
      step += 1;
      const root = temporaryFolder(
        Object.fromEntries(Object.entries(old).map(([path, text]) => [`dist/${path}`, text])),
      );
      const dist = join(root, 'dist');
      const { signal, stderr } = spawnSync(
        process.execPath,
        ['--import', join(import.meta.dirname, 'kill-at-step.mjs'), program],
        { cwd: root, env: { KILL_AT: String(step), KILL_IN: dist }, encoding: 'utf8' },
      );
      expect(stderr).toBe('');
      const feeds = feedsIn(dist);
      const isNew = feeds.filter(([path, text]) => text === renewed[path as keyof typeof renewed]).length;
      const isOld = feeds.filter(([path, text]) => text === old[path as keyof typeof old]).length;
      expect([feeds.length, isNew + isOld], `step ${step}`).toEqual([3, 3]);
      seen[isNew === 0 ? 'old' : isOld === 0 ? 'renewed' : 'mixed'] += 1;
      expect((await publish(root, 'dist', outputs)).diagnostics, `step ${step}`).toEqual([]);
      expect(textsIn(dist), `step ${step}`).toEqual(renewed);
      wasKilled = signal === 'SIGKILL';
    }
    expect(step).toBeGreaterThan(25);
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(1);
  });

  it('at any time does no more harm', async () => {
    const root = temporaryFolder({ 'tidings.config.yaml': config, 'articles/a.md': article('Old', 5000) });
    const dist = join(root, 'dist');
    await start([], { cwd: root }).ended;
    const before = textsIn(dist);
    writeFileSync(join(root, 'articles/a.md'), article('New', 5000));
    await start(['--out', 'expected'], { cwd: root }).ended;
    const after = textsIn(join(root, 'expected'));
    for (let round = 0; round < 8; round += 1) {
      const { kill, ended } = start([], { cwd: root });
      // How long a build takes differs from machine to machine: some of these hit its start, some come too late.
      await setTimeout(100 + 100 * round);
      kill();
      await ended;
      for (const [path, text] of feedsIn(dist)) expect([before[path], after[path]]).toContain(text);
    }
    expect(await start([], { cwd: root }).ended).toMatchObject({ status: 0 });
    expect(textsIn(dist)).toEqual(after);
    expect(readdirSync(dist).sort()).toEqual(['atom.xml', 'feed.json', 'rss.xml']);
  });
});
