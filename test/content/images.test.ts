import { describe, expect, it } from 'vitest';
import { loadRender } from '../../src/content/render.js';
import { bodyInput } from './body-input.js';

const render = await loadRender();

const at = 'https://site.example/post';
const images = (markdown: string) => render(bodyInput(markdown, { firstLine: 5 })).images;

describe('the pictures of a body', () => {
  it('are listed as they were written, with their lines in the file', () => {
    expect(images('![A](a.png)\n\nwords ![](<b c.png> "t")\n\n<img src="../d.png" alt="">')).toEqual([
      { reference: 'a.png', url: `${at}/a.png`, alt: 'A', line: 5 },
      { reference: 'b c.png', url: `${at}/b%20c.png`, line: 7 },
      { reference: '../d.png', url: 'https://site.example/d.png', alt: '', line: 9 },
    ]);
  });

  it('are those that the HTML shows: none in the page, none of a counter, none that were taken out', () => {
    expect(images('![A](data:image/png;base64,AA==)<img src="t.gif" width="1" height="1">')).toBeUndefined();
    expect(images('<p hidden><img src="a.png"></p>')).toBeUndefined();
    expect(images('<iframe src="https://www.youtube.com/embed/nGn60vDSxQ4"></iframe>')).toBeUndefined();
    expect(images('no picture')).toBeUndefined();
  });

  it('are listed each time that they are shown', () => {
    expect(images('![A](a.png)\n![B](a.png)')?.map(({ alt }) => alt)).toEqual(['A', 'B']);
  });

  it('by reference are those of the definition', () => {
    expect(images('![A][p]\n\n[p]: /p.png')).toEqual([
      { reference: '/p.png', url: 'https://site.example/p.png', alt: 'A', line: 7 },
    ]);
  });

  it('have the line of the template that made their addresses', () => {
    const markdown = [
      '![a]({{ \'/img/a.png\' | relative_url }}) and ![b]({{ "b.png" | absolute_url }})',
      '![c]({{ site.baseurl }}/c.png)',
      '![d]({{ site.url }}/blog/d.png) ![e](/e.png)',
    ].join('\n\n');
    const site = { siteUrl: 'https://site.example/blog', url: 'https://site.example/blog/post/' };
    const { images = [] } = render(bodyInput(markdown, { ...site, dialect: 'jekyll' }));
    expect(images.map(({ reference, line }) => `${reference} ${line}`)).toEqual([
      '/blog/img/a.png 1',
      '/blog/b.png 1',
      '/blog/c.png 3',
      'https://site.example/blog/d.png 5',
      '/e.png 5',
    ]);
  });
});
