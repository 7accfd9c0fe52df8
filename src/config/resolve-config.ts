import { type Diagnostic, hasErrors } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { checkFormats } from './check-formats.js';
import { checkLayer } from './check-layer.js';
import { completeConfig } from './complete-config.js';
import type { Config } from './config.js';
import type { ConfigLayer } from './config-layer.js';
import { mergeLayers } from './merge-layers.js';
import { placeOfSetting } from './place-of-setting.js';

/** A checked and complete configuration, or the mistakes that stand in its way. */
export interface ResolvedConfig {
  readonly config?: Config;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The configuration that several layers make together: of each setting, the first layer that has it decides.
 *
 * Every mistake in every layer is reported, also in a setting that another layer overrules.
 */
export function resolveConfig(layers: readonly ConfigLayer[]): ResolvedConfig {
  const checked = layers.map(checkLayer);
  const diagnostics = checked.flatMap((layer) => layer.diagnostics);
  if (hasErrors(diagnostics)) return { diagnostics };
  const merged = mergeLayers(checked.map(({ value }) => value));
  const siteUrl = merged.site?.url;
  if (!siteUrl) return { diagnostics: [missingUrl(layers)] };
  const translations = layers.find((layer) => layer.translations)?.translations;
  const config = completeConfig(merged, siteUrl, translations);
  const formatsLayer = layers.find((_, index) => checked[index]?.value.formats);
  const problems = checkFormats(config.formats, formatsLayer && placeOfSetting(formatsLayer, ['formats'], 'key'));
  return problems.length > 0 ? { diagnostics: problems } : { config, diagnostics: [] };
}

function missingUrl(layers: readonly ConfigLayer[]): Diagnostic {
  const [found] = layers.flatMap(({ path: file, passedOver }) => (file && passedOver ? [{ file, ...passedOver }] : []));
  return report('missing-site-url', found);
}
