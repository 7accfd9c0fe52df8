import { describe, expect, it } from 'vitest';
import { parseOne } from './parse-texts.js';

describe('the licence', () => {
  it.each([
    ['license: https://license.example/terms', 'https://license.example/terms'],
    ['licence: CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['license: cc by-nc-sa 3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
    ['license: CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['license: false', false],
    ['license: none', false],
  ])('is %s', (frontMatter, license) => {
    expect(parseOne(frontMatter)).toMatchObject({ article: { license }, problems: [] });
  });

  it.each(['license: true', 'license: ""', 'title: A'])('is the site’s for %s', (frontMatter) => {
    const { article, problems } = parseOne(frontMatter);
    expect(article).not.toHaveProperty('license');
    expect(problems).toEqual([]);
  });

  // The site's licence in the place of one that we do not know would give away what its author did not.
  it.each(['MIT', 'CC-BY', 'CC-BY-9.0', '/terms', 'javascript:alert(1)', '[CC-BY-4.0]'])(
    'is none at all for %s, and that is reported',
    (license) => {
      const { article, problems } = parseOne(`license: ${license}`);
      expect(article?.license).toBe(false);
      expect(problems).toEqual([expect.stringMatching(/^unusable-license: `license` is no licence/)]);
    },
  );
});

describe('the switches of an article', () => {
  it.each([
    ['support: false', { support: false }],
    ['support: yes', { support: true }],
    ['feed_content: teaser', { content: 'teaser' }],
    ['feedContent: Summary', { content: 'summary' }],
  ])('are read: %s', (frontMatter, expected) => {
    expect(parseOne(frontMatter)).toMatchObject({ article: expected, problems: [] });
  });

  it.each([
    ['support: maybe', /^unusable-choice: `support` cannot be `maybe`/],
    ['feed_content: half', /^unusable-choice: `feed_content` cannot be `half`/],
    ['feed_content: [teaser]', /^unusable-choice: `feed_content` cannot be `\[…\]`/],
  ])('are not guessed: %s', (frontMatter, problem) => {
    const { article, problems } = parseOne(frontMatter);
    expect(article).not.toHaveProperty('support');
    expect(article).not.toHaveProperty('content');
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });
});

describe('the terms for machines', () => {
  it('are read as the configuration has them, out of texts', () => {
    const { article, problems } = parseOne(
      [
        'rsl:',
        '  permits: { usage: [search, ai-index], geo: de }',
        '  payment: { type: crawl, amount: { value: 0.015, currency: eur } }',
        '  legal: { attestation: yes }',
        '  terms: /terms',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(article?.rsl).toEqual({
      licenses: [
        {
          permits: [
            { type: 'usage', values: ['search', 'ai-index'] },
            { type: 'geo', values: ['DE'] },
          ],
          prohibits: [],
          payment: { type: 'crawl', amount: { value: '0.015', currency: 'EUR' } },
          legal: [{ type: 'attestation', values: ['true'] }],
        },
      ],
      terms: 'https://news.example/terms',
    });
  });

  it('are none with `false`', () => {
    expect(parseOne('rsl: false')).toMatchObject({ article: { rsl: false }, problems: [] });
    expect(parseOne('rsl: true').article).not.toHaveProperty('rsl');
  });

  it.each([
    ['rsl: { permits: { usage: [] } }', /^invalid-terms: `rsl.permits.usage` is not filled in/],
    ['rsl: { permits: { usage: [], geo: DE } }', /^invalid-terms: `rsl.permits.usage` is not filled in/],
    ['rsl: { terms: "", server: "https://a.example" }', /^invalid-terms: `rsl.terms` is not filled in/],
    ['rsl: { payment: { standard: /a } }', /^invalid-terms: `rsl.payment.type` is not there$/],
    ['rsl: all', /^invalid-terms: `rsl` is not an object of settings: `all`/],
    ['rsl: { permits: { usage: train-ai } }', /^invalid-terms: `rsl.permits.usage` is not a use .*: `train-ai`/],
    ['rsl: { permits: { usage: [search, x] } }', /^invalid-terms: `rsl.permits.usage\[1\]` is not a use .*: `x`/],
    ['rsl: { payment: dinner }', /^invalid-terms: `rsl.payment` is not a payment/],
    ['rsl: { permit: { usage: search } }', /^unknown-term: `rsl.permit` is no term of Really Simple Licensing/],
  ])('are an error where they are wrong: %s', (frontMatter, problem) => {
    const { article, problems } = parseOne(frontMatter);
    expect(article?.rsl).toBe(false);
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });
});
