import { describe, expect, it } from 'vitest';
import { loadRender } from '../../src/content/render.js';
import { bodyInput } from './body-input.js';

const render = await loadRender();

function summary(markdown: string): string | undefined {
  return render(bodyInput(markdown, { title: 'Title' })).summary;
}

describe('the summary of a body', () => {
  it.each([
    ...[
      '<!-- more -->',
      '<!--more-->',
      '<!--  MORE -->',
      '<!-- truncate -->',
      '<!--truncate-->',
      '<!-- excerpt -->',
      '<!-- readmore -->',
    ],
  ])('is what stands above %s, which goes', (marker) => {
    const { summary: found, html } = render(bodyInput(`# A\n\nb *c*\n\n- d\n\n${marker}\n\ne`, { title: 'Title' }));
    expect(found).toBe('b c d');
    expect(html).not.toMatch(/more|truncate|excerpt|&#x3C;!/i);
    expect(html).toContain('<p>e</p>');
  });

  it('passes over what was struck out', () => {
    expect(summary('Meet at ~~the church hall~~ <s>the quay</s> the Market Hall.')).toBe('Meet at the Market Hall.');
  });

  it('ends at a mark inside a paragraph', () => {
    expect(summary('a <!--more--> b\n\nc')).toBe('a');
    expect(summary('- a\n- b <!-- more -->\n- c')).toBe('a b');
  });

  it('takes no mark out of code', () => {
    expect(summary('a\n\n`<!-- more -->`\n\n```\n<!-- more -->\n```\n\nb')).toBe('a');
  });

  it('is the first prose where no mark is, or nothing above it', () => {
    expect(summary('<!-- more -->\n\na')).toBe('a');
    expect(summary('# A\n\n![b](c.png)\n\n| d |\n|---|\n| e |\n\n```\nf\n```\n\ng  h\ni[^1]\n\nj\n\n[^1]: k')).toBe(
      'g h i',
    );
    expect(summary('**Note**\n\n> quoted\n\nplain')).toBe('plain');
    expect(summary('Fixed:\n\n- a\n\nProse.')).toBe('Prose.');
    expect(summary('> quoted')).toBe('quoted');
    expect(summary('<div>a<br>b</div>\n\nc')).toBe('a b');
    expect(summary('<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字')).toBe('漢字');
  });

  it('is absent where there is no prose', () => {
    expect(summary('')).toBeUndefined();
    expect(summary('# A\n\n![b](c.png)\n\n---')).toBeUndefined();
  });

  it('is cut at a sentence', () => {
    const sentence = 'This sentence has forty-four characters now.';
    expect(summary(Array(9).fill(sentence).join(' '))).toBe(Array(6).fill(sentence).join(' '));
    expect(summary('word '.repeat(100))).toMatch(/^(?:word )+word…$/);
    expect(summary(`${`${sentence}\n\n`.repeat(40)}<!-- more -->`)?.length).toBeLessThanOrEqual(1000);
  });
});
