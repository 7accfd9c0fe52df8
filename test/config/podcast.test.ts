import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/config/resolve-config.js';

function resolve(podcast: unknown) {
  const { config, diagnostics } = resolveConfig([{ value: { site: { url: 'https://tidings.example' }, podcast } }]);
  return { podcast: config?.podcast, problems: diagnostics.map(({ message, help }) => `${message}; ${help}`) };
}

describe('the section `podcast`', () => {
  it('is not there unless somebody wrote it', () => {
    expect(resolve(undefined)).toEqual({ podcast: undefined, problems: [] });
  });

  it('has lists for single values, and absolute addresses', () => {
    const settings = {
      category: 'Daily News',
      explicit: false,
      image: '/cover.png',
      funding: '/donate',
      persons: ['Audio Desk', { name: 'Night Desk', role: 'guest', url: '/night', image: null }],
      texts: { purpose: 'verify', text: 'abc' },
      locked: true,
      author: null,
    };
    expect(resolve(settings).podcast).toEqual({
      categories: [{ name: 'News', subcategory: 'Daily News' }],
      explicit: false,
      image: 'https://tidings.example/cover.png',
      funding: [{ url: 'https://tidings.example/donate' }],
      persons: [{ name: 'Audio Desk' }, { name: 'Night Desk', role: 'guest', url: 'https://tidings.example/night' }],
      texts: [{ purpose: 'verify', text: 'abc' }],
      locked: true,
    });
  });

  it.each([
    ['News', { name: 'News' }],
    ['News > Politics', { name: 'News', subcategory: 'Politics' }],
    ['News>Politics', { name: 'News', subcategory: 'Politics' }],
    ['Politics', { name: 'News', subcategory: 'Politics' }],
  ])('takes %s for a category', (category, meant) => {
    expect(resolve({ category }).podcast?.categories).toEqual([meant]);
    expect(resolve({ category: [category, category] }).podcast?.categories).toEqual([meant]);
  });

  it.each([
    [
      { category: 'news' },
      '`podcast.category` is not a category that Apple Podcasts knows: `news`; did you mean `News`?',
    ],
    [{ category: ['Arts > Politics'] }, '`podcast.category[0]` is not a category that Apple Podcasts knows'],
    [{ type: 'serail' }, 'did you mean `serial`?'],
    [{ medium: 'radio' }, '`podcast.medium` is not a medium that Podcasting 2.0 knows: `radio`'],
    [{ guid: 'abc' }, '`podcast.guid` is not a UUID: `abc`'],
    [{ explicit: 'no' }, '`podcast.explicit` is not `true` or `false`: `no`'],
    [{ owner: { email: 'desk' } }, '`podcast.owner.email` is not an email address: `desk`'],
    [{ categories: 'News' }, 'there is no setting `podcast.categories`; did you mean `podcast.category`?'],
    [{ persons: [7] }, '`podcast.persons[0]` is not a person: `7`'],
  ])('refuses %j', (settings, problem) => {
    const { problems } = resolve(settings);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });
});
