import { canonicalLanguage } from '../config/language.js';
import { settingName } from '../config/setting-name.js';
import { episodeTypes, type PodcastPerson } from '../model/podcast.js';
import type { EpisodeFields, MediaReference, TranscriptReference } from './article.js';
import { choiceOf, switchOf } from './choice.js';
import { type FoundField, isTable, normalizeName } from './find-fields.js';
import type { FrontMatterValue } from './front-matter.js';
import { onOneLine, plainText } from './plain-text.js';
import type { Reading } from './reading.js';
import { shownValue } from './shown-value.js';

/**
 * What front matter says of an article as an episode; `undefined` where the configuration has no `podcast`, since its
 * names may then mean something else, or where there is nothing to say.
 */
export function episodeFieldsOf(reading: Reading): EpisodeFields | undefined {
  if (!reading.config.podcast) return undefined;
  const facts = {
    title: plainText(reading, 'episodeTitle'),
    season: numberOf(reading, 'season'),
    episode: numberOf(reading, 'episode'),
    episodeType: choiceOf(reading, 'episodeType', episodeTypes),
    explicit: switchOf(reading, 'explicit'),
    block: switchOf(reading, 'block'),
    image: fileOf(reading, 'episodeImage'),
    chapters: fileOf(reading, 'chapters'),
  };
  const said = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  const transcripts = reading
    .find('transcripts')
    .slice(0, 1)
    .flatMap(itemsOf)
    .flatMap((item) => transcriptOf(item, reading));
  const persons = reading.find('persons').flatMap((found) => itemsOf(found).flatMap((item) => personOf(item, found)));
  if (Object.keys(said).length + transcripts.length + persons.length === 0) return undefined;
  return { ...said, transcripts, persons };
}

/** A whole number from 1. A table under the same name means something else, such as all of an episode. */
function numberOf({ find, complain }: Reading, field: 'season' | 'episode'): number | undefined {
  const found = find(field).find(({ value }) => !isTable(value));
  if (!found) return undefined;
  const text = typeof found.value === 'string' ? found.value.trim() : '';
  if (/^0*[1-9]\d{0,8}$/.test(text)) return Number(text);
  const wants = 'a whole number from 1';
  complain('invalid-episode', { field: found.name, value: shownValue(found.value), wants }, found);
  return undefined;
}

interface Item {
  readonly value: FrontMatterValue;
  readonly field: MediaReference['field'];
}

function itemsOf({ path, value }: FoundField): readonly Item[] {
  if (!Array.isArray(value)) return [{ value, field: path }];
  return value.map((item, index) => ({ value: item, field: [...path, index] }));
}

function fileOf({ find }: Reading, field: 'episodeImage' | 'chapters'): MediaReference | undefined {
  return find(field).flatMap(itemsOf).flatMap(referenceOf)[0];
}

function referenceOf({ value, field }: Item): readonly MediaReference[] {
  const key = isTable(value) ? ['url', 'src', 'file'].find((name) => textAt(value, name)) : undefined;
  const reference = isTable(value) ? textAt(value, key ?? '') : textOf(value);
  return reference ? [{ reference, field: key === undefined ? field : [...field, key] }] : [];
}

function transcriptOf(item: Item, { complain }: Reading): readonly TranscriptReference[] {
  const { value, field } = item;
  const details = isTable(value) ? value : {};
  const mediaType = textAt(details, 'type');
  const key = details['language'] === undefined ? 'lang' : 'language';
  const tag = textAt(details, key);
  const language = canonicalLanguage(tag ?? '');
  const relation = textAt(details, 'rel');
  const isCaptions = relation === 'captions';
  if (tag && !language)
    complain('invalid-language', { field: settingName([...field, key]), value: tag }, { path: [...field, key] });
  if (relation && !isCaptions) {
    const path = [...field, 'rel'];
    complain('unusable-choice', { field: settingName(path), value: relation, known: ['captions'] }, { path });
  }
  return referenceOf(item).map((file) => ({
    ...file,
    ...(mediaType && /^[^\s/;]+\/[^\s/;]+$/.test(mediaType) && { mediaType }),
    ...(language && { language }),
    ...(isCaptions && { relation: 'captions' }),
  }));
}

function personOf({ value }: Item, { name: field }: FoundField): readonly PodcastPerson[] {
  const details = isTable(value) ? value : {};
  const name = onOneLine(textAt(details, 'name') ?? textOf(value) ?? '');
  if (name === '') return [];
  const role = textAt(details, 'role') ?? roleOf(field);
  const group = textAt(details, 'group');
  const image = textAt(details, 'image') ?? textAt(details, 'img');
  const url = textAt(details, 'url') ?? textAt(details, 'href');
  return [{ name, ...(role && { role }), ...(group && { group }), ...(image && { image }), ...(url && { url }) }];
}

/** `guests`, and `podcast.guests`, say what those in it do. */
function roleOf(field: string): string | undefined {
  return /(?:^|\.)(host|guest)s?$/.exec(normalizeName(field))?.[1];
}

function textAt(table: Readonly<Record<string, FrontMatterValue>>, key: string): string | undefined {
  return textOf(table[key]);
}

function textOf(value: FrontMatterValue | undefined): string | undefined {
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}
