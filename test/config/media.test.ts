import { describe, expect, it } from 'vitest';
import { optionsLayer } from '../../src/config/options-layer.js';
import { resolveConfig } from '../../src/config/resolve-config.js';

const site = { url: 'https://news.example' };

describe('the section media', () => {
  it('asks nobody and knows no folders, unless it is told to', () => {
    expect(resolveConfig([{ value: { site } }]).config?.media).toEqual({ probe: false, allowPrivate: false });
  });

  it.each([
    ['static', 'static'],
    ['./static/', 'static'],
    ['/static', 'static'],
    ['.', ''],
    ['../site/media', '../site/media'],
  ])('has the folder %s as %s', (folders, name) => {
    expect(resolveConfig([{ value: { site, media: { folders } } }]).config?.media.folders).toEqual([name]);
  });

  it('keeps its folders when the command line says to ask', () => {
    const layers = [optionsLayer({ probe: true }), { value: { site, media: { folders: ['web'], probe: false } } }];
    expect(resolveConfig(layers).config?.media).toEqual({ folders: ['web'], probe: true, allowPrivate: false });
  });

  it('complains of what is no setting and no switch', () => {
    const { diagnostics } = resolveConfig([{ value: { site, media: { probes: true, allowPrivate: 'yes' } } }]);
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(['invalid-config', 'unknown-setting']);
  });
});
