import { describe, expect, it } from 'vitest';
import { namedFiles } from '../../src/content/named-files.js';
import { loadRender } from '../../src/content/render.js';
import { bodyInput } from './body-input.js';

const render = await loadRender();

function askedFor(markdown: string): readonly string[] {
  const asked = new Set<string>();
  render(bodyInput(markdown, { resolve: (reference) => void asked.add(reference) }));
  return [...asked];
}

describe('namedFiles', () => {
  it.each([
    ['[a](../2024/a.md)', ['../2024/a.md']],
    ['[a](./a.mdx#part "Title") and [b](b.markdown?x)', ['./a.mdx', 'b.markdown']],
    ['[a][1] and [1]\n\n[1]: @/blog/a.md', ['@/blog/a.md']],
    ['[a](<c.md>) [a](c.md) <a href="/d.MD">d</a>', ['c.md', '/d.MD']],
    ['[ö](%C3%B6.md)', ['ö.md']],
  ])('finds in %s what rendering asks for', (markdown, files) => {
    expect(askedFor(markdown)).toEqual(files);
    expect(namedFiles(markdown)).toEqual(expect.arrayContaining(files));
  });

  it('finds nothing in what is like it', () => {
    expect(namedFiles('[a](a.html) and a.mdb, not.md-like, a@/ and md')).toEqual([]);
  });

  it('takes time in proportion to the length', () => {
    const long = ['a.', '@/', 'a.md '].map((part) => part.repeat(200_000)).join('');
    expect(namedFiles(`${long}${'a'.repeat(200_000)}.md`).length).toBeLessThan(9);
  });

  it('stops where an article names more files than anybody reads', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `${index}/post.md @/${index}`);
    expect(namedFiles(names.join(' '))).toHaveLength(64);
  });
});
