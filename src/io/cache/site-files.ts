import type { Stats } from 'node:fs';
import { dirname } from 'node:path';
import type { SourceFile } from '../../article/source-file.js';
import { DiskFile } from '../disk-file.js';
import { isArticle } from '../source-names.js';
import { realPathOf } from '../stat-of.js';
import { FileNames } from './file-names.js';
import { isSettled, signatureOf } from './file-signature.js';

/** Names all files of a site that a build reads, and how they are. */
export interface SiteFiles {
  /** As they are now; `undefined` where no name can be given. */
  readonly now: () => string | undefined;
  /**
   * The articles as they were read, and all else as it was before anybody read it; `undefined` also where a file may
   * change once more and look the same.
   */
  readonly asRead: (articles: FileNames) => string | undefined;
}

/** @param started the clock, in milliseconds since 1970: files that changed just before may change again unseen. */
export function siteFiles(files: readonly SourceFile[], started: number): SiteFiles {
  const besides = files
    .filter(({ path }) => !isArticle(path))
    .map((file) => ({ path: file.path, stats: statsOf(file), folder: realFolderOf(file) }));
  // What goes with the articles is named behind them.
  const nameAll = (names: FileNames, isTrusted: (stats: Stats) => boolean): string | undefined => {
    for (const { path, stats, folder } of besides)
      names.add(path, stats && isTrusted(stats) ? `${signatureOf(stats)} ${folder}` : undefined);
    return names.count() === files.length ? names.name() : undefined;
  };
  return {
    now() {
      const names = new FileNames();
      for (const file of files) if (isArticle(file.path)) names.add(file.path, signatureIn(file));
      return nameAll(names, () => true);
    },
    asRead: (articles) => nameAll(articles, (stats) => isSettled(stats, started)),
  };
}

function signatureIn(file: SourceFile): string | undefined {
  return file instanceof DiskFile ? file.signature() : undefined;
}

/** Where a file really is: behind another link it may be read, or may not. */
function realFolderOf(file: SourceFile): string {
  return file instanceof DiskFile ? realPathOf(dirname(file.toPlace().file)) : '';
}

function statsOf(file: SourceFile): Stats | undefined {
  return file instanceof DiskFile ? file.stats() : undefined;
}
