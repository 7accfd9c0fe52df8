import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Breach, checkFeeds } from './check-feeds.js';
import { checkPrinted } from './check-printed.js';
import { generate, kinds } from './generate.js';
import { buildSite, checkCanary, feedsOf, writeSite } from './hostile-site.js';
import { readEntries } from './read-feeds.js';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
});
const cli = join(process.cwd(), 'lib/cli.cjs');
const folder = mkdtempSync(join(tmpdir(), 'tidings-hostile-'));
const tell = (line: string): unknown => process.stdout.write(`${line}\n`);

const files = generate(Number(values.count), Number(values.seed));
const good = files.filter(({ expected }) => expected);
writeSite(folder, files);
const built = buildSite(cli, folder, ['--skip-invalid']);
tell(`${files.length} files of ${kinds.length + 1} kinds, ${good.length} of them good, seed ${values.seed}`);
tell(
  `built in ${(built.time / 1000).toFixed(1)} s with ${Math.round(built.memory / 1024 ** 2)} MiB, exit ${built.status}`,
);

const breaches = found();
for (const { invariant, what } of breaches.slice(0, 50)) tell(`breach of ${invariant}: ${what}`);
tell(`${breaches.length} breaches`);
if (values.keep) tell(folder);
else rmSync(folder, { recursive: true, force: true });
process.exitCode = breaches.length === 0 ? 0 : 1;

function found(): readonly Breach[] {
  const printed = [...checkPrinted(built.stdout), ...checkPrinted(built.stderr), ...checkCanary(folder)];
  // What was left out is an error, and the others are published.
  if (built.status !== 1)
    return [...printed, { invariant: 10, what: `exit ${built.status}: ${built.stderr.slice(-500)}` }];
  try {
    const feeds = feedsOf(folder);
    const { length } = readEntries(feeds).atom;
    tell(
      `${length} entries in ${Object.values(feeds)
        .map((bytes) => `${Math.round(bytes.length / 1024)} KiB`)
        .join(', ')}`,
    );
    return [...printed, ...checkFeeds(feeds, files)];
  } catch (thrown) {
    return [...printed, { invariant: 3, what: String(thrown).slice(0, 500) }];
  }
}
