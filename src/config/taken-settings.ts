import type { ConfigLayer } from './config-layer.js';
import { says } from './says.js';

/** What a build takes from the configuration of a site generator. */
export interface TakenSettings {
  /** The file, relative to the root. */
  readonly path: string;
  /** As the file calls them. */
  readonly names: readonly string[];
}

/** The settings of a site generator's configuration that hold, since no stronger layer says another; `undefined` if none. */
export function takenSettings(layers: readonly ConfigLayer[]): TakenSettings | undefined {
  const index = layers.findIndex(({ ofGenerator }) => ofGenerator);
  const { path, names = {} } = layers[index] ?? {};
  const stronger = layers.slice(0, Math.max(index, 0));
  const holding = Object.keys(names).filter((setting) => !stronger.some(({ value }) => says(value, setting)));
  if (path === undefined || holding.length === 0) return undefined;
  return { path, names: holding.map((setting) => names[setting] ?? setting) };
}
