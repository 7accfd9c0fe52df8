import { describe, expect, it } from 'vitest';
import type { ListedArticle } from '../../src/article/article.js';
import { findDuplicates, withoutDuplicates } from '../../src/article/find-duplicates.js';

const article = (name: string, id = `https://tidings.example/${name}/`): ListedArticle => ({
  file: { path: `articles/${name}.md`, place: `${name}.md`, read: () => ({ text: '' }) },
  mark: 0,
  url: `https://tidings.example/${name}/`,
  id,
  published: '2024-01-31T00:00:00Z' as ListedArticle['published'],
});

describe('articles with addresses of their own', () => {
  it('are no duplicates where each has its address as its id, or another', () => {
    expect(findDuplicates([article('a'), article('b')])).toEqual([]);
    expect(findDuplicates([article('a'), article('b', 'tag:b')])).toEqual([]);
  });

  it('are duplicates where one has the address of another as its id', () => {
    const articles = [article('a'), article('b', 'https://tidings.example/a/')];
    expect(findDuplicates(articles)).toMatchObject([{ code: 'duplicate-id', path: 'articles/b.md' }]);
    expect(withoutDuplicates(articles)).toEqual([articles[0]]);
  });
});
