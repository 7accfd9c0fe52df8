import { describe, expect, it } from 'vitest';
import { loadExtras } from '../../../src/content/extras.js';
import { loadRender } from '../../../src/content/render.js';
import { defaultBodySettings } from '../../../src/model/body-settings.js';
import { bodyInput } from '../body-input.js';

const render = await loadRender();

async function excludedFrom(markdown: string, own: readonly string[] = []) {
  return (await rendered(markdown, own)).excluded;
}

async function rendered(markdown: string, own: readonly string[]) {
  const settings = { ...defaultBodySettings, exclude: [...defaultBodySettings.exclude, ...own] };
  const input = bodyInput(markdown, { settings });
  return render(input, await loadExtras(input));
}

describe('what is excluded', () => {
  it('can be found by its selector and its first words', async () => {
    const long = `${'word '.repeat(9)}and more`;
    expect(await excludedFrom(`<p class="promo">${long}</p>\n\n<aside class="ad">Tea</aside>`, ['.promo'])).toEqual([
      { selector: '.promo', words: 'word word word word word word word word' },
      { selector: '.ad', words: 'Tea' },
    ]);
    expect(await excludedFrom('<p class="promo">Words</p>')).toBeUndefined();
  });

  it('is prose too, where the author names it', async () => {
    expect(await excludedFrom('<h2 class="share">Share of votes</h2>')).toBeUndefined();
    expect(await excludedFrom('<h2 class="share">Share of votes</h2>', ['.share'])).toHaveLength(1);
  });

  it.each([
    ['> Buy this\n\nText', 'blockquote', '<p>Text</p>'],
    ['Text\n\n![](https://trk.example/a.gif)', 'img[src*=trk]', '<p>Text</p>'],
    ['Text <b>with</b> HTML ![](https://trk.example/a.gif)', 'img[src*=trk]', '<p>Text <b>with</b> HTML </p>'],
    ['Text\n\n```ad\nBuy\n```', 'pre:has(.language-ad)', '<p>Text</p>'],
    ['Text\n\n```ad\nBuy\n```', '.language-ad', '<p>Text</p>'],
    ['Text [and](https://ads.example)', '[href^="https://ads"]', '<p>Text </p>'],
  ])('is what Markdown writes as well: %j by %s', async (markdown, selector, html) => {
    const body = await rendered(markdown, [selector]);
    expect(body.html).toBe(html);
    expect(body.excluded?.map((one) => one.selector)).toEqual([selector]);
  });
});
