import { present } from '../model/present.js';
import type { ConfigLayer } from './config-layer.js';
import { showValue } from './show-value.js';
import { siteAddress } from './site-address.js';

/** The fields of a package.json that tell something of a site, whatever they hold. */
export interface PackageFields {
  readonly name?: unknown;
  readonly description?: unknown;
  readonly homepage?: unknown;
}

/**
 * What a package.json says of a site without meaning to: its `name`, `description` and `homepage`, as far as they fit.
 *
 * @param path what messages call the file.
 */
export function packageLayer(path: string, { name, description, homepage }: PackageFields): ConfigLayer {
  const { url, why } = siteAddress(homepage, ['codeHost']);
  const site = present({ title: textOf(name), description: textOf(description), url });
  const layer: ConfigLayer = { path, value: { site } };
  return why ? { ...layer, passedOver: { setting: 'homepage', value: showValue(homepage), why } } : layer;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined;
}
