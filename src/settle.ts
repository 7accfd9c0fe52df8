import type { BuildInput } from './build.js';
import type { FolderOptions, FolderResult } from './build-folder.js';
import type { ConfigLayer } from './config/config-layer.js';
import { optionsLayer } from './config/options-layer.js';
import { type ResolvedConfig, resolveConfig } from './config/resolve-config.js';
import { takenSettings } from './config/taken-settings.js';
import { hasErrors } from './diagnostic/diagnostic.js';
import { report } from './diagnostic/report.js';
import { currentTime } from './io/current-time.js';
import { loadConfig } from './io/load-config.js';
import type { Instant } from './model/instant.js';

// What knows calendars and zones is large, and hardly anybody names a time.
async function timeOf(text: string): Promise<Instant | undefined> {
  const { parseTimestamp } = await import('./article/timestamp.js');
  return parseTimestamp(text, 'UTC');
}

/** What is wrong with a configuration. */
export type Mistakes = Pick<FolderResult, 'diagnostics'>;
/** What a build needs, with what was doubtful in the files that it is from. */
export type Settled = Pick<BuildInput, 'config' | 'now'> & Pick<FolderResult, 'settings' | 'diagnostics'>;

/**
 * The configuration of a folder, and the time of what is done with it; or the mistakes in it.
 *
 * @param isAgain whether the process has loaded it before.
 */
export async function settle(root: string, options: FolderOptions, isAgain = false): Promise<Settled | Mistakes> {
  const { layers: files, diagnostics } = await loadConfig(root, options.config, isAgain);
  // A file that could not be read may have said what would now be missing: one cause, one diagnostic.
  if (hasErrors(diagnostics)) return { diagnostics };
  const layers = [optionsLayer(options), ...files];
  const { config, diagnostics: mistakes } = await resolveWithPlaces(layers);
  const now = options.now === undefined ? currentTime() : await timeOf(options.now);
  const settings = takenSettings(layers);
  if (config && now) return { config, now, diagnostics, ...(settings && { settings }) };
  const all = [...diagnostics, ...mistakes];
  return { diagnostics: now ? all : [...all, report('invalid-time', { value: options.now ?? '' })] };
}

// The parser that knows places is loaded only when there is something to report.
async function resolveWithPlaces(layers: readonly ConfigLayer[]): Promise<ResolvedConfig> {
  const resolved = resolveConfig(layers);
  if (resolved.config) return resolved;
  const { locateIn } = await import('./config/locate-setting.js');
  return resolveConfig(
    layers.map((layer) =>
      layer.text === undefined ? layer : { ...layer, locate: locateIn(layer.text, layer.within) },
    ),
  );
}
