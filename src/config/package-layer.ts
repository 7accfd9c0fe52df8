import { isAddress } from './address.js';
import type { ConfigLayer } from './config-layer.js';
import { present } from './present.js';

// `npm init` fills `homepage` in with the page of the code: as the address of the articles it would be in every id.
const codeHosts = /(?:^|\.)(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|sr\.ht|npmjs\.com)$/;

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
  const site = present({ title: textOf(name), description: textOf(description), url: siteAddress(homepage) });
  return { path, value: { site } };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined;
}

function siteAddress(homepage: unknown): string | undefined {
  const text = textOf(homepage)?.trim();
  if (!text || !isAddress(text)) return undefined;
  return codeHosts.test(new URL(text).hostname) ? undefined : text;
}
