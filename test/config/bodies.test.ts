import { describe, expect, it } from 'vitest';
import type { UserBodies } from '../../src/config/bodies.js';
import { resolveConfig } from '../../src/config/resolve-config.js';
import { ambiguousFurniture, defaultBodySettings, pageFurniture } from '../../src/model/body-settings.js';

const resolve = (bodies: unknown) => resolveConfig([{ value: { site: { url: 'https://example.org' }, bodies } }]);
const settings = (bodies: UserBodies) => resolve(bodies).config?.bodies;
const complaints = (bodies: unknown) => resolve(bodies).diagnostics.map(({ message }) => message);

describe('the section `bodies`', () => {
  it('has a default for everything', () => {
    expect(settings({})).toEqual(defaultBodySettings);
    expect(settings({ embeds: 'link', math: true, emoji: false, dataImages: 0, lead: false })).toEqual({
      ...{ embeds: 'link', math: true, emoji: false, dataImages: 0, lead: false },
      exclude: pageFurniture,
      furniture: ambiguousFurniture,
    });
  });

  it('adds selectors to the usual ones, and takes out those with a mark', () => {
    expect(settings({ exclude: '.promo' })?.exclude).toEqual([...pageFurniture, '.promo']);
    const own = settings({ exclude: ['!.toc', '!.banner', '! .ad', 'p:has(+ .promo)'] });
    expect(own?.exclude).toEqual([...pageFurniture.filter((one) => one !== '.toc'), 'p:has(+ .promo)']);
    expect(own?.furniture).toEqual(ambiguousFurniture.filter((one) => one !== '.banner' && one !== '.ad'));
  });

  it('takes a name that prose may have without a condition where an author gives it', () => {
    expect(settings({ exclude: '.share' })?.exclude).toContain('.share');
  });

  it('says what a value has to be', () => {
    expect(complaints({ embeds: 'frame' })).toEqual(['`bodies.embeds` is not a form of embedded players: `frame`']);
    expect(complaints({ math: 'some' })).toEqual(['`bodies.math` is not `true`, `false` or `blocks`: `some`']);
    expect(complaints({ dataImages: -1 })).toEqual(['`bodies.dataImages` is not a number of bytes: `-1`']);
    expect(complaints({ exclude: ['.a', 'p >'] })).toEqual(['`bodies.exclude[1]` is not a CSS selector: `p >`']);
    expect(complaints({ exclude: '!p[' })).toEqual(['`bodies.exclude` is not a CSS selector: `!p[`']);
    expect(complaints({ exlude: [] })).toEqual(['there is no setting `bodies.exlude`']);
  });

  it('has only selectors that are some in its own list', () => {
    expect(resolve({ exclude: [...pageFurniture, ...ambiguousFurniture] }).diagnostics).toEqual([]);
  });
});
