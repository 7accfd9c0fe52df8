import type { Random } from '../hostile/random.js';

/** The files of a site by their paths; what an article is changes with the number that it is made from. */
export type SiteFiles = Map<string, string>;

const dates = [
  '2025-01-05',
  '2025-02-01T09:00:00Z',
  '2025-03-09 18:15:00 +05:30',
  '2026-01-02T00:00:00Z',
  '3 May 2025',
];
const soon = ['2026-06-03T12:00:00Z', '2026-06-05', '2026-06-20T00:00:00+02:00'];

const extras: readonly ((random: Random) => string)[] = [
  () => '',
  () => 'draft: true',
  (random) => `draft: ${random.pick(['false', 'maybe', ''])}`,
  (random) => `expires: ${random.pick(soon)}`,
  (random) => `updated: ${random.pick([...dates, ...soon])}`,
  (random) => `image: ${random.pick(['/media/a.png', 'b.png', 'https://cdn.example/c.png', '../media/a.png'])}`,
  (random) => `tags: [${random.pick(['a, b', '"x", "y"', 'harbour'])}]`,
  (random) =>
    `authors:\n  - name: Newsroom\n    url: ${random.pick(['/desk', 'https://news.example/desk', 'no address'])}`,
  () => 'authors: [data]',
  (random) => `id: ${random.pick(['urn:example:1', 'urn:example:2', '17'])}`,
  (random) => `slug: ${random.pick(['same', 'other', 'a/b'])}`,
  (random) => `summary: >-\n  ${random.pick(['Folded\n  text', 'One line'])}`,
  (random) => `withdrawn: ${random.pick(['true', '2026-06-03T12:00:00Z', 'a reason'])}`,
  (random) => `correction:\n  - date: ${random.pick([...dates, ...soon])}\n    text: A number was wrong`,
  (random) => `redirect: ${random.pick(['/x', ''])}`,
  (random) => `audio: ${random.pick(['/media/a.mp3', 'https://cdn.example/a.mp3'])}`,
  () => 'title: Twice',
  () => 'status: review',
];

const blocks: readonly ((random: Random) => string)[] = [
  (random) => `Some *text* with ${random.pick(['words', 'more words', '& marks', '“quotes”'])}.`,
  (random) => `[a link](${random.pick(['one.md', './two.md', '/three', '../news/four.md', 'nowhere.md', '#part'])})`,
  (random) => `![${random.pick(['', 'a picture'])}](${random.pick(['/media/a.png', 'b.png', 'missing.png'])})`,
  () => '| a | b |\n| - | - |\n| 1 | 2 |',
  () => '<figure><img src="/media/a.png" alt="x"><figcaption>y</figcaption></figure>',
  () => '## A part\n\nText[^1].\n\n[^1]: A note.',
  () => '```js\nconst a = 1 < 2;\n```',
  () => '<script>alert(1)</script>',
];

/** The text of an article, well written or not. */
export function articleText(random: Random): string {
  const date = random.chance(0.15) ? random.pick(soon) : random.pick(dates);
  const fields = [
    `title: ${random.pick(['A title', "'It''s quoted'", '"Tab\\tbed"', 'Colon: here', 'Ünïcode 🦊'])} ${random.below(50)}`,
    random.chance(0.05) ? 'date: yesterday' : `date: ${date}`,
    ...Array.from({ length: random.below(4) }, () => random.pick(extras)(random)),
  ].filter(Boolean);
  const body = Array.from({ length: random.below(4) }, () => random.pick(blocks)(random)).join('\n\n');
  const [open, close] = random.chance(0.06) ? ['---', '----'] : random.chance(0.06) ? ['+++', '+++'] : ['---', '---'];
  const text = `${open}\n${fields.join('\n')}\n${close}\n\n${body}\n`;
  return random.chance(0.08) ? text.replaceAll('\n', '\r\n') : text;
}

export const names = [
  'one',
  'two',
  'three',
  'news/four',
  'news/five',
  '2025/01/02/six',
  'about',
  '_drafts/seven',
  'a b',
];

/** A site that is as good or bad as people's are. */
export function makeSite(random: Random): SiteFiles {
  const files: SiteFiles = new Map(names.map((name) => [`articles/${name}.md`, articleText(random)]));
  files.set('articles/good.md', '---\ntitle: Good\ndate: 2025-05-05\n---\n\nText.\n');
  files.set('tidings.config.json', configText(random));
  return files;
}

/** A configuration. */
export function configText(random: Random): string {
  return JSON.stringify({
    site: {
      url: random.pick(['https://news.example', 'https://news.example/blog']),
      title: random.pick(['News', 'The News']),
      timeZone: random.pick(['UTC', 'Asia/Tokyo']),
      ...(random.chance(0.3) && { authors: [{ name: 'Newsroom' }] }),
    },
    limit: random.pick([3, 6, 'all']),
    content: random.pick(['full', 'teaser', 'summary']),
    ...(random.chance(0.2) && { permalink: random.pick(['/:year/:slug', '/:slug']) }),
    ...(random.chance(0.2) && { media: { folders: 'static' } }),
    ...(random.chance(0.1) && { fields: { summary: ['tags'] } }),
    ...(random.chance(0.1) && { dialect: random.pick(['hugo', 'jekyll', 'docusaurus']) }),
  });
}
