import { describe, expect, it } from 'vitest';
import { generatorLayer } from '../../src/config/generator-layer.js';
import { optionsLayer } from '../../src/config/options-layer.js';
import { takenSettings } from '../../src/config/taken-settings.js';

const { layer } = generatorLayer('_config.yml', 'jekyll', { title: 'T', timezone: 'Asia/Tokyo', lang: 'en' });
const ours = { path: 'tidings.config.ts', value: { site: { language: 'de', timeZone: null } } };

describe('the settings taken from a generator', () => {
  it('are those that nothing stronger says, by the names that its file has for them', () => {
    expect(takenSettings([optionsLayer({ title: 'Other' }), ours, layer])).toEqual({
      path: '_config.yml',
      names: ['timezone'],
    });
    expect(takenSettings([layer, ours])).toEqual({ path: '_config.yml', names: ['title', 'lang', 'timezone'] });
  });

  it('may be none', () => {
    expect(takenSettings([optionsLayer({}), ours])).toBeUndefined();
    expect(takenSettings([{ value: layer.value }, layer])).toBeUndefined();
  });
});
