import type { FolderOptions } from '../build-folder.js';
import { present } from '../model/present.js';
import type { FlagValues } from './flags.js';

/** The options of a build that the flags say. */
export function buildOptions(flags: FlagValues): FolderOptions {
  return present({
    root: flags.root?.[0],
    config: flags.config?.[0],
    articles: flags.articles,
    out: flags.out?.[0],
    site: flags.site?.[0],
    title: flags.title?.[0],
    limit: flags.limit?.[0],
    now: flags.now?.[0],
    probe: flags.probe && true,
    strict: flags.strict && true,
    against: flags.against?.[0],
    acceptChanges: flags['accept-changes'] && true,
    skipInvalid: flags['skip-invalid'] && true,
    cache: flags['no-cache'] && false,
  });
}
