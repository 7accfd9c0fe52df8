import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type PeerName, peerNames } from '../flags.js';
import { hugoVersion } from '../measure/machine.js';
import { eleventy, findEleventy } from './eleventy.js';
import { hugo } from './hugo.js';
import { plain } from './plain.js';
import type { Program, Task } from './program.js';

/** Sets a program up for a task. */
type SetUp = (task: Task) => Program;

/** The peers that are there, by their names, in the order of the table; or the name of one that was asked for and is not. */
export function findPeers(
  root: string,
  wanted: readonly PeerName[] | undefined,
  eleventyFolder: string | undefined,
): { readonly peers: ReadonlyMap<PeerName, SetUp> } | { readonly missing: PeerName } {
  const installed = findEleventy(root, eleventyFolder);
  const all: Readonly<Record<PeerName, SetUp | undefined>> = {
    hugo: hugoVersion() === undefined ? undefined : hugo,
    eleventy: installed === undefined ? undefined : (task) => eleventy(installed, task),
    plain: (task) => plain(root, task, false),
    'plain-tables': (task) => plain(root, task, true),
  };
  const peers = new Map<PeerName, SetUp>();
  for (const name of wanted ?? peerNames) {
    const setUp = all[name];
    if (setUp) peers.set(name, setUp);
    else if (wanted) return { missing: name };
  }
  return { peers };
}

/** Sets a program up in a folder of its own. */
export function setUpIn(folder: string, name: string, task: Omit<Task, 'folder'>, setUp: SetUp): Program {
  const own = join(folder, `${name}-${task.items}`);
  mkdirSync(own, { recursive: true });
  return setUp({ ...task, folder: own });
}
