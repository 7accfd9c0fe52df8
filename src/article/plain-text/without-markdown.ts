const deepest = 4;

const code = '(?<!`)`(?<code>[^`]+)`(?!`)';
const address = '(?:[^()\\s]|\\([^()\\s]*\\))+';
const link = `(?<![\\w\\]])!?\\[(?<label>[^[\\]]*)\\]\\(${address}(?:\\s+"[^"]*")?\\)`;
const strong = '(?<![\\w*])\\*\\*(?<strong>[^\\s*](?:[^*]*[^\\s*])?)\\*\\*(?![\\w*])';
const emphasis = '(?<![\\w*])\\*(?<emphasis>[^\\s*](?:[^*]*[^\\s*])?)\\*(?![\\w*])';

const anyMark = /[*`[]/;
const mark = new RegExp([code, link, strong, emphasis].join('|'), 'g');

/**
 * A text without the marks of Markdown that leave no doubt: `[text](address)` and `![text](address)` are their text,
 * and `**strong**`, `*emphasis*` and code between backticks what is between. Anything else stays: underscores, lists,
 * `5 * 3 * 2`, `*.js`.
 */
export function withoutMarkdown(text: string, depth = 0): string {
  if (depth > deepest || !anyMark.test(text)) return text;
  return text.replace(mark, (...match) => {
    const { code, label, strong, emphasis } = match.at(-1) as Readonly<Record<string, string | undefined>>;
    return code ?? withoutMarkdown(label ?? strong ?? emphasis ?? '', depth + 1);
  });
}
