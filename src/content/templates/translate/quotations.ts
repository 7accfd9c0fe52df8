import { pick, type Tag } from '../tag.js';
import { link } from './escape.js';
import { named } from './translation.js';
import { isInWords, isList, wordsOf } from './words.js';

/** Quotations: Zola's and Hugo's name their author, Hexo's do it in plain words. */
export const quotations = named('quote blockquote pullquote epigraph', (tag, { paired }) => {
  if (!paired) return undefined;
  const from = isInWords(tag) && tag.name !== 'pullquote' ? fromInWords(tag) : fromOf(tag);
  const close = from ? [`— ${from.replace(/\s+/g, ' ')}`, '', '</blockquote>'] : ['</blockquote>'];
  return { open: { lines: ['<blockquote>'] }, close: { lines: close } };
});

/** Whom a quotation is from, and out of what: the latter leads to the address, if there is one. */
function fromOf({ args }: Tag): string | undefined {
  const author = pick(args, ['author', 'by']);
  const source = pick(args, ['source', 'cite', 'footer']);
  const address = [pick(args, ['url', 'link', 'href']), source].find(isAddress);
  const names = [author, source === address ? undefined : source].flatMap((one) => one || []);
  const last = names.pop() ?? address;
  if (last === undefined) return undefined;
  return [...names, address === undefined || last === address ? last : link(last, address)].join(', ');
}

/** `{% blockquote The desk https://a.example/ The book %}`: the words behind an address are what it leads to. */
function fromInWords(tag: Tag): string | undefined {
  const words = hasQuotedStart(tag) ? wordsOf(tag) : tag.args.text.split(/\s+/);
  const at = words.findIndex(isAddress);
  const address = words[at];
  if (at > 0 && at < words.length - 1 && address !== undefined) {
    const author = words.slice(0, at).join(' ').replace(/,$/, '');
    return `${author}, ${link(words.slice(at + 1).join(' '), address)}`;
  }
  return words.join(isList(tag) ? ', ' : ' ') || undefined;
}

/** Quotes that are not around the first words are the author's: `Rock 'n' roll`. */
function hasQuotedStart({ args }: Tag): boolean {
  return /^["'{]/.test(args.text);
}

function isAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/\S+$/.test(text);
}
