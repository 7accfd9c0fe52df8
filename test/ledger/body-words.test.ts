import { describe, expect, it } from 'vitest';
import { bodyText, bodyWords, tagsOf } from '../../src/ledger/body-words.js';

describe('the words of a body', () => {
  it('are what people read', () => {
    expect(bodyWords('<p>Caf&eacute;s, <b>don’t</b>—2 of them</p>')).toEqual(['cafés', 'don', 't', '2', 'of', 'them']);
  });

  it('are characters where a script has no spaces', () => {
    expect(bodyWords('港は開く')).toEqual(['港', 'は', '開', 'く']);
  });

  it('are found in time that grows with the text, whatever is not closed in it', () => {
    const started = performance.now();
    bodyText('<'.repeat(2_000_000));
    tagsOf('<a '.repeat(700_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
