import { describe, expect, it } from 'vitest';
import { loadRender } from '../../src/content/render.js';
import { bodyInput } from './body-input.js';

const render = await loadRender();

describe('the blocks above the author’s mark', () => {
  it.each([
    ['One.\n\n<!-- more -->\n\nTwo.', 1],
    ['One.\n\n## Heading\n\n- a\n- b\n\n<!-- truncate -->\n\nTwo.', 3],
    ['One.\n\nTwo <!-- more --> three.\n\nFour.', 2],
    ['> One.\n>\n> <!-- more -->\n>\n> Two.\n\nThree.', 1],
    ['<div lang="fr">\n\nUn.\n\n<!-- more -->\n\nDeux.\n\n</div>\n\nThree.', 1],
    ['Zero.\n\n<div dir="rtl"><p>1</p><div lang="ar"><p>2</p></div></div>\n\n<!-- more -->\n\nThree.', 3],
    ['One.\n\n<!-- more -->\n\nTwo.\n\n<!-- more -->\n\nThree.', 1],
  ])('of %j are %d', (markdown, count) => {
    expect(render(bodyInput(markdown)).aboveMark).toBe(count);
  });

  it.each(['One.', '<!-- more -->\n\nOne.', '<!-- note -->\n\nOne.', '`<!-- more -->` is a mark.'])(
    'are not there in %j',
    (markdown) => {
      expect(render(bodyInput(markdown))).not.toHaveProperty('aboveMark');
    },
  );
});
