import { describe, expect, it } from 'vitest';
import { matchEntries } from '../../src/ledger/match-entries.js';
import type { PublishedEntry } from '../../src/ledger/published-feed.js';
import { entry, home, published } from './entries.js';

function matched(held: readonly PublishedEntry[], entries: readonly ReturnType<typeof entry>[]) {
  const { matches, unmatchedPublished, unmatchedEntries } = matchEntries(held, entries);
  return {
    matches: matches.map(({ published, entry, by }) => `${published.id} = ${entry.path} by ${by}`),
    left: [...unmatchedPublished.map(({ id }) => id), ...unmatchedEntries.map(({ path }) => path)],
  };
}

const words = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const long = (salt: string) => `<p>${words.map((word) => `${word}${salt}`).join(' ')}</p>`;

describe('two entries are one article', () => {
  it('by their id, whatever else changed', () => {
    const held = published('a', { title: 'Old', date: '2020-01-01', url: 'https://elsewhere.example/x' });
    expect(matched([held], [entry('a')]).matches).toEqual([`${home}/a/ = articles/a.md by id`]);
  });

  it.each([
    ['the scheme', 'http://news.example/a/'],
    ['www', 'https://www.news.example/a/'],
    ['the slash at the end', 'https://news.example/a'],
    ['index.html', 'https://news.example/a/index.html'],
    ['the fragment', 'https://news.example/a/#top'],
    ['marks of newsletters', 'https://news.example/a/?utm_source=rss&utm_medium=feed'],
    ['the case of the host', 'https://NEWS.example/a/'],
    ['the spelling of escapes', 'https://news.example/%61/'],
  ])('by their address, but for %s', (_, url) => {
    const held = { id: 'x', url };
    expect(matched([held], [entry('a')]).matches).toEqual(['x = articles/a.md by address']);
  });

  it('by an id that is the address, as in a feed without links', () => {
    expect(matched([{ id: 'http://news.example/a' }], [entry('a')]).matches).toEqual([
      'http://news.example/a = articles/a.md by address',
    ]);
  });

  it('by the query where pages are told by it', () => {
    const held = [1, 2].map((number) => ({ id: `${number}`, url: `${home}/?p=${number}` }));
    const entries = [2, 1].map((number) => entry(`n${number}`, { url: `${home}/?p=${number}` }));
    expect(matched(held, entries).matches).toEqual(['1 = articles/n1.md by address', '2 = articles/n2.md by address']);
  });

  it('by title and date, whatever the case and the marks of the title and the zone of the date', () => {
    const held = {
      id: 'x',
      title: 'The “Harbour” opens!',
      published: entry('x', { date: '2024-01-30T15:00:00Z' }).published,
    };
    expect(matched([held], [entry('a', { title: 'the harbour opens' })]).matches).toEqual([
      'x = articles/a.md by title and date',
    ]);
  });

  it('by their bodies, though words were changed', () => {
    const text = Array.from({ length: 120 }, (_, index) => `word${index}`);
    const edited = text.with(60, 'another');
    const held = { id: 'x', contentHtml: `<p>${text.join(' ')}</p>` };
    const others = [1, 2, 3].map((number) => entry(`o${number}`, { html: long(`${number}`) }));
    const found = matched([held], [...others, entry('a', { html: `<div>${edited.join(' ')}</div>` })]);
    expect(found.matches).toEqual(['x = articles/a.md by body']);
  });

  it('by their date, where the title was edited and nothing else is known', () => {
    const held = published('old', { title: 'Security releases of Wednesday', html: '<p>Then.</p>' });
    const edited = entry('new', { title: 'The security releases of Wednesday', html: '<p>Now.</p>' });
    const other = entry('new', { title: 'A harbour for small boats', html: '<p>Now.</p>' });
    expect(matched([held], [edited]).matches).toEqual([`${home}/old/ = articles/new.md by title and date`]);
    expect(matched([held], [other]).matches).toEqual([]);
  });

  it('not where two would do as well: a wrong id is worse than none', () => {
    const held = [
      { id: 'x', title: 'Links' },
      { id: 'y', contentHtml: long('') },
    ];
    const twins = ['a', 'b'].map((name) => entry(name, { title: 'Links', html: long('') }));
    expect(matched(held, twins)).toEqual({ matches: [], left: ['x', 'y', 'articles/a.md', 'articles/b.md'] });
  });

  it('not by a short body, nor by what all have at their end', () => {
    const footer = long('footer');
    const many = Array.from({ length: 30 }, (_, index) => entry(`n${index}`, { html: `<p>Nº ${index}</p>${footer}` }));
    const held = [
      { id: 'x', contentHtml: '<p>All about b.</p>' },
      { id: 'y', contentHtml: footer },
    ];
    expect(matched(held, [entry('a'), ...many]).matches).toEqual([]);
  });

  it('not by a body that others have as well, also those that are known by their ids', () => {
    const html = '<p>Photo of the day.</p>';
    const held = [published('a', { html }), published('b', { html, date: '2024-01-01' })];
    const entries = [entry('a', { html }), entry('c', { html, date: '2024-02-01' })];
    expect(matched(held, entries).left).toEqual([`${home}/b/`, 'articles/c.md']);
  });

  // Titles like "Links of the week" were never alone, so that another time zone sent all of them again.
  it.each([
    ['a change of zone', 'T00:00:00Z', 'T13:00:00Z'],
    ['days that have times now', 'T00:00:00Z', 'T09:00:00Z'],
  ])('by a title that recurs and the only date that is near, after %s', (_, before, after) => {
    const days = ['01', '08', '15', '22'];
    const said = (day: string, time: string) => ({
      title: 'Links',
      date: `2024-01-${day}${time}`,
      html: `<p>${day}</p>`,
    });
    const held = days.map((day) => published(`old-${day}`, said(day, before)));
    const entries = days.map((day) => entry(`new-${day}`, { ...said(day, after), html: `<p>No ${day}</p>` }));
    expect(matched(held, entries).matches).toEqual(
      days.map((day) => `${home}/old-${day}/ = articles/new-${day}.md by title and date`),
    );
  });

  it('not by a title that recurs every day, and dates that could be of either', () => {
    const said = (day: string) => ({ title: 'Links', date: `2024-01-${day}`, html: '' });
    const held = ['01', '02'].map((day) => published(`old-${day}`, said(day)));
    const entries = ['01', '02'].map((day) => entry(`new-${day}`, { ...said(day), date: `2024-01-${day}T13:00:00Z` }));
    expect(matched(held, entries).matches).toEqual([]);
  });

  // The next edition was given the id of one that had gone, so that nobody got it.
  it('not by a title that recurs every day, of which one edition went and the next came', () => {
    const said = (day: number, html = '') => ({ title: 'Daily briefing', date: `2024-01-0${day}`, html });
    const held = [1, 2, 3].map((day) => published(`n${day}`, said(day)));
    const entries = [1, 2, 4].map((day) => entry(`n${day}`, said(day)));
    // No more than a guess, which nobody acts on.
    expect(matched(held, entries).matches.at(-1)).toBe(`${home}/n3/ = articles/n4.md by title`);
    const evening = { ...said(1, long('b')), date: '2024-01-01T12:00:00Z' };
    expect(matched([published('a', said(1, long('a')))], [entry('b', evening)]).matches).toEqual([
      `${home}/a/ = articles/b.md by title`,
    ]);
  });

  it('by their ids, though each has the date now that the one before had, and its title', () => {
    const said = (day: number) => ({ title: 'Links', date: `2024-01-0${day}`, html: '' });
    const summed = (day: number) => ({ summary: `Of ${day}.` });
    const held = [1, 2, 3].map((day) => ({ ...published(`n${day}`, said(day)), ...summed(day) }));
    const entries = [1, 2, 3].map((day) => ({ ...entry(`n${day}`, said(day + 1)), ...summed(day) }));
    expect(matched(held, entries).matches).toEqual(
      [1, 2, 3].map((day) => `${home}/n${day}/ = articles/n${day}.md by id`),
    );
  });

  it('not by an address that another article has now', () => {
    const said = { title: 'The harbour', date: '2024-01-01T00:00:00Z' };
    const held = published('one', { id: 'x', url: 'http://news.example/one', ...said });
    const entries = [entry('one', { title: 'Else', date: '2024-02-01' }), entry('two', said)];
    expect(matched([held], entries).matches).toEqual(['x = articles/two.md by title and date']);
  });

  it('one to one, the first of several with one id', () => {
    const held = [published('a'), { ...published('a'), title: 'Again' }];
    expect(matched(held, [entry('a'), entry('b', { title: 'Again' })])).toEqual({
      matches: [`${home}/a/ = articles/a.md by id`],
      left: ['articles/b.md'],
    });
  });
});

describe('many entries', () => {
  // Of two lists of this length there are 400 million pairs. Which field is read does not matter, only how often.
  it('are not each compared with all others', () => {
    const count = 20_000;
    let read = 0;
    const counting = <One extends object>(one: One): One =>
      new Proxy(one, {
        get: (target, field) => {
          read += 1;
          return Reflect.get(target, field);
        },
      });
    const held = Array.from({ length: count }, (_, index) =>
      published(`n${index}`, { id: `old-${index}`, url: `https://old.example/${index}`, title: `T ${index % 200}` }),
    );
    const entries = Array.from({ length: count }, (_, index) =>
      entry(`n${index}`, { title: `T ${index % 200}`, html: '' }),
    );
    const { matches, unmatchedPublished, unmatchedEntries } = matchEntries(
      held.map((one) => counting(one)),
      entries.map((one) => counting(one)),
    );
    expect(read).toBeLessThan(100 * count);
    expect(matches).toEqual([]);
    expect([unmatchedPublished.length, unmatchedEntries.length]).toEqual([count, count]);
  });

  it('are told by their bodies alone', () => {
    const bodies = Array.from({ length: 2000 }, (_, index) => long(`-${index}`));
    const held = bodies.map((contentHtml, index) => ({ id: `old-${index}`, contentHtml }));
    const entries = bodies.map((html, index) => entry(`n${index}`, { html })).reverse();
    const { matches } = matchEntries(held, entries);
    expect(matches.every(({ published, entry }) => entry.path === `articles/n${published.id.slice(4)}.md`)).toBe(true);
    expect(matches.length).toBe(2000);
  });
});
