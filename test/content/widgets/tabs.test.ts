import { describe, expect, it } from 'vitest';
import { renderHtml } from '../render-html.js';

const named = (name: string, words: string) => `<p><strong>${name}</strong></p><p>${words}</p>`;
const both = named('One', 'First') + named('Two', 'Second');
const list = '<ul class="nav nav-tabs"><li><a data-toggle="tab">One</a></li><li><a data-toggle="tab">Two</a></li></ul>';
const radio = (name: string) => `<input type="radio" name="t"><label>${name}</label>`;
const flat = (html: string) => renderHtml(html).replace(/>\s+</g, '><').trim();

describe('tabs', () => {
  it.each([
    ['panels behind', `${list}<div class="tab-pane">First</div> <div class="tab-pane">Second</div>`],
    [
      'a list known by its role',
      `${list.replace('class="nav nav-tabs"', 'role="tablist"')}<div role="tabpanel">First</div><div role="tabpanel">Second</div>`,
    ],
    ['panels without names behind', `${list}<div class="content"><div>First</div><div>Second</div></div>`],
    [
      'sections',
      `<div class="tabset">${radio('One')}${radio('Two')}<section>First</section><section>Second</section></div>`,
    ],
    [
      'panels with the class `tab`',
      `<div class="tabs">${radio('One')}<div class="tab">First</div>${radio('Two')}<div class="tab">Second</div></div>`,
    ],
  ])('puts each part under its own name: %s', (_, html) => {
    expect(flat(html)).toBe(both);
  });

  it('keeps one set of tabs out of the next', () => {
    const first = `${list}<div class="tab-content"><div class="tab-pane">First</div><div class="tab-pane">Second</div></div>`;
    const next = `<div class="tabset">${radio('npm')}<div>npm i</div>${radio('Yarn')}<section>yarn add</section></div>`;
    expect(flat(`${first}\n${next}`)).toBe(both + named('npm', 'npm i') + named('Yarn', 'yarn add'));
  });

  it('gives no name to what stands before the tabs', () => {
    const html = flat(`<div><div>Before</div><div class="tablist">${radio('One')}${radio('Two')}</div></div>`);
    expect(html).not.toContain('<strong>');
  });

  it('keeps names without panels apart', () => {
    expect(flat(`<div class="tabs">${radio('One')}${radio('Two')}<p>Only</p></div>`)).toMatch(/One<br>\s*Two/);
  });

  it('keeps the pictures of a panel', () => {
    const panel = '<div class="tab-pane"><p>a<br>b</p><p><img src="a.png" alt="A"></p></div>';
    expect(flat(`<div class="tabs"><span class="tab-label">One</span>${panel}</div>`)).toContain('alt="A"');
  });
});
