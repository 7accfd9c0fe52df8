import mime from 'mime';

/** What the registries of IANA and feed readers call a type that programs know by several names. */
const usualNames: Readonly<Record<string, string>> = {
  'application/ogg': 'audio/ogg',
  'audio/aacp': 'audio/aac',
  'audio/opus': 'audio/ogg',
  'audio/wav': 'audio/vnd.wave',
  'audio/wave': 'audio/vnd.wave',
  'audio/x-flac': 'audio/flac',
  'audio/x-m4a': 'audio/mp4',
  'audio/x-wav': 'audio/vnd.wave',
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/x-icon': 'image/vnd.microsoft.icon',
  'text/xml': 'application/xml',
  'video/x-m4v': 'video/mp4',
};

/** A media type without its parameters, under its usual name: `audio/ogg; codecs=opus` is `audio/ogg`. */
export function usualMediaType(mediaType: string): string {
  const plain = mediaType.replace(/;.*$/s, '').trim().toLowerCase();
  return usualNames[plain] ?? plain;
}

/** The media type of a file by the extension of its path or address; `undefined` without one, or without one known. */
export function mediaTypeByName(name: string): string | undefined {
  const [, file = ''] = /([^/\\]*)$/.exec(name.replace(/[?#].*$/s, '')) ?? [];
  const found = file.includes('.') ? mime.getType(file) : null;
  return found === null ? undefined : usualMediaType(found);
}

/** Types that one container has, whichever tracks are in it; its name tells better which is meant. */
const containers: readonly (readonly string[])[] = [
  ['video/mp4', 'audio/mp4', 'video/quicktime'],
  ['audio/ogg', 'video/ogg'],
  ['video/webm', 'audio/webm', 'video/matroska', 'audio/matroska', 'video/x-matroska', 'audio/x-matroska'],
  ['image/png', 'image/apng'],
  ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'],
  ['video/x-ms-asf', 'application/vnd.ms-asf', 'audio/x-ms-wma', 'video/x-ms-wmv'],
];

/** Types of text whose content nothing tells from that of any other text. */
const textual = /^text\/|[/+](?:json|xml|yaml|javascript|toml|x-subrip|sql|rtf)$/;

/** Types of files that are a ZIP archive inside, such as EPUB and those of offices. */
const zipped = /[+]zip$|^application\/(?:vnd\.|zip$|java-archive$|x-)/;

/** What a file's name says against what its content says: alike, another type, or not of any kind that is seen or heard. */
export type NameAgainstContent = 'alike' | 'misnamed' | 'not-media';

/** Holds the type that a file's name has against that of its content; what is not known is not held against anything. */
export function compareTypes(byName: string | undefined, byContent: string | undefined): NameAgainstContent {
  if (byName === undefined || byContent === undefined || byName === byContent) return 'alike';
  if (isAlike(byName, byContent)) return 'alike';
  return isText(byContent) && !isText(byName) ? 'not-media' : 'misnamed';
}

/** What to call a file's type: by its content, but by its name where the content cannot tell as much. */
export function mediaTypeOfFile(byName: string | undefined, byContent: string | undefined): string | undefined {
  if (byName !== undefined && byContent !== undefined && isAlike(byName, byContent)) return byName;
  return byContent ?? byName;
}

/** A drawing is XML, but it is seen. */
function isText(mediaType: string): boolean {
  return textual.test(mediaType) && mediaType !== 'image/svg+xml';
}

function isAlike(byName: string, byContent: string): boolean {
  const inOneContainer = containers.some((types) => types.includes(byName) && types.includes(byContent));
  const bothText = isText(byName) && isText(byContent);
  return inOneContainer || bothText || (byContent === 'application/zip' && zipped.test(byName));
}

/** Whether something of this type is played, and so has a duration. */
export function isPlayed(mediaType: string | undefined): boolean {
  return /^(?:audio|video)\//.test(mediaType ?? '');
}
