import { describe, expect, it } from 'vitest';
import { detectDialect } from '../../src/article/detect-dialect.js';
import type { Dialect } from '../../src/model/dialect.js';

function detect(texts: Readonly<Record<string, string>>, markers: readonly string[] = []): Dialect {
  const files = Object.entries(texts).map(([path, text]) => ({ path, place: path, read: () => ({ text }) }));
  return detectDialect(files, markers);
}

const yaml = '---\ntitle: A\n---\n';

describe('the dialect', () => {
  it.each<[Dialect, string, readonly string[]]>([
    ['jekyll', '_posts/2024-01-01-a.md', ['_config.yml', 'Gemfile']],
    ['jekyll', '../blog/news/_posts/2024-01-01-a.md', []],
    ['jekyll', 'posts/2024-01-01-a.md', ['_config.yml']],
    ['hexo', 'source/_posts/a.md', ['_config.yml', '_config.landscape.yml']],
    ['hugo', 'content/posts/a.md', ['hugo.toml']],
    ['hugo', 'content/posts/a.md', ['config.yaml']],
    ['zola', 'content/blog/a.md', ['config.toml', 'config.toml:base_url']],
    ['zola', 'content/blog/a.md', ['zola.toml']],
    ['eleventy', 'posts/a.md', ['.eleventy.js']],
    ['eleventy', 'posts/a.md', ['eleventy.config.mjs']],
    ['astro', 'src/content/blog/a.md', ['astro.config.mjs']],
    ['astro', 'src/content/blog/a.md', []],
    ['docusaurus', 'blog/a.md', ['docusaurus.config.ts']],
    ['docusaurus', 'blog/authors.yml', []],
    ['pelican', 'content/a.md', ['pelicanconf.py']],
    ['plain', 'articles/a.md', ['package.json', 'config.toml']],
    ['plain', 'articles/2024-01-01-a.md', []],
    ['plain', 'docs/a.md', ['_config.yml']],
  ])('is %s for %s beside %j', (dialect, path, markers) => {
    expect(detect({ [path]: yaml }, markers)).toBe(dialect);
  });

  it.each([
    '+++\ntitle = "A"\n\n[taxonomies]\ntags = ["a"]\n+++\n',
    '---\ntitle: A\n---\n\nA.\n\n<!-- truncate -->\n',
    '---\ntitle: A\n---\n\n```\n{/* truncate */}\n```\n',
  ])('is not changed by one article among others, which would change all ids: %j', (text) => {
    const others = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`articles/${index}.md`, yaml]));
    expect(detect({ ...others, 'articles/a.md': text })).toBe('plain');
  });
});
