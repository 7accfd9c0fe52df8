import type { FoundMedia, MediaSource, MediaUser } from './media-source.js';

/** A media file that was looked for, and what was found. */
export interface NotedFind {
  readonly reference: string;
  readonly user: MediaUser;
  readonly found: FoundMedia;
}

/** A source of media files that notes what it is asked for. */
export interface NotingSource {
  readonly source: MediaSource;
  readonly finds: readonly NotedFind[];
}

/** Notes what is looked for in a source. */
export function noteFinds(source: MediaSource): NotingSource {
  const finds: NotedFind[] = [];
  return {
    source: {
      async find(reference, user) {
        const found = await source.find(reference, user);
        finds.push({ reference, user, found });
        return found;
      },
    },
    finds,
  };
}

/** Whether the same is found now: what a link leads to may change without anybody hearing of it. */
export async function areStillFound(finds: readonly NotedFind[], source: MediaSource | undefined): Promise<boolean> {
  if (!source) return finds.length === 0;
  const isStill = async ({ reference, user, found }: NotedFind): Promise<boolean> =>
    JSON.stringify(await source.find(reference, user)) === JSON.stringify(found);
  return (await Promise.all(finds.map(isStill))).every(Boolean);
}
