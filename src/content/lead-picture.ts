import { isRightToLeft } from '../model/direction.js';
import type { Enclosure } from '../model/entry.js';
import { candidatesOf } from './source-set.js';

/** An `img` in a body of ours: its attributes are always in double quotes. */
const pictures = /<(?:img|source|video)((?: [a-z-]+(?:="[^"]*")?)*)>/g;
const addresses = /(?:^| )(?:src|poster)="([^"]*)"/g;
const sourceSets = / srcset="([^"]*)"/g;

/**
 * A body that begins with the article's lead picture, if it does not show it already: many readers show a body and
 * nothing else. A picture in the body of the same name, folder and host is taken for the same in another size. A caption
 * is shown with who made it, as the front matter has them; from right to left it says so itself, as it stands above the
 * box that does for the body.
 *
 * @param html a body of `render`.
 * @param image the lead picture; its address is absolute.
 * @param language that of the article, else of its site; absent where it is not known.
 */
export function leadPicture(html: string, image: Enclosure, language?: string): string {
  if (!/^https?:\/\//i.test(image.url) || shownIn(html).has(nameOf(image.url))) return html;
  const figure = figureOf(image, language);
  return html === '' ? figure : `${figure}\n${html}`;
}

function figureOf({ url, width, height, description, title, credit }: Enclosure, language: string | undefined): string {
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  const img = `<img src="${quoted(url)}" alt="${quoted(description ?? '')}"${size}>`;
  const caption = [title, credit].flatMap((words) => (words ? quoted(words) : [])).join('<br>');
  if (!caption) return `<p>${img}</p>`;
  const direction = language !== undefined && isRightToLeft(language) ? ` dir="rtl" lang="${quoted(language)}"` : '';
  return `<figure>${img}<figcaption${direction}>${caption}</figcaption></figure>`;
}

/** The names of all pictures that a body shows, in any size. */
function shownIn(html: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, attributes = ''] of html.matchAll(pictures)) {
    for (const [, address = ''] of attributes.matchAll(addresses)) names.add(nameOf(unquoted(address)));
    for (const [, set = ''] of attributes.matchAll(sourceSets)) {
      for (const { address } of candidatesOf(unquoted(set))) names.add(nameOf(address));
    }
  }
  return names;
}

/**
 * What a picture is called, in whatever size and format: `https://a.example/img/harbour` of
 * `https://a.example/img/harbour-1024x768.jpg`. Names alone say little: shops and cameras call pictures `1.jpg`.
 */
function nameOf(address: string): string {
  const path = address
    .replace(/[?#].*$/s, '')
    .replace(/^https?:/i, '')
    .toLowerCase();
  return path.replace(/\.[a-z\d]{2,5}$/, '').replace(/(?:-\d{2,5}x\d{2,5}|-scaled|@\dx|-\d{3,4}w)$/, '');
}

function quoted(text: string): string {
  return text.replace(/[&"<>]/g, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
}

function unquoted(text: string): string {
  return text.replaceAll('&#x26;', '&').replaceAll('&#x22;', '"').replaceAll('&#x3C;', '<');
}
