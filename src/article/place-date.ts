const dateInPlace = /(?:^|\/)(\d{4})[-/_](\d{1,2})[-/_](\d{1,2})(?=[-/_ .]|$)/g;

/** A day that the place of a file names, and what is around it. */
export interface PlaceDate {
  /** `2018-07-23`; whether it is a day of the calendar is not looked at. */
  readonly day: string;
  /** What stands before the day, such as `news/`. */
  readonly before: string;
  /** The day as it is written, with slashes: `2018/7/23`. */
  readonly written: string;
  /** What follows the day and its separator, without the extension: `hello`, `hello/index`. */
  readonly after: string;
}

/** The day in `2018-07-23-hello.md`, `2018/07/23/hello.md` or `2018-07-23/hello.md`: the last, if there are several. */
export function placeDate(place: string): PlaceDate | undefined {
  const path = withoutExtension(place);
  const match = [...path.matchAll(dateInPlace)].at(-1);
  if (!match) return undefined;
  const [whole, year = '', month = '', day = ''] = match;
  const start = match.index + whole.length - `${year}-${month}-${day}`.length;
  return {
    day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    before: path.slice(0, start),
    written: `${year}/${month}/${day}`,
    after: path.slice(match.index + whole.length).replace(/^[-/_ .]/, ''),
  };
}

/** The path of an article without `.md`, `.markdown` or `.mdx`. */
export function withoutExtension(path: string): string {
  return path.replace(/\.(?:md|markdown|mdx)$/i, '');
}
