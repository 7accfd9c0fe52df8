import { describe, expect, it } from 'vitest';
import { parseOne, parseTexts } from './parse-texts.js';

function reason(frontMatter: string, setting: Parameters<typeof parseOne>[1] = {}): string | undefined {
  const { leftOut, problems } = parseOne(frontMatter, setting);
  expect(problems).toEqual([]);
  return leftOut?.reason;
}

describe('drafts', () => {
  it.each([
    'draft: true',
    'Draft: TRUE',
    'draft: yes',
    'draft: 1',
    'is_draft: true',
    'published: false',
    'published: no',
    'published: "off"',
    'published: 0',
    'publish: false',
  ])('%s', (frontMatter) => {
    expect(reason(`date: 2024-05-06\n${frontMatter}`)).toBe('draft');
  });

  it.each(['status: draft', 'status: Draft', 'status: pending', 'status: wip'])('%s', (frontMatter) => {
    expect(reason(frontMatter)).toBe('draft');
  });

  it.each(['_drafts/a.md', 'drafts/a.md', 'news/_drafts/a.md', 'Drafts/2024/a.md'])('the place %s', (place) => {
    expect(reason('', { place })).toBe('draft');
  });

  it.each([
    'draft: false',
    'draft: no',
    'published: true',
    'published: yes',
    'status: evergreen',
    'status: final',
    'status: ~',
    'styles:\n  draft:',
  ])('not %s', (frontMatter) => {
    expect(reason(`date: 2024-05-06\n${frontMatter}`)).toBeUndefined();
  });

  it.each<readonly [string, string]>([
    ['draft: maybe', '`draft` is neither `true` nor `false`: `maybe`, so the article is left out'],
    ['draft: [true]', '`draft` is neither `true` nor `false`: `[…]`, so the article is left out'],
    ['draft: {a: b}', '`draft` is neither `true` nor `false`: `{…}`, so the article is left out'],
    ['draft: [[true]]', '`draft` is neither `true` nor `false`: `[…]`, so the article is left out'],
    ['status: [draft]', '`status` may say that the article is a draft: `[…]`, so the article is left out'],
    ['status: {is: draft}', '`status` may say that the article is a draft: `{…}`, so the article is left out'],
    ...[
      'drafted',
      'in-review',
      'on hold',
      'ON-HOLD',
      'to do',
      'work in progress',
      'Embargoed',
      'idea',
      'dra\u200bft',
    ].map(
      (word) =>
        [
          `status: ${word}`,
          `\`status\` may say that the article is a draft: \`${word}\`, so the article is left out`,
        ] as const,
    ),
    ...['draft:', 'draft: ~', 'draft: null', 'draft: ""', 'draft: " "', 'draft: []', 'draft: {}', 'draft: [~]'].map(
      (empty) => [empty, '`draft` has no value, so the article is left out'] as const,
    ),
    ['is-draft:', '`is-draft` has no value, so the article is left out'],
    ['published: soon', '`published` is neither `true` nor `false`: `soon`, so the article is left out'],
  ])('%s, with a warning, since what was published cannot be recalled', (frontMatter, message) => {
    const { leftOut, problems } = parseOne(`date: 2024-05-06\n${frontMatter}`);
    expect(leftOut?.reason).toBe('draft');
    expect(problems).toEqual([`doubtful-draft: ${message}`]);
  });

  it.each([
    '"draft ": true',
    '" draft": true',
    'draft\u00a0: true',
    '"dr\u200baft": true',
    '\ufeffdraft: true',
    '"draft\0": true',
  ])('are not hidden by what nobody sees in the name: %j', (frontMatter) => {
    expect(reason(`date: 2024-05-06\n${frontMatter}`)).toBe('draft');
  });

  it('may be empty in a field of another name', () => {
    const { leftOut, parsed } = parseOne('date: 2024-05-06\nextra:\n  Not-Yet:', {
      fields: { draft: ['extra.not_yet'] },
    });
    expect(leftOut?.reason).toBe('draft');
    expect(parsed.diagnostics).toMatchObject([{ code: 'doubtful-draft', range: { start: { line: 4, column: 3 } } }]);
  });

  it('says how to publish it', () => {
    const [warning] = parseOne('date: 2024-05-06\npublished: soon').parsed.diagnostics;
    expect(warning?.help).toBe('write `published: true` to publish it');
  });

  it('may have mistakes, which nobody sees', () => {
    expect(reason('date: TBD\nslug: ../x\ndraft: true')).toBe('draft');
  });

  it('can be called by other names', () => {
    expect(reason('unfinished: true', { fields: { draft: ['unfinished'] } })).toBe('draft');
  });
});

describe('pages that are not listed', () => {
  it.each([
    'unlisted: true',
    'hidden: true',
    'private: true',
    'status: hidden',
    'eleventyExcludeFromCollections: true',
    'permalink: false',
    'build:\n  list: never',
    '_build:\n  render: false',
    'feed: false',
  ])('%s', (frontMatter) => {
    expect(reason(frontMatter)).toBe('unlisted');
  });

  it.each(['unlisted: false', 'hidden: no', 'build:\n  list: always'])('not %s', (frontMatter) => {
    expect(reason(frontMatter)).toBeUndefined();
  });

  it('are the partials of Docusaurus and Astro', () => {
    expect(reason('', { place: '_note.mdx', dialect: 'docusaurus' })).toBe('unlisted');
    expect(reason('', { place: '_notes/a.md', dialect: 'astro' })).toBe('unlisted');
    expect(reason('', { place: '_note.md' })).toBeUndefined();
  });
});

describe('redirections', () => {
  it.each(['redirect_to: /elsewhere', 'redirect_to: [/elsewhere]', 'layout: redirect', 'type: redirect'])(
    '%s',
    (frontMatter) => {
      expect(reason(frontMatter)).toBe('redirect');
    },
  );

  it('redirect, where there is no body', () => {
    const parse = (body: string) => parseTexts({ 'a.md': `---\ndate: 2024-01-01\nredirect: /b\n---\n${body}` });
    expect(parse('\n').leftOut).toEqual([{ path: 'articles/a.md', reason: 'redirect' }]);
    expect(parse('A redirection.\n').articles).toHaveLength(1);
  });

  it('not redirect_from, which an article has at its new address', () => {
    expect(reason('redirect_from: /b')).toBeUndefined();
  });
});

describe('pages of sections', () => {
  it('are _index files, dated or not', () => {
    expect(reason('', { place: 'posts/_index.md' })).toBe('section');
    expect(parseTexts({ '_index.md': '+++\ntitle = "All"\n+++\n' }).leftOut).toEqual([
      { path: 'articles/_index.md', reason: 'section' },
    ]);
  });

  it('are not index files, which are articles in a folder of their own', () => {
    expect(reason('', { place: 'posts/index.md' })).toBeUndefined();
  });
});

describe('articles that cannot be read', () => {
  it('cost their own entry and no other', () => {
    const { articles, leftOut, diagnostics } = parseTexts({
      'a.md': '---\ntitle: "unclosed\n---\n',
      'b.md': '---\ntitle: B\ndate: 2024-01-01\n---\n',
      'c.md': '---\ntitle: C\ndate: yesterday\n---\n',
    });
    expect(articles.map(({ title }) => title)).toEqual(['B']);
    expect(leftOut).toEqual([
      { path: 'articles/a.md', reason: 'unreadable' },
      { path: 'articles/c.md', reason: 'unreadable' },
    ]);
    expect(diagnostics.map(({ path, severity }) => [path, severity])).toEqual([
      ['articles/a.md', 'error'],
      ['articles/c.md', 'error'],
    ]);
  });
});
