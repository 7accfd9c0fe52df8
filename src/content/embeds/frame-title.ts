import type { Properties } from 'hast';

/** What sites call every frame: that says less than what we know. */
const generic =
  /^(?:(?:youtube|vimeo|dailymotion|spotify|soundcloud|bandcamp|codepen|twitter|x)(?:[ -](?:video|player|embed|post|iframe|frame))*|embedded (?:content|page|video|media)|video player|video|player|iframe|embed|untitled)$/i;

/** The title that an author gave a frame, without what its site puts before it; `undefined` if it says nothing. */
export function frameTitle(title: Properties[string]): string | undefined {
  if (typeof title !== 'string') return undefined;
  const said = title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:spotify embed|vimeo video player|youtube video player|play): /i, '');
  return said === '' || generic.test(said) ? undefined : said;
}
