import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../src/model/dialect.js';
import { parseOne } from './parse-texts.js';

function tags(frontMatter: string, dialect: Dialect = 'plain', place = 'hello.md'): readonly string[] | undefined {
  return parseOne(frontMatter, { dialect, place }).article?.tags.map(({ name }) => name);
}

describe('tags', () => {
  it.each<[string, Dialect, string, readonly string[]]>([
    ['a list', 'plain', 'tags: [Open Source, c]', ['Open Source', 'c']],
    ['tags and categories together', 'hugo', 'categories: [News]\ntags: [a]', ['a', 'News']],
    ['a text between commas', 'plain', 'tags: Open Source, c', ['Open Source', 'c']],
    ['a text without commas is one', 'hugo', 'tags: Open Source', ['Open Source']],
    [
      'Jekyll has texts of words',
      'jekyll',
      'tags: open source\ncategories: News World',
      ['open', 'source', 'News', 'World'],
    ],
    [
      'Jekyll has one name in the singular',
      'jekyll',
      'tag: open source\ncategory: Big, bigger',
      ['open source', 'Big, bigger'],
    ],
    ['Pelican has semicolons', 'pelican', 'tags: a, b; c\ncategory: Tech', ['a, b', 'c', 'Tech']],
    ['Hexo has lists in lists', 'hexo', 'categories:\n  - [Sport, Ball]\n  - Life', ['Sport', 'Ball', 'Life']],
    [
      'Docusaurus has objects',
      'docusaurus',
      'tags:\n  - label: Big News\n    permalink: /big\n  - a',
      ['Big News', 'a'],
    ],
    ['Zola has taxonomies', 'zola', 'taxonomies:\n  tags: [a]\n  categories: [b]', ['a', 'b']],
  ])('%s', (_, dialect, frontMatter, names) => {
    expect(tags(frontMatter, dialect)).toEqual(names);
  });

  it('are each there once, as they are spelled first', () => {
    expect(tags('tags: [News, "  news ", Été]\ncategories: [NEWS, ÉTÉ, x]')).toEqual(['News', 'Été', 'x']);
  });

  it('are the folders above _posts in Jekyll', () => {
    expect(tags('tags: [a]', 'jekyll', 'news/world/_posts/2024-05-06-a.md')).toEqual(['a', 'news', 'world']);
    expect(tags('tags: [a]', 'jekyll', '_posts/news/2024-05-06-a.md')).toEqual(['a']);
    expect(tags('tags: [a]', 'plain', 'news/_posts/a.md')).toEqual(['a']);
  });

  it('do not include what is empty or nested beyond reason', () => {
    expect(tags('tags: [a, "", [[[[[[b]]]]]]]')).toEqual(['a']);
  });

  it.each(['tags: {coast: true}', 'categories: [a, {slug: coast}]', 'taxonomies: {tags: {en: [coast]}}'])(
    'are missed where %s does not say what one is called',
    (frontMatter) => {
      const { parsed, problems } = parseOne(`date: 2024-05-06\n${frontMatter}`);
      expect(problems).toEqual([expect.stringMatching(/^unusable-tag: `.*` has a tag without a name/)]);
      expect(parsed.diagnostics[0]?.range?.start.line).toBe(3);
    },
  );
});
