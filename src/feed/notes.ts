import type { Article, Withdrawal } from '../article/article.js';
import { isRightToLeft } from '../model/direction.js';
import { dayInWords } from './day-in-words.js';
import { html, toHtml } from './html-element.js';
import { directionBeside, type Wording, wordingFor } from './wording.js';

/** The languages of an article and of its site, as far as they are known. */
export interface NoteLanguages {
  readonly language: string | undefined;
  readonly feedLanguage: string | undefined;
}

/**
 * What stands in the place of an article that was taken back: that it was, and why if its author says so. Our words are
 * in the language of the article, as far as we know it.
 */
export function withdrawalNotice({ reason }: Withdrawal, languages: NoteLanguages): string {
  const { wording, around, ours } = languagesOf(languages);
  const notice = toHtml(html('p', ours, html('em', {}, wording.withdrawn)));
  return reason === undefined ? notice : `${notice}\n${toHtml(html('p', directionOf(around), reason))}`;
}

/** What stands on top of an article that was corrected: a paragraph for each correction. Empty without any. */
export function correctionNotes(
  { corrections = [] }: Pick<Article, 'corrections'>,
  languages: NoteLanguages,
): readonly string[] {
  const { wording, around, ours } = languagesOf(languages);
  return corrections.map(({ day, text }) =>
    toHtml(html('p', directionOf(around), html('strong', ours, labelOf(wording, day)), ` ${text}`)),
  );
}

function languagesOf({ language, feedLanguage }: NoteLanguages) {
  const wording = wordingFor([language, feedLanguage]);
  const around = language ?? feedLanguage;
  const lang = wording.language === around ? undefined : wording.language;
  return { wording, around, ours: { lang, dir: directionBeside(wording.language, around) } };
}

function directionOf(language: string | undefined): { readonly dir?: 'rtl' } {
  return language !== undefined && isRightToLeft(language) ? { dir: 'rtl' } : {};
}

/** `Correction (20 November 2026):`, with the brackets and the colon that the language has. */
function labelOf({ correction, language }: Wording, day: string | undefined): string {
  const wide = /^(?:ja|zh)/.test(language);
  const date = day === undefined ? '' : dayInWords(day, language);
  const dated = date && (wide ? `（${date}）` : ` (${date})`);
  return `${correction}${dated}${wide ? '：' : language === 'fr' ? '\u00a0:' : ':'}`;
}
