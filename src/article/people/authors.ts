import { distinctBy } from '../../model/distinct.js';
import { isEmail } from '../../model/email.js';
import type { Author } from '../../model/entry.js';
import { type FoundField, findField, isTable, normalizeName } from '../find-fields.js';
import type { FrontMatterValue } from '../front-matter.js';
import type { Reading } from '../reading.js';
import { addressOnSite } from '../web-address.js';
import type { AuthorDirectory } from './author-directory.js';
import { authorKeys, readAuthorObject } from './author-object.js';
import { parseAuthorText } from './author-text.js';

const deepest = 4;

/** Who wrote an article: whom its front matter names, else the authors of the site. Each once. */
export function authorsOf(reading: Reading, directory: AuthorDirectory): readonly Author[] {
  for (const field of reading.find('authors')) {
    const authors = itemsOf(field, reading).flatMap((item) => readAuthor(item, field, reading, directory) ?? []);
    if (authors.length > 0) return distinctBy(authors, ({ name, email, url }) => name ?? email ?? url ?? '');
  }
  return reading.config.site.authors;
}

/** The single authors in a value. Only Pelican says that a text is a list: its `authors`, between semicolons or commas. */
function itemsOf({ name, value }: FoundField, { dialect }: Reading): readonly FrontMatterValue[] {
  if (typeof value !== 'string') return flatten(value);
  if (dialect !== 'pelican' || normalizeName(name) !== 'authors') return [value];
  return value.split(value.includes(';') ? ';' : ',').filter((item) => item.trim());
}

/** The elements of a list and of lists within it; those of an object that is no author but holds some by their keys. */
function flatten(value: FrontMatterValue, depth = 0): readonly FrontMatterValue[] {
  if (typeof value === 'string' || depth > deepest) return [value];
  if (!isTable(value)) return value.flatMap((item) => flatten(item, depth + 1));
  const inside = Object.values(value);
  const mayHoldSome = inside.every(isTable) && !('key' in value);
  return mayHoldSome && readAuthorObject(value) === undefined ? inside : [value];
}

function readAuthor(
  item: FrontMatterValue,
  field: FoundField,
  reading: Reading,
  directory: AuthorDirectory,
): Author | undefined {
  const author = isTable(item)
    ? readReference(item, field, reading, directory)
    : typeof item === 'string' && readText(item.trim(), field, reading, directory);
  const usable = author ? withUsableAddresses(author, field, reading) : undefined;
  if (!usable) reading.complain('unusable-author', { field: field.name }, field);
  return usable;
}

/** An object; Docusaurus lets one take what a `key` stands for and say some of it anew. */
function readReference(
  item: Readonly<Record<string, FrontMatterValue>>,
  field: FoundField,
  reading: Reading,
  directory: AuthorDirectory,
): Author | undefined {
  const key = item['key'];
  if (typeof key !== 'string') return readAuthorObject(item);
  const known = directory.find(key, reading.file);
  const named = readAuthorObject({ name: key, ...known, ...item });
  if (!known && !('name' in item)) complainOfKey(key, field, reading);
  return named;
}

/** A text is a key where a file of authors has it; else it is a name. */
function readText(item: string, field: FoundField, reading: Reading, directory: AuthorDirectory): Author | undefined {
  const known = directory.find(item, reading.file);
  if (known) return readAuthorObject({ name: item, ...known });
  if (reading.dialect === 'docusaurus' && normalizeName(field.name) === 'authors') complainOfKey(item, field, reading);
  const author = parseAuthorText(item);
  return author && { ...besideName(field, reading), ...author };
}

function complainOfKey(key: string, field: FoundField, { dialect, complain }: Reading): void {
  if (dialect === 'docusaurus') complain('unknown-author', { key }, field);
}

/** What stands in fields beside the name of a single author: `author_url`, `author_image_url`, `author_email`. */
function besideName({ name, value }: FoundField, { frontMatter }: Reading): Author {
  if (typeof value !== 'string' || !/^author(?:name)?$/.test(normalizeName(name))) return {};
  const beside = (keys: readonly string[]): FrontMatterValue | undefined =>
    keys.map((key) => findField(frontMatter, `author_${key}`)?.value).find(Boolean);
  const entries = Object.entries(authorKeys)
    .filter(([key]) => key !== 'name')
    .map(([key, keys]) => [key, beside(keys)] as const)
    .filter(([, text]) => typeof text === 'string');
  return Object.fromEntries(entries);
}

/** The author with addresses that a feed can carry; those that are none are complained of and dropped. */
function withUsableAddresses(author: Author, field: FoundField, { config, complain }: Reading): Author | undefined {
  const { name, url, avatar } = author;
  const resolve = (address: string | undefined): string | undefined => {
    const absolute = address && addressOnSite(address, config.site);
    if (address && !absolute) complain('unusable-link', { field: field.name, value: address }, field);
    return absolute || undefined;
  };
  const mailto = mailtoIn(url);
  const email = usableEmail(mailtoIn(author.email) ?? author.email ?? mailto, field, complain);
  const page = mailto ? undefined : resolve(url);
  const picture = resolve(avatar);
  if (!name && !email && !page) return undefined;
  return {
    ...(name && { name }),
    ...(email && { email }),
    ...(page && { url: page }),
    ...(picture && { avatar: picture }),
  };
}

/** The address that a `mailto:` link leads to. */
function mailtoIn(text: string | undefined): string | undefined {
  return /^mailto:([^?\s]+)/i.exec(text ?? '')?.[1];
}

function usableEmail(email: string | undefined, field: FoundField, complain: Reading['complain']): string | undefined {
  if (email === undefined || isEmail(email)) return email;
  complain('unusable-email', { field: field.name, value: email }, field);
  return undefined;
}
