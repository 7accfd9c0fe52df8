import { describe, expect, it } from 'vitest';
import { loadRender } from '../../src/content/render.js';
import { bodyInput } from './body-input.js';

const render = await loadRender();

describe('a comment that never ends', () => {
  it.each([
    ['the rest of the article', 'a\n\n<!-- b\n\nc', '<p>a</p>', { line: 3, column: 1 }],
    ['the rest of a list item', '- a\n\n  <!-- b\n\n  c\n\nd', '<ul><li><p>a</p></li></ul><p>d</p>', undefined],
  ])('takes %s, with a warning', (_, markdown, html, start) => {
    const rendered = render(bodyInput(markdown));
    expect(rendered.html.replaceAll('\n', '')).toBe(html);
    expect(rendered.diagnostics).toMatchObject([
      { code: 'unclosed-comment', message: expect.stringContaining('<!-- b') },
    ]);
    expect(rendered.diagnostics[0]?.range?.start).toEqual(start);
  });

  it.each(['a <!-- b', '`<!-- a`', '    <!-- a', '<!-- a\n\nb -->', '<!-- more -->', '<!-- more --!>', '<!--> a'])(
    'is not what %j has',
    (markdown) => {
      expect(render(bodyInput(markdown)).diagnostics.filter(({ code }) => code === 'unclosed-comment')).toEqual([]);
    },
  );
});
