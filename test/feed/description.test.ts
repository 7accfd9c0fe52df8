import { describe, expect, it } from 'vitest';
import { isMarkup, textOfMarkup } from '../../src/feed/description.js';
import { feedOf } from './sample-feed.js';

describe('a description', () => {
  it.each(['<p>Hello</p>', 'Hello<br>there', 'See <a href="https://a.example/">this</a>.', '<img src="a.png" alt="">'])(
    'is markup: %s',
    (text) => expect(isMarkup(text)).toBe(true),
  );

  it.each(['Array<T>', 'a < b', 'Tom & Jerry', '&amp;', 'How to use <details>', '<break>', '</details>'])(
    'is plain text: %s',
    (text) => expect(isMarkup(text)).toBe(false),
  );

  it('is the body if there is no other, as the feed package has it', () => {
    const document = feedOf({ description: '<p>Hello</p>' }).toDocument();
    expect(document.entries[0]).toMatchObject({ contentHtml: '<p>Hello</p>' });
    expect(document.entries[0]).not.toHaveProperty('summary');
  });

  it('is a summary without its markup beside a body', () => {
    const document = feedOf({ description: '<p>Tom &amp; <b>Jerry</b></p>', content: '<p>Long.</p>' }).toDocument();
    expect(document.entries[0]).toMatchObject({ summary: 'Tom & Jerry', contentHtml: '<p>Long.</p>' });
    const empty = feedOf({ description: '<img src="a.png">', content: '<p>Long.</p>' }).toDocument();
    expect(empty.entries[0]).not.toHaveProperty('summary');
  });

  it('has its references decoded once', () => {
    expect(textOfMarkup('<p>&amp;lt; &#65;&#x42; &nbsp;&unknown; &#xFFFFFF; 1 &lt; 2</p>')).toBe(
      '&lt; AB &unknown; &#xFFFFFF; 1 < 2',
    );
  });

  // To look through the rest of the text for the end of each would take minutes here, and run into the time limit.
  it.each(['<', '<a ', '<br ', '<img x', '&', '&#', '</'])(
    'is plain text with what is never closed, however often it is there: %j',
    (part) => {
      const text = part.repeat(300_000);
      expect(isMarkup(text)).toBe(false);
      expect(textOfMarkup(text)).toBe(text.trim());
    },
  );
});
