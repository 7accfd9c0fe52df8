import { describe, expect, it } from 'vitest';
import { checkEntries } from '../../src/check/check-entries.js';
import type { Entry } from '../../src/model/entry.js';
import { sampleEntry } from '../conformance/sample-document.js';

function check(...entries: readonly Partial<Entry>[]) {
  return checkEntries(
    entries.map((fields) => sampleEntry(fields)),
    (index) => ({ path: `articles/${index}.md` }),
  );
}

describe('checkEntries', () => {
  it('has nothing to say of good entries', () => {
    expect(check({ id: 'urn:x:1' }, { id: 'urn:x:2' })).toEqual([]);
  });

  it('sees two entries with one id, and names the first at the second', () => {
    const [problem, ...more] = check({ id: 'urn:x:1' }, { id: 'urn:x:2' }, { id: 'urn:x:1' });
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      code: 'duplicate-id',
      severity: 'error',
      path: 'articles/2.md',
      related: [{ path: 'articles/0.md' }],
    });
  });

  it('warns of a date before the web', () => {
    expect(check({ published: '0021-07-23T00:00:00Z' as Entry['published'] })).toMatchObject([
      { code: 'implausible-date', message: 'the article is dated `0021-07-23T00:00:00Z`, before there was a web' },
    ]);
    const [before, first] = ['1989-12-31T23:59:59Z', '1990-01-01T00:00:00Z'] as Entry['published'][];
    expect(check({ published: before! })).toMatchObject([{ code: 'implausible-date' }]);
    expect(check({ published: first! })).toEqual([]);
  });

  it.each([
    ['<p><a href="/about">x</a></p>', '/about'],
    ['<p><a class="a" href="#note">x</a></p>', '#note'],
    ['<img alt="x"\n src="a.png">', 'a.png'],
    ['<img src="//cdn.example/a.png">', '//cdn.example/a.png'],
    ['<video poster="p.jpg"></video>', 'p.jpg'],
    ['<a href="">x</a>', ''],
  ])('warns of a relative address: %s', (contentHtml, address) => {
    expect(check({ contentHtml })).toMatchObject([
      { code: 'relative-address', severity: 'warning', message: `the body has a relative address: \`${address}\`` },
    ]);
  });

  it.each([
    '<a href="https://a.example/">x</a> <a href="mailto:a@b.example">y</a>',
    '<p>say href="/about" and &#x3C;a href="/about"></p>',
    '<p title="a">href="/x"</p>',
  ])('lets pass: %s', (contentHtml) => {
    expect(check({ contentHtml })).toEqual([]);
  });

  // To look through the rest of the body for the end of each would take minutes here, and run into the time limit.
  it.each(['<a ', '<a href=', ' href="', '<'])(
    'finds no address in tags that are never closed, however many there are: %j',
    (part) => {
      expect(check({ contentHtml: part.repeat(500_000) })).toEqual([]);
    },
  );

  it('finds one of many addresses that are never closed', () => {
    expect(check({ contentHtml: '<a href="'.repeat(500_000) })).toMatchObject([
      { code: 'relative-address', message: 'the body has a relative address: `<a href=`' },
    ]);
  });
});
