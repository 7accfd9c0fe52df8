import { present } from '../model/present.js';
import type { CheckedConfig } from './schema.js';

/**
 * One configuration out of several: the first that says something wins, setting by setting, and so inside `site`,
 * `fields`, `formats`, `limits`, `media` and `bodies`. A setting that is there without a value, as in `rights:`, says
 * nothing.
 */
export function mergeLayers(layers: readonly CheckedConfig[]): CheckedConfig {
  const weakestFirst = layers.toReversed().map(present);
  return {
    ...Object.assign({}, ...weakestFirst),
    site: Object.assign({}, ...weakestFirst.map(({ site = {} }) => present(site))),
    fields: Object.assign({}, ...weakestFirst.map(({ fields = {} }) => present(fields))),
    formats: Object.assign({}, ...weakestFirst.map(({ formats = {} }) => present(formats))),
    limits: Object.assign({}, ...weakestFirst.map(({ limits = {} }) => present(limits))),
    media: Object.assign({}, ...weakestFirst.map(({ media = {} }) => present(media))),
    bodies: Object.assign({}, ...weakestFirst.map(({ bodies = {} }) => present(bodies))),
  };
}
