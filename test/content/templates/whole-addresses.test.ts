import { describe, expect, it } from 'vitest';
import { loadRender } from '../../../src/content/render.js';
import { bodyInput } from '../body-input.js';
import { complaints, unwrap } from './unwrap.js';

const two = 'https://j.example/blog/2024/02/01/two.html';
const articles = { '2024-02-01-two': two, '_posts/2024-02-01-two.md': two };
const site = { dialect: 'jekyll', siteUrl: 'https://j.example/blog', articles } as const;
const atRoot = { ...site, siteUrl: 'https://j.example' };

const before = ['{{ site.baseurl }}', '{{ site.url }}', '{{ site.url }}{{ site.baseurl }}', '{{ site.baseurl }}/'];
const tags = ['{% post_url 2024-02-01-two %}', '{%- link _posts/2024-02-01-two.md -%}'];
const links = before.flatMap((prefix) => tags.map((tag) => prefix + tag));

describe("the site's address before one that has it already", () => {
  it.each(links)('is dropped: %s', (link) => {
    for (const options of [site, atRoot]) {
      expect(unwrap(`[a](${link}#end)`, options)).toBe(`[a](${two}#end)`);
      expect(unwrap(`<a href="${link}">a</a>`, options)).toBe(`<a href="${two}">a</a>`);
      expect(unwrap(`[a]\n\n[a]: ${link}`, options)).toBe(`[a]\n\n[a]: ${two}`);
      expect(complaints(link, options)).toEqual([]);
    }
  });

  it('is dropped before the page itself where that is on another site', () => {
    const url = 'https://other.example/one/';
    expect(unwrap('[a]({{ site.url }}{{ page.url }})', { ...site, url })).toBe(`[a](${url})`);
  });

  it('is dropped before a file, which is one of the site', () => {
    expect(unwrap('[a]({% link a.pdf %})', site)).toBe('[a](/blog/a.pdf)');
    expect(unwrap('[a]({{ site.baseurl }}{% link a.pdf %})', site)).toBe('[a](/blog/a.pdf)');
    expect(unwrap('[a]({{ site.url }}{{ site.baseurl }}{% link a.pdf %})', site)).toBe('[a](/blog/a.pdf)');
  });

  it('stays before all else', () => {
    expect(unwrap('{{ site.baseurl }} {% post_url 2024-02-01-two %}', site)).toBe(`/blog ${two}`);
    expect(unwrap('{{ site.url }}{% unknown %}', site)).toBe('https://j.example');
    expect(unwrap('{{ site.url }}{{ site.baseurl }}/a', atRoot)).toBe('https://j.example/a');
  });

  it('leads nowhere before a page that is no article', async () => {
    const render = await loadRender();
    const { html, diagnostics } = render(
      bodyInput('[a]({{ site.baseurl }}{% link about.md %}) [b]({{ site.url }}{{ page.url }})', {
        dialect: 'jekyll',
        siteUrl: 'https://j.example/blog',
        url: 'https://j.example/blog/one/',
      }),
    );
    expect(html).toBe('<p>a <a href="https://j.example/one/">b</a></p>');
    expect(diagnostics.map(({ code }) => code)).toEqual(['unresolved-link']);
  });
});
