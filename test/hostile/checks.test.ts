import { describe, expect, it } from 'vitest';
import { build } from '../../src/index.js';
import { checkBody } from './check-body.js';
import { checkFeeds } from './check-feeds.js';
import { checkPrinted } from './check-printed.js';
import { generate, kinds } from './generate.js';
import { goodArticle } from './good-article.js';
import { marks, now, site } from './marks.js';
import { Random } from './random.js';
import type { Feeds } from './read-feeds.js';

// The checks of hostile sites would hold nothing if they were blind: each is shown a breach.
const article = goodArticle(0, new Random(1));
const files = [{ path: article.path, content: article.text, kind: 'good', expected: article.expected }];
const { outputs } = await build({
  config: { site: { url: site, title: 'Checked' } },
  articles: [article],
  now: new Date(now),
});
const [rss = '', atom = '', json = ''] = outputs.map(({ text }) => text);

function feeds(change: (text: string) => string): Feeds {
  return {
    rss: Buffer.from(change(rss)),
    atom: Buffer.from(change(atom)),
    json: Buffer.from(change(json)),
  };
}

const same = (text: string): string => text;
const only = (format: keyof Feeds, change: (text: string) => string): Feeds => ({
  ...feeds(same),
  [format]: Buffer.from(change({ rss, atom, json }[format])),
});

describe('the checks of feeds', () => {
  it('have nothing against a good feed', () => {
    expect(checkFeeds(feeds(same), files)).toEqual([]);
  });

  const { words, title } = article.expected;
  const breaches: readonly (readonly [invariant: number, what: string, feeds: Feeds])[] = [
    [1, 'an evaluated template', feeds((text) => text.replace(words, marks.evaluated))],
    [2, 'a secret', feeds((text) => text.replace(words, marks.secret))],
    [2, 'the length of a hidden file', feeds((text) => text.replace(words, marks.hidden))],
    [6, 'the words of an article at the address of another', feeds((text) => text.replace(words, marks.taken))],
    [3, 'half a file', feeds((text) => text.slice(0, -20))],
    [3, 'bytes that are no UTF-8', { ...feeds(same), rss: Buffer.from([...Buffer.from(rss), 0xff]) }],
    [3, 'a control character', only('json', (text) => text.replace(words, `${words}\\u0001`))],
    [4, 'a script', feeds((text) => text.replace(/p(&#x3E;|&gt;|>)good-words/, 'script$1good-words'))],
    [5, 'another title', only('rss', (text) => text.replaceAll(title.slice(-3), 'xyz'))],
    [6, 'another id', only('json', (text) => text.replace(`"id": "${article.expected.id}`, '$&x'))],
    [7, 'a date to come', feeds((text) => text.replaceAll('2025-', '2125-'))],
    [8, 'a draft', feeds((text) => text.replace(words, `${words}${marks.draft}`))],
    [12, 'a missing article', feeds((text) => text.replaceAll(article.expected.id, `${site}/other`))],
  ];
  it.each(breaches)('see a breach of %s: %s', (invariant, _what, broken) => {
    expect(checkFeeds(broken, files).map((breach) => breach.invariant)).toContain(invariant);
  });
});

describe('the check of bodies', () => {
  it.each([
    '<p onclick="x">a</p>',
    '<iframe src="https://a.example"></iframe>',
    '<a href="java&#x0A;script:x">a</a>',
    '<a href="/relative">a</a>',
    '<img src="data:image/svg+xml,x" alt="">',
    '<img srcset="https://a.example/a.png 1x, javascript:x 2x" src="https://a.example/a.png">',
    '<p style="x">a</p>',
    '<svg></svg>',
  ])('sees %s', (html) => {
    expect(checkBody(html)).not.toEqual([]);
  });
});

describe('the check of what is printed', () => {
  it.each(['a\u001b[2J', '::add-mask::x', 'a ##[error]b', '##vso[x]', '    at run (file:///a.js:1:2)', '\u202ea'])(
    'sees %j',
    (line) => {
      expect(checkPrinted(`fine\n${line}\n`)).toHaveLength(1);
    },
  );
});

describe('the generator', () => {
  it('makes the same files of the same seed, and others of another', () => {
    expect(generate(200, 7)).toEqual(generate(200, 7));
    expect(generate(200, 7)).not.toEqual(generate(200, 8));
  });

  it('makes every kind, and one good file in four', () => {
    const made = generate(kinds.length * 4, 1);
    expect(new Set(made.map(({ kind }) => kind))).toEqual(new Set(['good', ...kinds]));
    expect(made.filter(({ expected }) => expected)).toHaveLength(kinds.length);
  });
});
