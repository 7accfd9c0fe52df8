import { describe, expect, it } from 'vitest';
import { licenseByName, licenseNames } from '../../src/config/license.js';
import { resolveConfig } from '../../src/config/resolve-config.js';

const site = { url: 'https://example.org/blog' };

function configOf(value: object) {
  const { config, diagnostics } = resolveConfig([{ value: { site, ...value } }]);
  expect(diagnostics).toEqual([]);
  return config!;
}

function mistakeIn(value: object): string {
  const { diagnostics } = resolveConfig([{ value: { site, ...value } }]);
  expect(diagnostics).toHaveLength(1);
  return `${diagnostics[0]!.message}; ${diagnostics[0]!.help}`;
}

describe('support', () => {
  it('is an address alone, or with its words', () => {
    expect(configOf({ support: '/donate' }).support).toEqual({ url: 'https://example.org/donate', body: true });
    const support = { url: 'https://give.example/us', text: { 'pt-br': 'Apoie', en: 'Support' }, body: false };
    expect(configOf({ support }).support).toEqual({ ...support, text: { 'pt-BR': 'Apoie', en: 'Support' } });
    expect(configOf({ support: { url: '/donate', text: 'Help' } }).support?.text).toBe('Help');
  });

  it('closes bodies in all formats, or in those that are said', () => {
    const bodyOf = (body: unknown) => configOf({ support: { url: '/donate', body } }).support?.body;
    expect(bodyOf(null)).toBe(true);
    expect(bodyOf({ json: false })).toEqual({ rss: true, atom: true, json: false });
  });

  it.each([
    ['donate', '`support` is not an absolute http(s) address or a path of the site'],
    [{}, '`support.url` is not'],
    [{ url: '/a', text: {} }, '`support.text` is not a text, or an object with a text for each language'],
    [{ url: '/a', text: ['Help'] }, '`support.text` is not a text, or an object'],
    [{ url: '/a', text: { english_: 'Help' } }, '`support.text.english_` is not a language tag'],
    [{ url: '/a', text: { en: '' } }, '`support.text.en` is not filled in'],
    [{ url: '/a', body: 'no' }, '`support.body` is not `true` or `false`'],
    [{ url: '/a', body: { json: 'no' } }, '`support.body.json` is not `true` or `false`: `no`'],
    [{ url: '/a', body: [true] }, 'or one for each format: `{ rss: true, json: false }`'],
    [{ url: '/a', body: { jsn: true } }, 'there is no setting `support.body.jsn`'],
  ])('is not %j', (support, message) => {
    expect(mistakeIn({ support })).toContain(message);
  });
});

describe('the licence of the site', () => {
  it('is an address, or a short name that stands for one', () => {
    const licensed = (license: string) => configOf({ site: { ...site, license } }).site.license;
    expect(licensed('https://license.example/')).toBe('https://license.example/');
    expect(licensed('CC-BY-SA-4.0')).toBe('https://creativecommons.org/licenses/by-sa/4.0/');
  });

  it('has an address for each short name', () => {
    expect(licenseNames).toHaveLength(26);
    expect(licenseNames.map(licenseByName)).not.toContain(undefined);
  });

  it.each(['MIT', 'all rights reserved', '/terms'])('is not %s', (license) => {
    expect(mistakeIn({ site: { ...site, license } })).toContain('`site.license` is not a licence');
  });
});

describe('the terms for machines', () => {
  it('are complete, with absolute addresses', () => {
    const rsl = {
      pages: '/news/*',
      file: '/rsl.xml',
      server: 'https://rsl.example/api',
      permits: { usage: 'search', user: ['education', 'personal'] },
      prohibits: { usage: ['ai-train'], geo: 'xx' },
      payment: { type: 'subscription', custom: '/licensing' },
      legal: { warranty: 'ownership', disclaimer: ['as-is'], contact: 'mailto:desk@example.org' },
      copyright: { name: 'The Example', type: 'organization', contactUrl: '/contact' },
      terms: '/terms',
    };
    expect(configOf({ rsl }).rsl).toEqual({
      licenses: [
        {
          permits: [
            { type: 'usage', values: ['search'] },
            { type: 'user', values: ['education', 'personal'] },
          ],
          prohibits: [
            { type: 'usage', values: ['ai-train'] },
            { type: 'geo', values: ['XX'] },
          ],
          payment: { type: 'subscription', custom: 'https://example.org/licensing' },
          legal: [
            { type: 'warranty', values: ['ownership'] },
            { type: 'disclaimer', values: ['as-is'] },
            { type: 'contact', values: ['mailto:desk@example.org'] },
          ],
        },
      ],
      url: 'https://example.org/rsl.xml',
      server: 'https://rsl.example/api',
      pages: '/news/*',
      copyright: { name: 'The Example', type: 'organization', contactUrl: 'https://example.org/contact' },
      terms: 'https://example.org/terms',
    });
  });

  it('have a currency with an amount', () => {
    const rsl = { payment: { type: 'crawl', amount: { value: 1 } } };
    expect(mistakeIn({ rsl })).toBe(
      '`rsl.payment.amount.currency` is not there; write it, or leave out what it is part of',
    );
  });

  it.each<[string, object]>([
    ['rsl', {}],
    ['rsl.permits', { permits: {} }],
    ['rsl.permits.usage', { permits: { usage: [] } }],
    ['rsl.prohibits.geo', { prohibits: { geo: [] } }],
    ['rsl.legal', { legal: {} }],
    ['rsl.copyright', { copyright: {} }],
  ])('are not nothing: %s', (setting, rsl) => {
    expect(mistakeIn({ rsl })).toContain(`\`${setting}\` is not filled in`);
  });

  it('take one word for a payment and a name for a holder', () => {
    expect(configOf({ rsl: { payment: 'attribution', copyright: 'Us' } }).rsl).toEqual({
      licenses: [{ permits: [], prohibits: [], payment: { type: 'attribution' } }],
      copyright: { name: 'Us' },
    });
  });

  it.each([
    [{ permits: { usage: 'train-ai' } }, '`rsl.permits.usage` is not a use that Really Simple Licensing knows'],
    [{ permits: { usage: 'ai-trian' } }, 'did you mean `ai-train`?'],
    [{ prohibits: { geo: 'Germany' } }, '`rsl.prohibits.geo` is not a country of two letters'],
    [{ payment: { type: 'crawl', amount: { value: '1,50', currency: 'EUR' } } }, '`rsl.payment.amount.value` is not'],
    [{ payment: { type: 'crawl', amount: { value: -1, currency: 'EUR' } } }, '`rsl.payment.amount.value` is not'],
    [{ payment: { type: 'crawl', amount: { value: 1 } } }, '`rsl.payment.amount.currency` is not'],
    [{ pages: 'https://other.example/*' }, '`rsl.pages` is not a path of the site'],
    [{ legal: { contact: 'desk@example.org' } }, '`rsl.legal.contact` is not an address or a `mailto:` one'],
    [{ license: {} }, 'there is no setting `rsl.license`'],
  ])('are not %j', (rsl, message) => {
    expect(mistakeIn({ rsl })).toContain(message);
  });
});

describe('the size of a feed', () => {
  it.each([
    [{}, { warn: 250_000 }],
    [{ warn: false }, {}],
    [
      { warn: 100, most: 1_000_000 },
      { warn: 100, most: 1_000_000 },
    ],
    [{ most: 5 }, { warn: 250_000, most: 5 }],
  ])('%j is %j', (size, expected) => {
    expect(configOf({ size }).size).toEqual(expected);
  });

  it.each([
    [{ warn: true }, '`size.warn` is not a number of bytes or `false`'],
    [{ warn: '250 kB' }, '`size.warn` is not a number of bytes or `false`'],
    [{ most: 0 }, '`size.most` is not a number of bytes'],
    [{ most: false }, '`size.most` is not a number of bytes'],
  ])('is not %j', (size, message) => {
    expect(mistakeIn({ size })).toContain(message);
  });
});

describe('how much of an article a feed carries', () => {
  it('is all of it unless the configuration says otherwise', () => {
    expect(configOf({}).content).toBe('full');
    expect(configOf({ content: 'teaser' }).content).toBe('teaser');
    expect(mistakeIn({ content: 'excerpt' })).toContain('choose one of `full`, `summary`, `teaser`');
  });

  it('is one for each format, and all of it where a format is not named', () => {
    const content = configOf({ content: { atom: 'teaser', json: 'summary', rss: null } }).content;
    expect(content).toEqual({ rss: 'full', atom: 'teaser', json: 'summary' });
    expect(configOf({ content: {} }).content).toEqual({ rss: 'full', atom: 'full', json: 'full' });
  });

  it.each([
    [{ atom: 'teasr' }, '`content.atom` is not how much of an article a feed carries: `teasr`; did you mean `teaser`?'],
    [{ atom: ['teaser'] }, '`content.atom` is not how much'],
    [{ atmo: 'teaser' }, 'there is no setting `content.atmo`; did you mean `content.atom`?'],
    [['teaser'], "or one for each format: `{ rss: 'full', atom: 'teaser' }`"],
    ['teasr', 'did you mean `teaser`?'],
  ])('is not %j', (content, message) => {
    expect(mistakeIn({ content })).toContain(message);
  });
});
