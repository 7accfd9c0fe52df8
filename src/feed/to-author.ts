import type { Author } from '../model/entry.js';
import { present } from '../model/present.js';
import type { Given } from './given.js';
import type { ItemAuthor } from './item.js';

/** The authors of a list, or of what a program gave in place of one: a single author, or nothing. */
export function toAuthors(
  given: Given,
  field: string,
  authors: readonly ItemAuthor[] | ItemAuthor | undefined,
): readonly Author[] {
  return [authors ?? []].flat().map((author) => toAuthor(given, field, author));
}

/** An author whom a feed can name. */
export function toAuthor(given: Given, field: string, author: ItemAuthor): Author {
  const name = given.text(`${field}.name`, author.name);
  const email = given.email(`${field}.email`, author.email);
  const url = given.address(`${field}.link`, author.link);
  const avatar = given.address(`${field}.avatar`, author.avatar);
  if (name === undefined && email === undefined && url === undefined) {
    given.refuse(field, 'is nobody; give a `name`, or an `email` or a `link`');
  }
  return present({ name, email, url, avatar });
}
