import type { Article, EpisodeFields, MediaReference } from '../article/article.js';
import type { ArticlePlaces } from '../article/article-places.js';
import type { Config } from '../config/config.js';
import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import type { FoundMedia, MediaSource } from '../media/media-source.js';
import { coverProblems } from '../model/cover-problems.js';
import type { Dialect } from '../model/dialect.js';

/** Where the files of episodes are looked for. */
export interface EpisodeFilesSettings {
  readonly config: Pick<Config, 'podcast'>;
  readonly dialect: Dialect;
  /** Absent: nobody looks at any file, and nobody complains of one. */
  readonly source?: MediaSource;
}

/** A file that goes with the sound of an episode. */
interface Wanted extends Pick<MediaReference, 'reference'> {
  readonly isCover: boolean;
  /** Absent: nobody noted where in the front matter it is named. */
  readonly field?: MediaReference['field'];
}

/**
 * Looks for the transcripts, the chapters, the cover and the portraits that an article names for its episode, and
 * holds covers to what directories want. A cover that nobody could look at is let pass: it has the podcast's behind it.
 *
 * @param places where in the file of the article they are named.
 */
export async function checkEpisodeFiles(
  { file, url, episode }: Article,
  places: ArticlePlaces,
  { config, dialect, source }: EpisodeFilesSettings,
): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  if (!config.podcast || !source || !episode) return diagnostics;
  for (const wanted of wantedOf(episode)) {
    const found = await source.find(wanted.reference, { path: file.path, place: file.place, url, dialect });
    const place = (): Place => (wanted.field ? places.ofField(wanted.field) : { path: file.path });
    diagnostics.push(...problemsOf(wanted, found).map((problem) => ({ ...problem, ...place() })));
  }
  return diagnostics;
}

function wantedOf({ image, chapters, transcripts, persons }: EpisodeFields): readonly Wanted[] {
  const beside = chapters ? [...transcripts, chapters] : transcripts;
  const portraits = persons.flatMap((person) => person.image ?? []);
  return [
    ...(image ? [{ ...image, isCover: true }] : []),
    ...beside.map((one) => ({ ...one, isCover: false })),
    ...portraits.map((reference) => ({ reference, isCover: false })),
  ];
}

function problemsOf({ reference, isCover }: Wanted, found: FoundMedia): readonly Diagnostic[] {
  if (found.kind === 'missing') {
    const { tried } = found;
    const isOnline = tried.some((place) => /^https?:/i.test(place));
    return [report('missing-media', { reference, tried, isOnline })];
  }
  if (!isCover || !('facts' in found) || found.facts.width === undefined) return [];
  return coverProblems(found.facts).map((problem) =>
    report('podcast-image', { image: reference, problem, of: 'episode' }),
  );
}
