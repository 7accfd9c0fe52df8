import { describe, expect, it } from 'vitest';
import { fields } from '../../src/article/fields.js';
import { normalizeName } from '../../src/article/find-fields.js';
import { fieldNames } from '../../src/config/config.js';
import { parseOne } from './parse-texts.js';

describe('the table of fields', () => {
  it('has no name twice, however it is spelled, so that a name has one meaning', () => {
    const names = fieldNames.flatMap((field) => fields[field].names.map(({ name }) => normalizeName(name)));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('says of each field what it means, and of each name who uses it', () => {
    for (const field of fieldNames) {
      expect(fields[field].meaning).not.toBe('');
      for (const { tools } of fields[field].names) expect(tools).not.toEqual([]);
    }
  });
});

describe('names in front matter', () => {
  it.each(['Title: A', 'TITLE: A', '"title": A', 'headline: A'])('reads %s', (frontMatter) => {
    expect(parseOne(frontMatter).article?.title).toBe('A');
  });

  it.each(['pubDate', 'pubdate', 'pub_date', 'pub-date', 'PubDate'])('reads %s', (name) => {
    expect(parseOne(`${name}: 2020-02-03\npublished: true`).article?.published).toBe('2020-02-03T00:00:00Z');
  });

  it('prefers the exact spelling to another in a table that is a value', () => {
    expect(parseOne('author:\n  Name: B\n  name: A').article?.authors).toEqual([{ name: 'A' }]);
  });

  it('lets a dot lead into a table, whatever the spelling there', () => {
    expect(parseOne('extra:\n  Author: Newsroom').article?.authors).toEqual([{ name: 'Newsroom' }]);
  });

  it('tries the names of the configuration first', () => {
    const fields = { title: ['kicker.text', 'über'], tags: ['topics'] };
    expect(parseOne('title: A\nkicker:\n  text: B', { fields }).article?.title).toBe('B');
    expect(parseOne('title: A\nüber: C', { fields }).article?.title).toBe('C');
    expect(parseOne('title: A\ntopics: [x]\ntags: [y]', { fields }).article).toMatchObject({
      title: 'A',
      tags: [{ name: 'x' }, { name: 'y' }],
    });
  });

  it('takes names of the language itself for names like others', () => {
    const fields = { title: ['constructor', '__proto__.name'] };
    expect(parseOne('summary: x', { fields }).article?.title).toBeUndefined();
    expect(parseOne('constructor: A', { fields }).article?.title).toBe('A');
  });
});

describe('plain texts', () => {
  it('are put on one line, and keep their asterisks and no-break spaces', () => {
    const { article } = parseOne('title: "A\\n  *good*\\tday\u00a0!"\nsummary: >\n  One\n  two.\n');
    expect(article).toMatchObject({ title: 'A *good* day\u00a0!', summary: 'One two.' });
  });

  it('are what the author wrote, also where YAML sees a number or a switch', () => {
    expect(parseOne('title: 1.10').article?.title).toBe('1.10');
    expect(parseOne('title: no').article?.title).toBe('no');
  });

  it('have no stray space where a character goes that no feed can carry', () => {
    expect(parseOne('title: "x \\u0007 & \\u0007"\nsummary: "a\\fb"').article).toMatchObject({
      title: 'x &',
      summary: 'a b',
    });
  });

  it('have no HTML, in titles and rights as in summaries', () => {
    const { article } = parseOne(
      'title: Hello <em>World</em> &amp; you\nsummary: <p>One</p><p>Two <b>*three*</b></p>\nrights: "&copy; News"',
    );
    expect(article).toMatchObject({ title: 'Hello World & you', summary: 'One Two three', rights: '© News' });
  });

  it('have Markdown in summaries only', () => {
    const text = '"[One](https://a.example) **two** `three`"';
    expect(parseOne(`title: ${text}\nsummary: ${text}`).article).toMatchObject({
      title: '[One](https://a.example) **two** `three`',
      summary: 'One two three',
    });
  });

  it('are missing where there is something else, which is told', () => {
    const { article, problems } = parseOne('title: [a, b]');
    expect(article).not.toHaveProperty('title');
    expect(problems).toEqual(['unusable-text: `title` is not a text and is not used']);
  });

  it('prefers a summary to a description', () => {
    expect(parseOne('description: D\nsummary: S').article?.summary).toBe('S');
  });
});
