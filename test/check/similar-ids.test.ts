import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSimilarIds, type IdentifiedArticle, isLikeOneOf } from '../../src/check/similar-ids.js';

const site = 'https://a.example/';

/** An article of the feed that nobody holds yet. */
function article(id: string, said: Partial<IdentifiedArticle> = {}): IdentifiedArticle {
  return { id: site + id, path: `${id}.md`, isNamed: false, isCarried: true, isHeld: false, ...said };
}

function found(articles: readonly IdentifiedArticle[], isAccepted = false) {
  return checkSimilarIds(articles, isAccepted).map(({ severity, path }) => `${severity} ${path}`);
}

describe('two ids that a careless comparison takes for one', () => {
  it.each([
    ['Post', 'post'],
    ['straße', 'STRASSE'],
    ['caf\u00e9', 'cafe\u0301'],
    ['caf%C3%A9', 'CAF\u00c9'],
    ['%c3%a9', '\u00e9'],
    ['%c3%a9', '%C3%A9'],
    ['a%20b', 'a b'],
    ['ΣΑΣ', 'σας'],
    ['post', 'post '],
  ])('are an error: %s and %s', (first, second) => {
    expect(checkSimilarIds([article(first), article(second)], false)).toMatchObject([
      {
        code: 'similar-id',
        severity: 'error',
        path: `${second}.md`,
        related: [{ path: `${first}.md`, message: `the other one, with the id \`${site}${first}\`` }],
      },
    ]);
    expect(found([article(first), article(second)], true)).toEqual([`warning ${second}.md`]);
  });

  it('are others that are not', () => {
    expect(found([article('a'), article('b'), article('a%ZZ'), article('a%'), article('%ff'), article('%fe')])).toEqual(
      [],
    );
  });

  it('are a warning where subscribers hold both: another id would send one of them again', () => {
    expect(found([article('Post', { isHeld: true }), article('post', { isHeld: true })])).toEqual(['warning post.md']);
    expect(found([article('Post'), article('post', { isHeld: true })])).toEqual(['error Post.md']);
    expect(found([article('Post', { isHeld: true }), article('post')])).toEqual(['error post.md']);
  });

  it('are also an older one that the feed carries no longer, and a new one', () => {
    const past = article('post', { isCarried: false });
    expect(found([article('Post'), past])).toEqual(['error Post.md']);
    expect(found([article('Post', { isHeld: true }), past])).toEqual([]);
    expect(found([past, article('Post', { isCarried: false })])).toEqual([]);
  });

  it('leave the id to the one that has it by its place', () => {
    expect(found([article('Post', { isNamed: true }), article('post')])).toEqual(['error Post.md']);
  });

  it('leave two with the very same id to the check of that', () => {
    expect(found([article('post'), article('post')])).toEqual([]);
  });

  it('never throws, and takes any spelling of one id for the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const id = text.normalize('NFC');
        const other = encodeURIComponent(id.toWellFormed());
        const wanted = id === other || id !== id.toWellFormed() ? [] : [`error ${other}.md`];
        expect(found([article(id), article(other)]).slice(0, wanted.length)).toEqual(wanted);
      }),
    );
  });

  it('shows no control characters of an id', () => {
    const [problem] = checkSimilarIds([article('a\u001b[2J'), article('A\u001b[2J')], false);
    expect(JSON.stringify([problem?.message, problem?.related?.map(({ message }) => message)])).not.toContain('u001b');
  });
});

describe('an id is like one of some', () => {
  it.each([
    ['https://tidings.example/a', true],
    ['https://tidings.example/A', true],
    ['https://tidings.example/%61', true],
    [' https://tidings.example/a', true],
    ['https://tidings.example/b', false],
  ])('%j: %s', (id, isLike) => {
    expect(isLikeOneOf(['https://tidings.example/a'])(id)).toBe(isLike);
  });
});
