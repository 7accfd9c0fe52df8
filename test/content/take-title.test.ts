import { describe, expect, it } from 'vitest';
import { loadRender } from '../../src/content/render.js';
import { bodyInput } from './body-input.js';

const render = await loadRender();

describe('the title of a body', () => {
  const rendered = (markdown: string, title?: string) => {
    const { html, title: found } = render(bodyInput(markdown, title === undefined ? {} : { title }));
    return { html: html.replace(/\s*\n\s*/g, ''), title: found };
  };

  it('is the first heading where there is no other, and leaves the body', () => {
    expect(rendered('# A *b* `c`\n\nd')).toEqual({ html: '<p>d</p>', title: 'A b c' });
    expect(rendered('### A\n\nb')).toEqual({ html: '<p>b</p>', title: 'A' });
    expect(rendered('A\n===\n\nb')).toEqual({ html: '<p>b</p>', title: 'A' });
    expect(rendered('<!-- note -->\n<header><h1>A &amp; b</h1></header>\n\nc')).toEqual({
      html: '<p>c</p>',
      title: 'A & b',
    });
    expect(rendered('![a](b.png)\n\n# C').title).toBe('C');
    expect(rendered('# A {#anchor}\n\nb').title).toBe('A');
    expect(rendered('# A[^1]\n\n[^1]: b').title).toBe('A');
  });

  it('is the first heading of the first order further down, which stays as a part of the text', () => {
    expect(rendered('a\n\n# B\n\nc')).toEqual({ html: '<p>a</p><h1>B</h1><p>c</p>', title: 'B' });
    expect(rendered('a\n\n# B', 'B').html).toBe('<p>a</p><h1>B</h1>');
  });

  it('is no other heading further down', () => {
    expect(rendered('a\n\n## B')).toEqual({ html: '<p>a</p><h2>B</h2>', title: undefined });
    expect(rendered('# ![](a.png)\n\nb').title).toBeUndefined();
  });

  it.each([
    ['Hello, World', '# Hello, World'],
    ['Hello, World', '# hello   *world*'],
    ['Hello World!', '<h1>Hello — World</h1>'],
    ['`fs` and **you**', '## fs and you'],
    ['Café', '# Cafe\u0301'],
    ['🎉', '# 🎉'],
  ])('%j is not said twice by %j', (title, heading) => {
    expect(rendered(`${heading}\n\na`, title)).toEqual({ html: '<p>a</p>', title: undefined });
  });

  it('leaves a heading that says something else', () => {
    expect(rendered('# Part one\n\na', 'Hello')).toEqual({ html: '<h1>Part one</h1><p>a</p>', title: undefined });
    expect(rendered('# 🎉\n\na', '🚀').html).toBe('<h1>🎉</h1><p>a</p>');
  });
});
