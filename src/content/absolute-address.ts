import { placeOnSite } from '../model/place-on-site.js';
import { resolvePath } from '../model/resolve-path.js';
import { decode } from './decode.js';
import type { RenderInput } from './rendering.js';

/** What an address leads to, which decides its schemes. */
export type AddressKind = 'link' | 'page' | 'media' | 'picture';

const web = /^https?:$/;
const schemes: Readonly<Record<AddressKind, RegExp>> = {
  link: /^(?:https?|mailto|tel):$/,
  page: web,
  media: web,
  picture: /^(?:https?|data):$/,
};

/** Pictures that a browser draws without running anything: no SVG. */
const pictureData = /^data:image\/(?:png|jpeg|gif|webp)[;,]/;

/** How Docusaurus names a file that its sites have at their root: by its folder, or as a page that is none of its own. */
const staticFile = /^(?:@site\/static\/|pathname:\/\/\/)/;

/** A path that leads out of the article's folder. */
const upwards = /^(?:\.\/)*(\.\.\/[^?#]*)([?#].*)?$/s;

/** A percent sign that encodes nothing: the URL standard lets it pass, readers do not. */
const lonePercent = /%(?![\da-f]{2})/gi;

/** The file of another article, as articles name it: `./other.md`, `@/blog/other.md`. */
const articleFile = /^(?![a-z][a-z\d+.-]*:|\/\/)([^?#]*\.(?:md|mdx|markdown)|@\/[^?#]*)([?#].*)?$/is;

/** Where an address stands. */
export type Place = Pick<RenderInput, 'url' | 'siteUrl' | 'path' | 'rootFolders' | 'resolve'>;

/**
 * An address as a feed carries it: absolute, against the article's own page, in the form that the URL standard gives
 * it. That form shows what a scheme really is, whatever white space or control characters it was written with.
 *
 * `undefined` if it is empty, no address, or of a scheme that a reader should not follow.
 */
export function absoluteAddress(written: string, kind: AddressKind, place: Place): string | undefined {
  if (written.trim() === '') return undefined;
  const onSite = articleAddress(written, place.resolve) ?? addressFromRoot(written, place);
  const address = parseAddress(onSite ?? written, place.url);
  if (!address || !schemes[kind].test(address.protocol)) return undefined;
  if (address.protocol === 'data:' && !pictureData.test(address.href)) return undefined;
  return address.href.replaceAll(lonePercent, '%25');
}

function articleAddress(written: string, resolve: RenderInput['resolve']): string | undefined {
  const [, file, rest = ''] = articleFile.exec(written) ?? [];
  const address = file === undefined ? undefined : resolve(decode(file));
  return address === undefined ? undefined : address + rest;
}

/** The address of a file that is named by its place in the project, where that place tells its address on the site. */
function addressFromRoot(written: string, { siteUrl, path, rootFolders }: Place): string | undefined {
  const root = siteUrl.replace(/\/*$/, '/');
  if (staticFile.test(written)) return root + written.replace(staticFile, '');
  const [, upward, query = ''] = upwards.exec(written) ?? [];
  if (upward === undefined || rootFolders === undefined) return undefined;
  const file = resolvePath(path.split('/').slice(0, -1), decode(upward));
  const onSite = file === undefined ? undefined : placeOnSite(file, path, rootFolders);
  return onSite === undefined ? undefined : root + onSite.replaceAll(/[%?#\\]/g, encodeURIComponent) + query;
}

/** The file of another article that an address names and that is no article of this publication. */
export function unknownArticle(written: string, { resolve }: Pick<RenderInput, 'resolve'>): string | undefined {
  const [, file] = articleFile.exec(written) ?? [];
  return file === undefined || resolve(decode(file)) !== undefined ? undefined : file;
}

function parseAddress(written: string, base: string): URL | undefined {
  try {
    return new URL(written, base);
  } catch {
    return undefined;
  }
}
