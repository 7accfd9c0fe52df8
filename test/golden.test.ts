import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildFolder } from '../src/build-folder.js';
import { printText } from '../src/diagnostic/print-text.js';

const fixtures = join(import.meta.dirname, 'fixtures');
const work = mkdtempSync(join(tmpdir(), 'tidings-golden-'));
const renew = process.env['UPDATE_GOLDEN'] === '1';

afterAll(() => rmSync(work, { recursive: true, force: true }));

/** All files below a folder, by their path in it. */
function contents(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

// Each case is a site as its author keeps it, and what must come out of it. UPDATE_GOLDEN=1 writes that anew: read the
// difference before you commit it.
describe.each(readdirSync(fixtures).sort())('the site %s', (name) => {
  it('gives the feeds that a person reviewed', async () => {
    const expected = join(fixtures, name, 'expected');
    const site = join(work, name);
    cpSync(join(fixtures, name), site, { recursive: true });
    rmSync(join(site, 'expected'), { recursive: true, force: true });
    const { diagnostics, sources } = await buildFolder({ root: site, now: '2026-06-01T12:00:00Z' });
    const published = { ...contents(join(site, 'dist')), 'diagnostics.txt': printText(diagnostics, sources) };
    if (renew) {
      rmSync(expected, { recursive: true, force: true });
      mkdirSync(expected);
      for (const [path, text] of Object.entries(published)) writeFileSync(join(expected, path), text);
    }
    expect(published).toEqual(contents(expected));
  });
});
