import { describe, expect, it } from 'vitest';
import type { FolderResult } from '../../src/build-folder.js';
import { rebuildLine } from '../../src/cli/rebuild-line.js';
import { widthOf } from '../../src/cli/text-width.js';
import { report } from '../../src/diagnostic/report.js';
import { type Change, changeKinds, changesOf } from '../../src/ledger/changes.js';

const view = { at: new Date(2024, 0, 31, 9, 5, 2), time: 83.6, shown: (path: string) => path };
const file = { path: 'dist/rss.xml', bytes: 1, state: 'changed' } as const;
const change = (kind: Change['kind'], path?: string): Change => ({ kind, id: 'urn:x', ...(path && { path }) });

function resultOf(entries: readonly Change[], rest: Partial<FolderResult> = {}): FolderResult {
  const changes = changesOf(entries);
  return { kind: 'ok', diagnostics: [], files: [file], outputs: [], sources: () => undefined, changes, ...rest };
}

describe('the line of a rebuild', () => {
  it('tells when, how long, what became of entries, and how many files changed', () => {
    const changes = [change('updated', 'articles/a.md'), change('unchanged', 'articles/b.md'), change('vanished')];
    expect(rebuildLine(resultOf(changes), view)).toBe(
      '09:05:02 rebuilt in 84 ms: 1 updated (articles/a.md), 1 gone, 1 file changed',
    );
  });

  it('names no more than two articles', () => {
    const changes = ['a.md', 'b.md', 'c.md'].map((path) => change('new', path));
    expect(rebuildLine(resultOf(changes), view)).toContain(': 3 new (a.md, b.md …), 1 file changed');
  });

  it('calls each kind of change by its name, in one order, and says nothing of what is as it was', () => {
    const changes = [...changeKinds].reverse().map((kind) => change(kind));
    expect(rebuildLine(resultOf(changes), view)).toContain(
      ': 1 new, 1 older, 1 updated, 1 resent, 1 left, 1 gone, 1 file changed',
    );
  });

  it('says briefly that nothing changed', () => {
    const files = [{ ...file, state: 'unchanged' as const }];
    expect(rebuildLine(resultOf([change('unchanged', 'a.md')], { files }), view)).toBe(
      '09:05:02 rebuilt in 84 ms: nothing changed for subscribers',
    );
    expect(rebuildLine(resultOf([change('left', 'a.md')], { files }), view)).toContain(
      ': 1 left (a.md), no file changed',
    );
  });

  it('tells what stands in the way', () => {
    const diagnostics = [report('missing-site-url', undefined), report('empty-body', undefined, { path: 'a.md' })];
    expect(rebuildLine(resultOf([], { kind: 'config', files: [], diagnostics }), view)).toBe(
      '09:05:02 nothing is published: 1 error, 1 warning',
    );
  });

  it.each([20, 40, 60, 80])('fits into %i columns, without the articles if need be', (columns) => {
    const line = rebuildLine(resultOf([change('updated', `articles/${'long-'.repeat(20)}name.md`)]), {
      ...view,
      columns,
    });
    expect(widthOf(line)).toBeLessThanOrEqual(columns);
    if (columns === 60) expect(line).toBe('09:05:02 rebuilt in 84 ms: 1 updated, 1 file changed');
    if (columns === 40) expect(line).toBe('09:05:02 rebuilt: 1 updated, 1 file cha…');
  });
});
