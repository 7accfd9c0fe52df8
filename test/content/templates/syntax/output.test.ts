import { describe, expect, it } from 'vitest';
import { complaints, unwrap } from '../unwrap.js';

const jekyll = { dialect: 'jekyll' } as const;

describe('output of Liquid and Nunjucks', () => {
  it.each([
    ['{{ site.baseurl }}/a', '/a'],
    ['{{ site.url }}{{ site.baseurl }}/a', 'https://site.example/a'],
    ['{{ "/a" | relative_url }}', '/a'],
    ["{{ '/a' | absolute_url }}", '/a'],
    ['{{ "a" | relative_url }}', '/a'],
    ["{{ 'a/b.png' | absolute_url }}", '/a/b.png'],
    ['{{ "https://cdn.example/a" | relative_url }}', 'https://cdn.example/a'],
    ['{{ "//cdn.example/a" | absolute_url }}', '//cdn.example/a'],
    ['{{ "a.png" | url }}', 'a.png'],
    ['{{ "/a" | prepend: site.baseurl }}', '/a'],
    ['{{- "/a" | relative_url -}}', '/a'],
    ['{{ "{{" }}', '{{'],
    ['{{ page.url }}#end', '/posts/a/#end'],
    ['{{ site.url }}{{ page.url }}', 'https://site.example/posts/a/'],
  ])('%s is written as %s', (body, written) => {
    expect(unwrap(body, jekyll)).toBe(written);
    expect(complaints(body, jekyll)).toEqual([]);
  });

  it('is an address for Eleventy', () => {
    expect(unwrap("[a]({{ '/a/' | url }})", { dialect: 'eleventy' })).toBe('[a](/a/)');
  });

  it('is written inside of HTML', () => {
    expect(unwrap('<img src="{{ site.baseurl }}/a.png">', jekyll)).toBe('<img src="/a.png">');
  });

  it.each(['jekyll', 'eleventy', 'hexo'] as const)('is dropped with a warning where %s would run it', (dialect) => {
    expect(unwrap('By {{ page.author }}.', { dialect })).toBe('By .');
    expect(complaints('By {{ page.author }}, {{ page.author }}.', { dialect })).toEqual([
      'unknown-value: `{{ page.author }}` has a value only while the site is made, and is dropped',
    ]);
  });

  it.each(['plain', 'hugo', 'zola', 'docusaurus', 'astro', 'pelican'] as const)(
    'is text where %s shows it',
    (dialect) => {
      expect(unwrap('By {{ page.author }}.', { dialect })).toBe('By {{ page.author }}.');
    },
  );

  it.each(['{{', 'a {{ b', '{{ a } }', '{{{ a }}}', '{{ a {{ b'])('is text when it is not closed: %s', (body) => {
    expect(unwrap(body, jekyll)).toBe(body);
  });
});

describe("Zola's shortcodes", () => {
  const zola = { dialect: 'zola' } as const;

  it.each([
    ['{{ youtube(id="abc") }}', '[Video on YouTube](https://www.youtube.com/watch?v=abc)'],
    ['{{ vimeo(id="123") }}', '[Video on Vimeo](https://vimeo.com/123)'],
    ['{{ gist(url="https://gist.github.com/a/1") }}', '[Code on GitHub Gist](https://gist.github.com/a/1)'],
    [
      '{{ figure(src="a.png", alt="A", caption="B") }}',
      '<figure><img src="a.png" alt="A"><figcaption>B</figcaption></figure>',
    ],
    ['{{ resize_image(path="a.jpg", width=800, op="fit_width") }}', '<figure><img src="a.jpg" width="800"></figure>'],
    ['{{/* youtube(id="abc") */}}', '{{ youtube(id="abc") }}'],
    ['`{{/* youtube(id="abc") */}}`', '`{{ youtube(id="abc") }}`'],
  ])('%s', (body, written) => {
    expect(unwrap(body, zola)).toBe(written);
  });

  it('are dropped with a warning when nothing is known of them', () => {
    expect(complaints('{{ poll(id=3) }}', zola)).toEqual([
      'unknown-shortcode: the template tag `poll` cannot be shown in a feed and is dropped',
    ]);
  });

  it.each([
    ['{{ site.baseurl }}/a.png', '/project/a.png'],
    ['{{ site.url }}{{ site.baseurl }}/a', 'https://site.example/project/a'],
    ["{{ '/a.png' | relative_url }}", '/project/a.png'],
    ["{{ '/a.png' | prepend: site.baseurl }}", '/project/a.png'],
    ["{{ '/project/a.png' | relative_url }}", '/project/a.png'],
    ["{{ 'a.png' | relative_url }}", '/project/a.png'],
    ["{{ 'a.png' | absolute_url }}", '/project/a.png'],
    ["{{ '//cdn.example/a.png' | relative_url }}", '//cdn.example/a.png'],
    ["{{ 'a.png' | url_for }}", '/project/a.png'],
    ["{{ 'a.png' | url }}", 'a.png'],
    ['{{ page.url }}', '/posts/a/'],
    ['{{ page.url | relative_url }}', '/project/posts/a/'],
    ['{{ page.url | prepend: site.baseurl | prepend: site.url }}', '/project/posts/a/'],
    ['{{ site.url }}{{ site.baseurl }}{{ page.url }}', 'https://site.example/project/posts/a/'],
  ])('keeps the folder of a site that lies in one: %s', (written, expected) => {
    const siteUrl = 'https://site.example/project';
    expect(unwrap(`![a](${written})`, { dialect: 'jekyll', siteUrl })).toBe(`![a](${expected})`);
  });
});
