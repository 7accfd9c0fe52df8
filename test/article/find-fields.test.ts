import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyValues, fieldFinder, keyIn, keysIn, normalizeName } from '../../src/article/find-fields.js';
import { splitFrontMatter } from '../../src/article/front-matter.js';
import { remembered } from '../../src/article/remembered.js';

describe('what is remembered', () => {
  it('is computed once, and is what the function gives', () => {
    const asked: string[] = [];
    const twice = remembered((text) => {
      asked.push(text);
      return { text: text + text };
    });
    const first = twice('a');
    expect(twice('a')).toBe(first);
    expect([twice('b'), twice('a'), asked]).toEqual([{ text: 'bb' }, { text: 'aa' }, ['a', 'b']]);
  });

  it('is an empty text as well', () => {
    let count = 0;
    const nothing = remembered(() => {
      count += 1;
      return '';
    });
    expect([nothing('a'), nothing('a'), count]).toEqual(['', '', 1]);
  });

  it('is neither a long text nor more than so many: they come from anybody', () => {
    let count = 0;
    const same = remembered((text) => {
      count += 1;
      return text;
    });
    const long = 'x'.repeat(65);
    expect([same(long), same(long), count]).toEqual([long, long, 2]);
    for (let index = 0; index < 5000; index += 1) same(`${index}`);
    count = 0;
    for (let index = 0; index < 5000; index += 1) expect(same(`${index}`)).toBe(`${index}`);
    expect(count).toBe(5000 - 2048);
  });

  it('of names is what they are without letter case, white space and hyphens, however often one asks', () => {
    for (let times = 0; times < 2; times += 1) {
      expect(['Last_Mod', 'last-mod', 'LAST MOD', 'lastmod', 'la\u00adst\u200bmod'].map(normalizeName)).toEqual(
        new Array(5).fill('lastmod'),
      );
    }
  });
});

const keys = ['title', 'Title', 'TITLE', 'ti-tle', 't i t l e', 'constructor', '__proto__', 'a', 'A', '', '-'];
const table = fc.array(fc.constantFrom(...keys), { maxLength: 8 }).map((chosen) => {
  const made: Record<string, string> = Object.create(null);
  for (const key of chosen) made[key] = `the value of ${key}`;
  return made;
});

describe('the keys of a table', () => {
  it('are those that come first of all that differ in nothing that matters', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...keys, 'none', 'toString'), (made, name) => {
        const naive = Object.keys(made).find((key) => normalizeName(key) === normalizeName(name));
        expect(keysIn(made).get(normalizeName(name))).toBe(naive);
        expect(keysIn(made)).toBe(keysIn(made));
        expect(keyIn(made, name)).toBe(name in made ? name : naive);
      }),
    );
  });
});

describe('the fields of front matter', () => {
  const find = (block: string, own = {}) => {
    const { frontMatter } = splitFrontMatter(`---\n${block}\n---\n`, 'a.md');
    return { of: fieldFinder(own)(frontMatter), frontMatter };
  };

  it('come in the order of their names, the own ones first, whatever the order in the file', () => {
    const { of } = find('description: d\nkicker: k\nsummary: s\n', { summary: ['kicker'] });
    expect(of('summary').map(({ name }) => name)).toEqual(['kicker', 'summary', 'description']);
  });

  it('are found in tables, by any spelling', () => {
    const { of } = find('Extra:\n  Summary: s\n');
    expect(of('summary')).toMatchObject([{ name: 'Extra.Summary', path: ['Extra', 'Summary'], value: 's' }]);
  });

  it('that are empty are none, but are known as such', () => {
    const { of, frontMatter } = find('draft:\ntitle: ""\n');
    expect([of('draft'), of('title')]).toEqual([[], []]);
    expect(emptyValues('draft', frontMatter, {})).toEqual([['draft']]);
  });
});
