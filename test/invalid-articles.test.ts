import { describe, expect, it } from 'vitest';
import { report } from '../src/diagnostic/report.js';
import { invalidArticles } from '../src/invalid-articles.js';

const file = (path: string) => ({ path, place: path, read: () => ({ text: '' }) });
const wrong = (path: string) => report('unreadable-file', { reason: 'permission denied' }, { path });

describe('articles that are left out', () => {
  it('may be more than a function has arguments', () => {
    const paths = Array.from({ length: 200_000 }, (_, index) => `${index}.md`);
    const { leaveOut, isLeftOut, diagnostics } = invalidArticles(paths.map(file), true);
    expect(leaveOut(paths.map(wrong))).toBe(true);
    expect([isLeftOut('199999.md'), isLeftOut('200000.md'), diagnostics.length]).toEqual([true, false, 200_000]);
  });
});
