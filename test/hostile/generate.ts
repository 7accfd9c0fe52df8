import { bodies, largeBodies } from './bodies.js';
import { doubtfulDraft, doubtfulStatus, frontMatters, nearlyFrontMatter, plainFrontMatter } from './front-matters.js';
import { type Expected, goodArticle } from './good-article.js';
import { marks, site } from './marks.js';
import { names } from './names.js';
import { Random } from './random.js';

/** A file among the articles of a hostile site. */
export interface GeneratedFile {
  /** Inside the articles folder. */
  readonly path: string;
  /** Bytes where it is no text. */
  readonly content: string | Uint8Array;
  /** What is wrong with it, for messages. */
  readonly kind: string;
  /** Only of a good one. */
  readonly expected?: Expected;
}

type Maker = (number: number, random: Random) => Omit<GeneratedFile, 'kind'>;

const frontMatterMakers = Object.entries(frontMatters).map(([name, make]): readonly [string, Maker] => [
  `front matter: ${name}`,
  (number, random) => ({ path: `front-matter-${number}.md`, content: `${make(random)}\nThe body of ${number}.\n` }),
]);

const bodyMakers = Object.entries(bodies).map(([name, make]): readonly [string, Maker] => [
  `body: ${name}`,
  (number, random) => ({
    path: `body-${number}.${random.below(10) === 0 ? 'mdx' : 'md'}`,
    content: `${plainFrontMatter(random)}\n${make(random)}\n`,
  }),
]);

const otherMakers: readonly (readonly [string, Maker])[] = [
  [
    'doubtful draft',
    (number, random) => ({
      path: `draft-${number}.md`,
      content: `${doubtfulDraft(random)}\n${marks.draft}-${number}\n`,
    }),
  ],
  [
    'doubtful status',
    (number, random) => ({
      path: `status-${number}.md`,
      content: `${doubtfulStatus(random)}\n${marks.draft}-${number}\n`,
    }),
  ],
  [
    'nearly front matter, in a file with a date',
    (number, random) => ({
      path: `2025-01-${10 + random.below(20)}-nearly-${number}.md`,
      content: `${nearlyFrontMatter(random)}\n${marks.draft}-${number}\n`,
    }),
  ],
  [
    'draft by its folder',
    (number, random) => ({
      path: `${random.pick(['_drafts', 'drafts', 'DRAFTS', 'a/_drafts'])}/${number}.md`,
      content: `---\ntitle: ${marks.draft}\ndate: 2025-01-01\n---\n${marks.draft}-${number}\n`,
    }),
  ],
  [
    'claims what is of another',
    (number, random) => {
      const field = random.pick(['id', 'guid', 'url', 'permalink', 'slug']);
      const claimed = `good-${random.below(Math.max(number, 1))}`;
      const value = random.pick([
        claimed,
        `/${claimed}`,
        `/${claimed}/`,
        `${site}/${claimed}`,
        `${site}/${claimed.toUpperCase()}`,
      ]);
      return {
        path: `claim-${number}.md`,
        content: `---\ntitle: Claim\ndate: 2025-05-05\n${field}: ${value}\n---\nMine.\n`,
      };
    },
  ],
  [
    'file that nobody publishes',
    (number, random) => ({
      path: `hidden-${number}.md`,
      content: `---\ntitle: Hidden\ndate: 2025-03-03\n${random.pick(['enclosure', 'image', 'audio'])}: ${random.pick([
        '/.env',
        '../.env',
        '.env',
        'env.mp3',
        '/%2eenv',
        `${site}/.env`,
      ])}\n---\nWords.\n`,
    }),
  ],
  [
    'broken list of authors',
    (number, random) => ({
      path: `desk-${number}/authors.${random.pick(['yml', 'yaml', 'json'])}`,
      content: random.pick([
        'newsroom: [\n',
        '{',
        '\ud800: :\n\t- x',
        'a: &a [*a, *a',
        '- list\n',
        '\u001b[2J::error::x: [',
      ]),
    }),
  ],
  [
    'the address of a good article, spelled in another way',
    (number, random) => {
      const good = 4 * random.below(Math.max(Math.ceil(number / 4), 1));
      const { host } = new URL(site);
      const address = random.pick([
        ...[`${site}/g%6fod-${good}`, `${site}:443/good-${good}`, `${site}/x/../good-${good}`, `${site}/good-${good}?`],
        ...[`https://user@${host}/good-${good}`, `https://${host}./good-${good}`, `http://${host}/good-${good}`],
        ...[`${site}/good-${good}/`, `${site}//good-${good}`, `HTTPS://${host.toUpperCase()}/good-${good}`],
        ...[`${site}/a/..%2fgood-${good}`, `${site}/good-${good}%00`, `/g%6Fod-${good}`],
      ]);
      return {
        path: `spelled-${number}.md`,
        content: `---\ntitle: ${marks.taken}\ndate: 2025-05-05\nurl: ${address}\n---\n${marks.taken}-${number}\n`,
      };
    },
  ],
  [
    'odd name',
    (number, random) => ({
      path: `${random.pick(['', 'folder/', 'ü/', 'a b/'])}${number}/${random.pick(names)}.md`,
      content: `---\ntitle: Named\ndate: 2025-02-0${1 + random.below(9)}\n---\nWords.\n`,
    }),
  ],
  [
    'no text',
    (number, random) => ({
      path: `binary-${number}.md`,
      content: Uint8Array.from({ length: random.below(3_000) }, () => random.below(256)),
    }),
  ],
  [
    'broken encoding',
    (number, random) => ({
      path: `encoding-${number}.md`,
      content: Uint8Array.from([
        ...Buffer.from('---\ntitle: Latin\ndate: 2025-01-01\n---\ncaf'),
        ...random.pick([
          [0xe9],
          [0xc0, 0x80],
          [0xed, 0xa0, 0x80],
          [0xf8, 0x88, 0x80, 0x80, 0x80],
          [0xf4, 0x90, 0x80, 0x80],
        ]),
        0x0a,
      ]),
    }),
  ],
  ['no bytes', (number) => ({ path: `zero-${number}.md`, content: '' })],
  [
    'changed good one',
    (number, random) => ({
      path: `changed-${number}.md`,
      content: changed(goodArticle(number, random).text.replace('good-words', 'changed-words'), random),
    }),
  ],
  [
    'front matter and body',
    (number, random) => ({
      path: `both-${number}.md`,
      content: `${random.pick(Object.values(frontMatters))(random)}\n${random.pick(Object.values(bodies))(random)}\n`,
    }),
  ],
];

const makers = [...frontMatterMakers, ...bodyMakers, ...otherMakers];

/** In a site with so many files there are some of the largest as well. */
const largeRun = 5_000;

/** How many kinds of hostile files there are. */
export const kinds: readonly string[] = makers.map(([kind]) => kind);

/**
 * The files of a site, good ones and hostile ones by turns: every kind of these about as often. The same seed gives
 * the same files.
 */
export function generate(count: number, seed: number): readonly GeneratedFile[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, number): GeneratedFile => {
    if (number % 4 === 0) {
      const { path, text, expected } = goodArticle(number, random);
      return { path, content: text, kind: 'good', expected };
    }
    if (count >= largeRun && number % 500 === 1) {
      return {
        path: `large-${number}.md`,
        content: `${plainFrontMatter(random)}\n${largeBodies(random)}\n`,
        kind: 'large body',
      };
    }
    const [kind, make] = makers[(number - Math.floor(number / 4) - 1) % makers.length]!;
    return { kind, ...make(number, random) };
  });
}

/** A text with some of its characters gone, doubled, exchanged or strange. */
export function changed(text: string, random: Random): string {
  let result = text;
  for (let times = 1 + random.below(6); times > 0; times -= 1) {
    const at = random.below(result.length + 1);
    const end = Math.min(result.length, at + 1 + random.below(12));
    const put = random.pick([
      '',
      result.slice(at, end).repeat(2),
      random.pick(['\0', '---', ':', '"', '\n', '<', ']]>', '\ud800', '{{', '\t', '&#']),
    ]);
    result = result.slice(0, at) + put + result.slice(end);
  }
  return result;
}
