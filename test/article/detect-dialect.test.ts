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

  it.each<[Dialect, string]>([
    ['zola', '+++\ntitle = "A"\n\n[taxonomies]\ntags = ["a"]\n+++\n'],
    ['zola', '\ufeff+++\r\ntitle = "A"\r\n[extra]\r\nx = 1\r\n+++\r\n'],
    ['hugo', '+++\ntitle = "A"\n+++\n\n[taxonomies]\n'],
    ['docusaurus', '---\ntitle: A\n---\n\nA.\n\n<!-- truncate -->\n'],
    ['docusaurus', '---\ntitle: A\n---\n\nA.\n\n{/* truncate */}\n'],
    ['plain', '---\ntitle: A\n---\n\nA.\n\n<!-- more -->\n\n+++\n'],
  ])('is %s by the text %j', (dialect, text) => {
    expect(detect({ 'articles/a.md': yaml, 'articles/b.md': text })).toBe(dialect);
  });

  it('does not depend on the order of the files', () => {
    const texts = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`a/${index}.md`, yaml]));
    const first = { 'a/0.md': '+++\n[extra]\n+++\n' };
    expect(detect({ ...texts, ...first })).toBe('zola');
    const reversed = Object.fromEntries(Object.entries({ ...texts, ...first }).reverse());
    expect(detect(reversed)).toBe('zola');
  });
});
