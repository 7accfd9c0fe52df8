import { present } from '../model/present.js';
import type { ConfigLayer } from './config-layer.js';

/** The settings that a call or a command line can give in place of a configuration's. */
export interface ConfigOptions {
  /** The site's address. */
  readonly site?: string;
  /** The site's title. */
  readonly title?: string;
  /** Folders, files or globs, relative to the root. */
  readonly articles?: readonly string[];
  /** The folder of the feeds, relative to the root. */
  readonly out?: string;
  /** How many entries; a text that is no number is a mistake that gets reported. */
  readonly limit?: number | string;
  /** Whether the servers of media files that are not in the folder are asked about them. */
  readonly probe?: boolean;
}

/** The strongest layer: the options, under the names that the command line has for them. */
export function optionsLayer({ site, title, articles, out, limit, probe }: ConfigOptions): ConfigLayer {
  return {
    value: present({
      site: present({ url: site, title }),
      articles,
      out,
      limit: limitOf(limit),
      media: probe && { probe },
    }),
    names: {
      'site.url': '--site',
      'site.title': '--title',
      articles: '--articles',
      'articles[0]': '--articles',
      out: '--out',
      limit: '--limit',
    },
  };
}

function limitOf(limit: ConfigOptions['limit']): ConfigOptions['limit'] {
  return typeof limit === 'string' && /^-?\d+$/.test(limit) ? Number(limit) : limit;
}
