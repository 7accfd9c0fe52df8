import { rawMarkers } from '../read/raw-markers.js';
import { pick, type Tag } from '../tag.js';
import { attribute, literalText } from './escape.js';
import { named, nothing, type Translation } from './translation.js';
import { isInWords } from './words.js';

const language = /^[\w+#.-]+$/;

/** Code as a fence that is longer than every fence in it. */
function fence(info: string, code: string): readonly string[] {
  const longest = (code.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const mark = '`'.repeat(longest + 1);
  const lines = code
    .replace(/^[ \t]*\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n');
  return [`${mark}${info}`, ...lines, mark];
}

/** What is between a tag and its end; what Liquid does not run there is not to be seen as such. */
function codeIn({ syntax, body }: Tag): string | undefined {
  return syntax === 'liquid' ? body?.replace(rawMarkers, '') : body;
}

/** What a tag says the language of its code is. */
function languageOf({ args, name }: Tag): string {
  const known =
    pick(args, ['lang', 'language', 'lexer', 'syntax']) ??
    /\blang:\s*([\w+#.-]+)/.exec(args.text)?.[1] ??
    /\blanguage-([\w+#.-]+)/.exec(args.named.get('classname') ?? '')?.[1];
  const first = name === 'codeblock' ? undefined : args.positional[0];
  const found = known ?? first ?? '';
  return language.test(found) && found !== 'linenos' ? found : '';
}

/** Hexo's words beside the title. */
const option = /(?:^|\s)(?:lang|line_number|line_threshold|highlight|first_line|mark|wrap|language_attr):\s*\S*/g;

/** What the page shows above code, as HTML: a title, and in Hexo a link behind it. */
function captionOf(tag: Tag): string | undefined {
  const { args } = tag;
  if (tag.name !== 'codeblock' || !isInWords(tag)) {
    const title = pick(args, ['title', 'filename', 'file', 'caption']);
    return title && literalText(title);
  }
  const text = args.text.replace(option, '').trim();
  const [, title = text, address, name = 'link'] = /^(\S.*?)\s(https?:\/\/\S+)(?:\s+(\S.*))?$/s.exec(text) ?? [];
  if (address === undefined) return title ? literalText(title) : undefined;
  return `${literalText(title.trim())} <a href=${attribute(address)}>${literalText(name)}</a>`;
}

/** Code as a fence, in a figure if it has a caption. */
function codeBlock(tag: Tag, code: string): readonly string[] {
  const block = fence(languageOf(tag), code);
  const caption = captionOf(tag);
  if (caption === undefined) return block;
  return [`<figure><figcaption>${caption.replace(/\s+/g, ' ')}</figcaption>`, '', ...block, '', '</figure>'];
}

/** Translators of tags around code. */
export const codes = [
  ...named('highlight codeblock code codesnippet', (tag, { paired }): Translation | undefined => {
    const code = codeIn(tag) ?? tag.args.named.get('code');
    if (code !== undefined) return { open: { lines: codeBlock(tag, code) } };
    return paired ? nothing : undefined;
  }),
  ...named('mermaid plantuml', ({ name, body }, { paired }): Translation | undefined => {
    if (body !== undefined) return { open: { lines: fence(name, body) } };
    return paired ? nothing : undefined;
  }),
];
