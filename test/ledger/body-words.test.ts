import { describe, expect, it } from 'vitest';
import { bodyText, bodyWords, tagsOf } from '../../src/ledger/body-words.js';

describe('the words of a body', () => {
  it('are what people read', () => {
    expect(bodyWords('<p>Caf&eacute;s, <b>don’t</b>—2 of them</p>')).toEqual(['cafés', 'don', 't', '2', 'of', 'them']);
  });

  it('are characters where a script has no spaces', () => {
    expect(bodyWords('港は開く')).toEqual(['港', 'は', '開', 'く']);
  });

  // To look through the rest of the text for the end of each would take minutes here, and run into the time limit.
  it.each(['<', '<a ', '<a href="'])('are also in what is never closed, however often it is there: %j', (part) => {
    const text = `${part.repeat(1_000_000)}end`;
    expect(bodyText(text)).toBe(text);
    expect(tagsOf(text)).toEqual([]);
    expect(bodyWords(text).at(-1)).toBe('end');
  });
});
