import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/article/front-matter.js';
import { parseTexts } from './parse-texts.js';

const found = (text: string) =>
  splitFrontMatter(text, 'a.md').diagnostics.map(({ code, message, range }) => [code, message, range?.start]);

describe('two spellings of one field', () => {
  // The first won, and nobody was told of the second: a draft went out.
  it.each([
    ['---\ndraft: false\nDraft: true\n---\n', 'Draft', 3],
    ['---\ndate: 2024-01-01\nDate: 2099-01-01\n---\n', 'Date', 3],
    ['---\npublish_date: 2024-01-01\npublishDate: 2099-01-01\n---\n', 'publishDate', 3],
    ['---\ndraft: false\n"draft ": true\n---\n', 'draft ', 3],
    ['---\ndraft: false\n"draft\\u200b": true\n---\n', 'draft\u200b', 3],
    ['+++\ndraft = false\nDRAFT = true\n+++\n', 'DRAFT', 3],
    ['{"draft": false,\n"Draft": true}\n', 'Draft', 2],
    ['Title: A\nis_draft: no\nis-draft: yes\n\nBody\n', 'is-draft', 3],
    ['---\nbuild:\n  list: always\n  List: never\n---\n', 'build.List', 4],
  ])('are an error: %j', (text, field, line) => {
    expect(found(text)).toEqual([
      ['duplicate-field', `\`${field}\` is given twice`, expect.objectContaining({ line })],
    ]);
  });

  it('are two fields in a table of the author’s own', () => {
    expect(found('---\nstyles:\n  a-b: 1\n  a_b: 2\n---\n')).toEqual([]);
  });

  it('leave no article', () => {
    const { articles, leftOut } = parseTexts({ '2024-01-01-a.md': '---\ndraft: false\nDraft: true\n---\nA.\n' });
    expect(articles).toEqual([]);
    expect(leftOut).toEqual([{ path: 'articles/2024-01-01-a.md', reason: 'unreadable' }]);
  });
});
