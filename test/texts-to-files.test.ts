import { describe, expect, it } from 'vitest';
import { largestFile } from '../src/article/largest-file.js';
import { build } from '../src/build-texts.js';
import { textsToFiles } from '../src/texts-to-files.js';

describe('the articles of a build from memory', () => {
  it('have the limit of files, by their bytes in UTF-8', () => {
    const texts = ['a'.repeat(largestFile), 'é'.repeat(largestFile / 2), `${'é'.repeat(largestFile / 2)}a`];
    const read = textsToFiles(texts.map((text) => ({ path: 'a.md', text }))).map((file) => file.read());
    expect(read.map((one) => 'text' in one)).toEqual([true, true, false]);
    expect(read[2]).toMatchObject({ diagnostic: { code: 'large-file', path: 'a.md', severity: 'error' } });
  });

  it.each([
    [undefined, '`articles` is not an array'],
    [[{ path: 'a.md' }], '`articles[0].text` is not a string'],
    [[{ path: 'a.md', text: '' }, { text: 'b' }], '`articles[1].path` is not a string'],
    [[undefined], '`articles[0].path` is not a string'],
    [[{ path: 'a.md', text: Buffer.from('a') }], '`articles[0].text` is not a string'],
  ])('that are none are a mistake of the program, which is named: %j', async (articles, message) => {
    const options = {
      config: { site: { url: 'https://site.example' } },
      articles: articles as never,
      now: new Date(0),
    };
    await expect(build(options)).rejects.toThrow(new TypeError(message));
  });
});
