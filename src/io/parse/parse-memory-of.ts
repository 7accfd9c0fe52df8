import type { RememberedBy } from '../../article/parse-articles.js';
import type { ParseMemory } from '../../article/parse-memory.js';
import type { Config } from '../../config/config.js';
import type { Instant } from '../../model/instant.js';
import { fromRecord, partsOf } from '../cache/listed-record.js';
import type { Cache } from '../cache/open-cache.js';
import { parseAhead } from './parse-ahead.js';

/** What articles are read by, and what was kept of them. */
export interface MemorySettings {
  readonly config: Config;
  readonly now: Instant;
  /** Absent where nothing may be kept. */
  readonly cache?: Pick<Cache<unknown>, 'articles' | 'opened' | 'started'>;
}

/** What is known of articles before they are read: by the cache, and where that is new by a thread that reads as well. */
export function parseMemoryOf({ config, now, cache }: MemorySettings): (by: RememberedBy) => ParseMemory {
  return (by) => {
    const store = cache?.articles(by);
    const started = cache?.started ?? Date.now();
    const { dialect, authors, files } = by;
    const isNew = store?.isNew() ?? true;
    const ahead = isNew ? parseAhead(files, { config, dialect, now, authors, started }) : undefined;
    return {
      recall(file) {
        const known = store?.recall(file);
        const line = known ? undefined : ahead?.take(file);
        const listed = line === undefined ? known : fromRecord(partsOf(line).record, now);
        if (line !== undefined && listed) store?.adopt(file, line, listed);
        return listed;
      },
      keep: (file, listed) => store?.keep(file, listed),
      ...(store?.lasting && { lasting: store.lasting }),
      ...(cache && { opened: cache.opened(by) }),
    };
  };
}
