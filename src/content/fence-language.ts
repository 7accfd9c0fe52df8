import type { Code } from 'mdast';

const plain = /^[\w+#.-]+$/;
const beginning = /^[a-z][\w+#.-]*/i;
/** What says something else of code, where no language is before it. */
const noLanguage = /^(?:title|filename|name|file)=/i;
const quoted = /"[^"]*"|'[^']*'/g;
const classInBraces = /[{\s]\.([\w+#-]+)/;
const wordInBraces = /^\{\s*([a-z][\w+#.-]*)(?=[\s,}])/i;

/**
 * The language that a fence says its code is in, without what generators put behind it: `js{1,3}`, `rust,linenos`, or
 * around it: `{.python hl_lines="1"}` of Python-Markdown and Pandoc, `{r, echo=FALSE}` of R Markdown.
 */
export function fenceLanguage({ lang, meta }: Pick<Code, 'lang' | 'meta'>): string | undefined {
  if (!lang || plain.test(lang)) return lang ?? undefined;
  if (noLanguage.test(lang)) return undefined;
  if (!lang.startsWith('{')) return beginning.exec(lang)?.[0];
  const attributes = `${lang} ${meta ?? ''}`.replace(quoted, '');
  return classInBraces.exec(attributes)?.[1] ?? wordInBraces.exec(attributes)?.[1];
}
