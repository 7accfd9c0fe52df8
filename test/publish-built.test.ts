import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../src/config/resolve-config.js';
import { report } from '../src/diagnostic/report.js';
import { folderTexts } from '../src/io/texts/folder-texts.js';
import { publishBuilt } from '../src/publish-built.js';
import { noStopwatch } from '../src/timings/stopwatch.js';
import { temporaryFolder } from './io/temporary-folder.js';

describe('a build that is not published', () => {
  it.each([
    ['articles', report('no-articles', { folders: ['articles'] })],
    ['config', report('unreadable-folder', { reason: 'permission denied' }, { path: 'articles/secret' })],
  ])('is to blame on %s for %o', async (kind, problem) => {
    const root = temporaryFolder({});
    const { config } = resolveConfig([{ value: { site: { url: 'https://news.example' } } }]);
    const built = { outputs: [], diagnostics: [], report: { articles: 0, leftOut: [], entries: 0 } } as never;
    const texts = folderTexts(root, 'dist');
    const choices = { skipped: [problem], strict: false, dryRun: false, texts, stopwatch: noStopwatch };
    expect(await publishBuilt(root, config as never, built, choices)).toMatchObject({ kind, diagnostics: [problem] });
  });
});
