import type { Author } from '../../model/entry.js';
import { onOneLine } from '../plain-text.js';

const part = '[^\\s<>()@]+';
const address = `${part}@${part}`;
const nameThenEmail = new RegExp(`^([^<>]*)<(${address})>$`);
const emailThenName = new RegExp(`^(${address}) [(]([^()]+)[)]$`);
const emailAlone = new RegExp(`^${address}$`);

/**
 * An author written as a text: a name, or a name with an email address as mail programs and RSS 2.0 have it,
 * `Newsroom <desk@news.example>` and `desk@news.example (Newsroom)`. `A and B` and `A, B` stay one name, since no rule
 * tells two people from `Smith, Jones and Partners`.
 */
export function parseAuthorText(text: string): Author | undefined {
  const line = onOneLine(text);
  const [, nameBefore, emailBehind] = nameThenEmail.exec(line) ?? [];
  if (emailBehind) return withName(nameBefore, emailBehind);
  const [, emailBefore, nameBehind] = emailThenName.exec(line) ?? [];
  if (emailBefore) return withName(nameBehind, emailBefore);
  if (emailAlone.test(line)) return { email: line };
  return line ? { name: line } : undefined;
}

function withName(name: string | undefined, email: string): Author {
  const trimmed = name?.trim().replace(/^"(.*)"$/, '$1');
  return trimmed ? { name: trimmed, email } : { email };
}
