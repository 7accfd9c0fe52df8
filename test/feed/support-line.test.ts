import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Support } from '../../src/config/support.js';
import { supportLine, supportName } from '../../src/feed/support-line.js';

const url = 'https://gazette.example/donate';

interface Case {
  readonly text?: Support['text'];
  readonly language?: string;
  readonly feedLanguage?: string;
}

function inputOf({ text, language, feedLanguage = 'en' }: Case) {
  const support: Support = text === undefined ? { url, body: true } : { url, body: true, text };
  return { support, title: 'The Gazette', language, feedLanguage };
}

function lineOf(given: Case, body = '<p>Body.</p>'): string {
  return supportLine(body, inputOf(given));
}

describe('the line that asks for support', () => {
  it('is a rule and a paragraph with a link, which every reader keeps', () => {
    expect(lineOf({})).toBe(`<hr>\n<p><em><a href="${url}">Support The Gazette</a></em></p>`);
  });

  it('links the words between brackets', () => {
    expect(lineOf({ text: 'We live on gifts. [Support us], please.' })).toBe(
      `<hr>\n<p><em>We live on gifts. <a href="${url}">Support us</a>, please.</em></p>`,
    );
  });

  it.each(['[]', '[a][b]', ']a[', '[a', 'a]b[c]'])('links all of %s, which has no one pair of brackets', (text) => {
    expect(lineOf({ text })).toContain(`<a href="${url}">${text}</a>`);
  });

  it('speaks the language of the article', () => {
    const text = { en: 'Support us', 'pt-BR': 'Apoie-nos', ar: 'ادعمونا' };
    expect(lineOf({ text, language: 'pt-BR' })).toBe(`<hr>\n<p><em><a href="${url}">Apoie-nos</a></em></p>`);
    expect(lineOf({ text, language: 'ar-EG' })).toBe(`<hr>\n<p dir="rtl"><em><a href="${url}">ادعمونا</a></em></p>`);
  });

  it("falls back to the feed's language, and says so", () => {
    const text = { en: 'Support us', ar: 'ادعمونا' };
    expect(lineOf({ text, language: 'fr', feedLanguage: 'ar' })).toContain('<p lang="ar" dir="rtl">');
    expect(lineOf({ text, language: 'he', feedLanguage: 'en' })).toContain('<p lang="en" dir="ltr">');
    expect(lineOf({ text: 'Support us', language: 'fr' })).toContain('<p lang="en">');
  });

  it('falls back to the words that Tidings has, in English at last', () => {
    expect(lineOf({ language: 'de' })).toContain('The Gazette unterstützen');
    expect(lineOf({ language: 'xx', feedLanguage: 'fr' })).toContain('Soutenir The Gazette');
    expect(lineOf({ language: 'xx', feedLanguage: 'yy' })).toContain('<p lang="en"><em><a');
    expect(lineOf({ text: { ar: 'ادعمونا' }, language: 'de' })).toContain('The Gazette unterstützen');
  });

  it.each([url, `${url}/`, `${url}#now`, 'http://gazette.example/donate'])(
    'is not there twice: the body links to %s',
    (href) => {
      expect(lineOf({}, `<p title="a > b">See <a title="x > y" href="${href}">our page</a>.</p>`)).toBe('');
    },
  );

  it('is there where the body only names the page or links beside it', () => {
    const body = `<p>${url} <a href="${url}rs">donors</a> <a href="${url}?old">old</a></p>`;
    expect(lineOf({}, body)).not.toBe('');
  });

  // A text of the configuration must not become markup, nor leave its attribute.
  it('holds any text as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const line = lineOf({ text: `${text}<b>"&` });
        expect(line.replace(/<\/?(?:hr|p|em|a(?: href="[^"<>]*")?)>/g, '')).not.toMatch(/[<>"]|&(?!#x)/);
      }),
    );
  });

  it('has the words of its link as a name, short enough for podcasts', () => {
    expect(supportName(inputOf({ text: 'We live on gifts. [Support us].' }))).toBe('Support us');
    expect(supportName(inputOf({ text: 'Support [us] [now]' }))).toBe('Support [us] [now]');
    expect(supportName(inputOf({ text: 'Support us '.repeat(20) }))).toHaveLength(121);
  });
});
