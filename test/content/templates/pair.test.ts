import { describe, expect, it } from 'vitest';
import { pairTags } from '../../../src/content/templates/pair.js';
import { type Found, noArguments, type Tag } from '../../../src/content/templates/tag.js';

const place = { content: 0, prefix: '', marker: false };

/** Tags out of `a`, `/a` and `a/`, and containers out of colons: `:::` opens, `/:::` closes. */
function marks(...written: readonly string[]): readonly Found[] {
  return written.map((text) => {
    const key = text.replace('/', '');
    const role = text.startsWith('/') ? 'close' : text.endsWith('/') ? 'single' : 'open';
    const syntax: Tag['syntax'] = key.startsWith(':') ? 'container' : 'shortcode';
    const mark: Tag = { type: 'tag', syntax, role, name: key, label: key, key, args: noArguments, start: 0, end: 0 };
    return { mark, place };
  });
}

function pairs(...written: readonly string[]) {
  return [...pairTags(marks(...written))].filter(([from, to]) => from < to).sort(([a], [b]) => a - b);
}

describe('pairTags', () => {
  it.each([
    [
      'what nests',
      ['a', 'b', '/b', '/a'],
      [
        [0, 3],
        [1, 2],
      ],
    ],
    [
      'what follows',
      ['a', '/a', 'a', '/a'],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'a name in itself',
      ['a', 'a', '/a', '/a'],
      [
        [0, 3],
        [1, 2],
      ],
    ],
    ['a tag that is never closed', ['a', 'b', '/a'], [[0, 2]]],
    ['a closing tag alone', ['/a', 'a', '/b'], []],
    ['tags that cross', ['a', 'b', '/a', '/b'], [[0, 2]]],
    ['a tag that is closed at once', ['a', 'a/', '/a'], [[0, 2]]],
    [
      'the same number of colons',
      ['::::', ':::', '/:::', '/::::'],
      [
        [0, 3],
        [1, 2],
      ],
    ],
    ['more colons than opened', ['::::', ':::', '/::::::'], [[0, 2]]],
    ['fewer colons than opened', ['::::', '/:::'], []],
  ])('pairs %s', (_, written, expected) => {
    expect(pairs(...written)).toEqual(expected);
  });
});
