import { onSite } from '../site-path.js';
import { pick } from '../tag.js';
import { attribute, destination, link } from './escape.js';
import { type Context, named, nothing, type Translation } from './translation.js';

/** The address of what an article refers to; a fragment behind it is kept. */
function addressOf(reference: string, { resolve }: Context): string | undefined {
  const at = reference.indexOf('#');
  const path = at === -1 ? reference : reference.slice(0, at);
  const fragment = at === -1 ? '' : reference.slice(at);
  if (path === '') return fragment || undefined;
  const url = resolve(path);
  return url === undefined ? undefined : url + fragment;
}

function written(reference: string | undefined, address: string | undefined): Translation | undefined {
  if (reference === undefined) return undefined;
  if (address !== undefined) return { open: destination(address) };
  return { open: '', problem: { code: 'unresolved-link', name: reference, kind: 'reference' } };
}

/** Hugo's `ref` and `relref`, Jekyll's `post_url`, Hexo's `post_path`, Pelican's `{filename}`: an address. */
const addresses = named('ref relref post_url post_path filename', ({ args }, context) => {
  const reference = pick(args, ['path'], 0);
  return written(reference, reference && addressOf(reference, context));
});

/** Jekyll's `link`: an article, or a file of the site by its path. */
const siteLinks = named('link', ({ args }, context) => {
  if (context.dialect === 'hexo') return textLink(args.positional[0], args.positional[1]);
  const reference = args.text || undefined;
  const isFile = reference !== undefined && !/\.(?:md|mdx|markdown)(?:#|$)/i.test(reference);
  const address =
    reference &&
    (addressOf(reference, context) ??
      (isFile ? onSite(`/${reference.replace(/^\//, '')}`, context.siteUrl) : undefined));
  return written(reference, address);
});

function textLink(text: string | undefined, address: string | undefined): Translation | undefined {
  return text === undefined || address === undefined ? undefined : { open: link(text, address) };
}

/** Hexo's links to another post and to a file beside the post. */
const hexoLinks = [
  ...named('post_link', ({ args }, context): Translation | undefined => {
    const reference = args.positional[0];
    const address = reference && addressOf(reference, context);
    if (reference === undefined || address === undefined) return written(reference, address);
    return textLink(args.positional.slice(1).join(' ') || reference, address);
  }),
  ...named('asset_path', ({ args }) => written(args.positional[0], args.positional[0])),
  ...named('asset_link', ({ args }) =>
    textLink(args.positional.slice(1).join(' ') || args.positional[0], args.positional[0]),
  ),
];

/** A link around the tag's content; without content, its title is linked. */
const aroundContent = named('a link navlink nextlink button linkbutton linkcard', ({ args }, { paired }) => {
  const address = pick(args, ['to', 'href', 'url', 'link', 'relref']);
  if (address === undefined) return paired ? nothing : undefined;
  if (!paired) return textLink(pick(args, ['title', 'label', 'text', 'children']), address);
  const open = `<a href=${attribute(address)}>`;
  return { open: { lines: [open], inline: open }, close: { lines: ['</a>'], inline: '</a>' } };
});

/** Translators of tags that are addresses or links: of Liquid, then of everything else. */
export const liquidReferences = [...addresses, ...siteLinks, ...hexoLinks];
export const references = [...addresses, ...aroundContent];
