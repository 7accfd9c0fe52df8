import { describe, expect, it } from 'vitest';
import { fenceLanguage } from '../../src/content/fence-language.js';

describe('fenceLanguage', () => {
  it.each([
    ['js', undefined, 'js'],
    ['c++', 'title="a"', 'c++'],
    ['objective-c', undefined, 'objective-c'],
    ['asp.net', undefined, 'asp.net'],
    ['js{1,3}', undefined, 'js'],
    ['js/1,3', undefined, 'js'],
    ['c#{1}', undefined, 'c#'],
    ['rust,linenos', undefined, 'rust'],
    ['js:src/a.js', undefined, 'js'],
    ['ts=', undefined, 'ts'],
    ['{.python', 'hl_lines="1"}', 'python'],
    ['{.python}', undefined, 'python'],
    ['{', '.python linenums="1" }', 'python'],
    ['{#id', 'title="a .b" .python .numberLines}', 'python'],
    ['{r,', 'echo=FALSE}', 'r'],
    ['{python}', undefined, 'python'],
    ['name=b.txt', undefined, undefined],
    ['{linenos=table}', undefined, undefined],
    ['{1,3}', undefined, undefined],
    ['é', undefined, undefined],
    ['...{', undefined, undefined],
    [undefined, undefined, undefined],
  ])('finds in %j %j the language %j', (lang, meta, language) => {
    expect(fenceLanguage({ lang, meta })).toBe(language);
  });

  it('takes a time that grows with the text', () => {
    for (const piece of ['.', '#', 'a.', '{', '"', ' .'])
      fenceLanguage({ lang: `{${piece.repeat(200_000)}`, meta: '' });
    for (const piece of ['.', '#', 'a.', 'a+']) fenceLanguage({ lang: `${piece.repeat(200_000)}é`, meta: '' });
  }, 2_000);
});
