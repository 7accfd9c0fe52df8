import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTexts } from './parse-texts.js';

const dated = (more = ''): string => `---\ndate: 2024-05-06\n${more}\n---\n`;

describe('parseArticles', () => {
  it('reads articles, and nothing else', () => {
    const { articles, leftOut, dialect, diagnostics } = parseTexts(
      { 'a.md': dated(), 'b.markdown': dated(), 'c.MDX': dated(), 'authors.yml': 'a:\n  name: A', 'd.txt': dated() },
      { dialect: 'auto' },
    );
    expect(articles.map(({ url }) => new URL(url).pathname)).toEqual(['/a', '/b', '/c']);
    expect({ leftOut, dialect, diagnostics }).toEqual({ leftOut: [], dialect: 'docusaurus', diagnostics: [] });
  });

  it('lets the configuration choose the dialect', () => {
    expect(parseTexts({ 'a.md': dated() }, { dialect: 'hexo', markers: ['hugo.toml'] }).dialect).toBe('hexo');
    expect(parseTexts({ 'a.md': dated() }, { dialect: 'auto', markers: ['hugo.toml'] }).dialect).toBe('hugo');
  });

  it('refuses two articles with one address, once, and names both', () => {
    const { diagnostics } = parseTexts({ 'a.md': dated(), 'b.md': dated('slug: a'), 'c.md': dated('slug: c') });
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'duplicate-address',
        severity: 'error',
        message: 'two articles have the address `https://news.example/a`',
        path: 'articles/b.md',
        related: [{ path: 'articles/a.md', message: 'the other article' }],
      }),
    ]);
  });

  it('refuses two articles with one id', () => {
    const { diagnostics } = parseTexts({ 'a.md': dated('id: urn:x:1'), 'b.md': dated('id: urn:x:1') });
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([['duplicate-id', 'articles/b.md']]);
  });

  it('does not compare with what is in no feed', () => {
    expect(parseTexts({ 'a.md': dated(), 'b.md': dated('slug: a\ndraft: true') }).diagnostics).toEqual([]);
  });

  it('tells once what all articles have in common', () => {
    const shared = dated('permalink: "/{{ title }}/"\nid: 5');
    const { articles, diagnostics } = parseTexts({ 'a.md': shared, 'b.md': shared, 'c.md': shared });
    expect(articles).toHaveLength(3);
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ['unresolved-address', 'articles/a.md'],
      ['unusable-id', 'articles/a.md'],
    ]);
  });

  it('gives the same whatever the order of the files', () => {
    const texts = Object.entries({
      'authors.yml': 'a:\n  name: A Desk',
      'a.md': dated('authors: [a, z]'),
      'b.md': dated('slug: a\nauthors: [z]'),
      'c.md': dated('id: 4'),
      'd.md': dated('draft: perhaps'),
      'e.md': '---\ntitle: E\n---\n\n<!-- truncate -->\n',
      'f.md': dated('id: 5\npermalink: /{{ x }}'),
      '_index.md': '',
    });
    const facts = (entries: typeof texts) => {
      const { articles, leftOut, dialect, diagnostics } = parseTexts(Object.fromEntries(entries), { dialect: 'auto' });
      return JSON.stringify({ articles, leftOut, dialect, diagnostics });
    };
    const expected = facts(texts);
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
        expect(facts(shuffled)).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('never throws, whatever front matter holds', () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('[[a]]', '{a: {b: [c]}}', '2024-01-01', '~', '/', 'true', '"\\ud800"'),
    );
    const names = [
      'title',
      'date',
      'slug',
      'permalink',
      'author',
      'authors',
      'tags',
      'draft',
      'status',
      'id',
      'lang',
      'image',
    ];
    const lines = fc.dictionary(fc.constantFrom(...names), value).map((fields) =>
      Object.entries(fields)
        .map(([name, text]) => `${name}: ${text.replaceAll('\n', ' ')}`)
        .join('\n'),
    );
    fc.assert(
      fc.property(lines, (frontMatter) => {
        const { articles, leftOut, diagnostics } = parseTexts({ 'a.md': `---\n${frontMatter}\n---\n` });
        expect(articles.length + leftOut.length).toBe(1);
        if (leftOut[0]?.reason === 'unreadable')
          expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
