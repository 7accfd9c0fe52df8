import type { Support } from '../config/support.js';
import { cutText } from '../content/cut-text.js';
import { type HtmlElement, html, toHtml } from './html-element.js';
import { attributeOf, openingTags } from './html-outline.js';
import { directionBeside, inLanguage, wordingFor } from './wording.js';

/** What the closing line of a body depends on. */
export interface SupportLineInput {
  readonly support: Support;
  /** The title of the publication. */
  readonly title: string;
  /** The language of the entry; absent: the feed's. */
  readonly language: string | undefined;
  readonly feedLanguage: string | undefined;
}

/** A text, and the language that it is in as far as that is known. */
interface Words {
  readonly text: string;
  readonly language: string | undefined;
}

/**
 * What the page where people give money is called: the words that are its link in the line, as plain text. Podcasting
 * 2.0 has room for 128 characters ("funding").
 */
export function supportName(input: SupportLineInput): string {
  return cutText(partsOf(wordsOf(input).text).link, 128);
}

/**
 * The line that closes a body: a rule and a paragraph, which is what every reader keeps. Empty where the body has a
 * link to the page already: nobody is asked twice.
 */
export function supportLine(body: string, input: SupportLineInput): string {
  if (linksTo(body, input.support.url)) return '';
  const { text, language } = wordsOf(input);
  const around = input.language ?? input.feedLanguage;
  const attributes = {
    lang: language === around ? undefined : language,
    dir: language === undefined ? undefined : directionBeside(language, around),
  };
  return [html('hr'), html('p', attributes, html('em', {}, ...linked(text, input.support.url)))].map(toHtml).join('\n');
}

function wordsOf({ support, title, language, feedLanguage }: SupportLineInput): Words {
  const { text } = support;
  if (typeof text === 'string') return { text, language: feedLanguage };
  const wanted = [language, feedLanguage, 'en'].filter((tag) => tag !== undefined);
  for (const tag of text ? wanted : []) {
    const found = inLanguage(text ?? {}, tag);
    if (found !== undefined) return { text: found, language: tag };
  }
  const wording = wordingFor([language, feedLanguage]);
  return { text: wording.support(title), language: wording.language };
}

function linked(text: string, href: string): readonly (HtmlElement | string)[] {
  const { before, link, after } = partsOf(text);
  return [before, html('a', { href }, link), after].filter((part) => part !== '');
}

/** The words between brackets are the link; without one pair of brackets, all of them are. */
function partsOf(text: string) {
  const [, before = '', link = text, after = ''] = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/.exec(text) ?? [];
  return { before, link, after };
}

/** Whether a body has a link to a page: to any part of it, and with or without a slash at its end. */
function linksTo(body: string, url: string): boolean {
  const wanted = pageOf(url);
  return openingTags(body, 'a').some((tag) => pageOf(attributeOf(tag, 'href') ?? '') === wanted);
}

function pageOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search } = new URL(address);
  return `${host}${pathname.replace(/\/$/, '')}${search}`;
}
