import type { Config } from '../config/config.js';
import { leadPicture } from '../content/lead-picture.js';
import type { FormatName } from '../model/feed-document.js';
import { forFormat } from '../model/per-format.js';
import type { MeasuredArticle } from './compose.js';
import { html, toHtml } from './html-element.js';
import { correctionNotes, withdrawalNotice } from './notes.js';
import { supportLine } from './support-line.js';
import { teaserOf } from './teaser.js';
import { directionBeside, wordingFor } from './wording.js';

/**
 * The body of an entry: what was corrected, the lead picture, all of the article or its beginning with a link to the
 * rest, and the line that asks for support. `undefined` where the format carries the summary alone. Of an article that
 * was taken back, a notice, in every format.
 *
 * What is added here belongs to the feed and not to the article: a body that was kept does not hold it.
 */
export function contentOf(
  { article, body, image }: MeasuredArticle,
  config: Config,
  format: FormatName,
): string | undefined {
  const languages = { language: article.language, feedLanguage: config.site.language };
  if (article.withdrawn) return withdrawalNotice(article.withdrawn, languages);
  const mode = article.content ?? forFormat(config.content, format);
  if (mode === 'summary') return undefined;
  const page = new URL(article.url).href;
  const beginning =
    mode === 'teaser' ? teaserOf(body.html, body.aboveMark ?? 0, page) : { html: body.html, cut: false };
  const language = article.language ?? config.site.language;
  const illustrated = image && config.bodies.lead ? leadPicture(beginning.html, image, language) : beginning.html;
  const shown = [...correctionNotes(article, languages), illustrated].filter(Boolean).join('\n');
  if (shown === '') return undefined;
  const whole = beginning.cut ? `${shown}\n${continueLink(page, article.language, config)}` : shown;
  const line = asksForSupport(article.support, config, format) ? closingLine(whole, article.language, config) : '';
  return line === '' ? whole : `${whole}\n${line}`;
}

function continueLink(href: string, language: string | undefined, { site }: Config): string {
  const { continueReading, language: spoken } = wordingFor([language, site.language]);
  const around = language ?? site.language;
  const attributes = { lang: spoken === around ? undefined : spoken, dir: directionBeside(spoken, around) };
  return toHtml(html('p', attributes, html('a', { href }, continueReading)));
}

function asksForSupport(own: boolean | undefined, { support }: Config, format: FormatName): boolean {
  return own ?? forFormat(support?.body ?? false, format);
}

function closingLine(body: string, language: string | undefined, { site, support }: Config): string {
  if (!support) return '';
  return supportLine(body, { support, title: site.title, language, feedLanguage: site.language });
}
