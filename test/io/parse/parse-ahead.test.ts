import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldFinder } from '../../../src/article/find-fields.js';
import { fileLister } from '../../../src/article/list-file.js';
import { readAuthorDirectory } from '../../../src/article/people/author-directory.js';
import type { SourceText } from '../../../src/article/source-file.js';
import type { Config } from '../../../src/config/config.js';
import { resolveConfig } from '../../../src/config/resolve-config.js';
import { keptLine } from '../../../src/io/cache/kept-line.js';
import { discover } from '../../../src/io/discover.js';
import { DiskFile } from '../../../src/io/disk-file.js';
import { parseAhead } from '../../../src/io/parse/parse-ahead.js';
import { instant } from '../../article/parse-texts.js';
import { articleText } from '../../cache/site.js';
import { Random } from '../../hostile/random.js';
import { temporaryFolder } from '../temporary-folder.js';

const program = join(import.meta.dirname, '../../../lib/parse-thread.cjs');
const { config } = resolveConfig([{ value: { site: { url: 'https://news.example' }, articles: ['articles'] } }]);
const now = instant('2026-06-01T12:00:00Z');
const started = Date.now() + 60_000;

/** A folder of articles, good and bad, and what there is to say of their authors. */
async function articles(count: number) {
  const root = temporaryFolder();
  mkdirSync(join(root, 'articles'));
  for (let index = 0; index < count; index += 1) {
    writeFileSync(join(root, `articles/${`${index}`.padStart(5, '0')}.md`), articleText(new Random(index)));
  }
  const { files } = await discover(root, ['articles'], 'dist');
  const source: SourceText = { text: 'data:\n  name: Data Desk\n' };
  return { files, authors: [{ path: 'articles/authors.yml', source }] };
}

const settingsOf = (authors: Awaited<ReturnType<typeof articles>>['authors']) => ({
  ...{ config: config as Config, dialect: 'docusaurus' as const, now, authors, started },
});

describe('a thread that reads the last of very many articles', () => {
  it('keeps of each what the build itself would keep', async () => {
    const { files, authors } = await articles(5000);
    const ahead = parseAhead(files, settingsOf(authors), program);
    const directory = readAuthorDirectory(
      authors.map(({ path, source }) => ({ path, place: path, read: () => source })),
    );
    const { fields } = config as Config;
    const settings = { ...settingsOf(authors), directory, fieldsOf: fieldFinder(fields) };
    const list = fileLister(settings);
    const taken = files.map((file) => ahead?.take(file));
    const theirs = taken.filter((line) => line !== undefined);
    expect(theirs.length).toBeGreaterThan(1000);
    const ours = files.map((file) => (file instanceof DiskFile ? keptLine(file, list(file), started) : ''));
    expect(theirs).toEqual(ours.slice(-theirs.length));
  });

  it('is not there for few', async () => {
    const { files, authors } = await articles(20);
    expect(parseAhead(files, settingsOf(authors), program)).toBeUndefined();
  });

  it('that cannot work leaves the articles to the build', async () => {
    const { files, authors } = await articles(5000);
    const unreadable = { ...settingsOf(authors), config: { ...(config as Config), fields: null } } as never;
    const ahead = parseAhead(files, unreadable, program);
    expect(files.map((file) => ahead?.take(file)).filter((line) => line !== undefined)).toEqual([]);
  });
});
