import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeWords } from '../../src/ledger/changes.js';
import { compared, entry, home, published } from './entries.js';

describe('what is as it should be', () => {
  it('is new, updated, unchanged, or pushed out by newer entries', () => {
    const { kinds, codes, changes } = compared({
      held: [
        published('kept', { date: '2024-03-01' }),
        published('told', { date: '2024-02-01' }),
        published('old', { date: '2024-01-01' }),
      ],
      entries: [
        entry('fresh', { date: '2024-04-01' }),
        entry('kept', { date: '2024-03-01' }),
        entry('told', { date: '2024-02-01', updated: '2024-05-01', html: '<p>More.</p>' }),
      ],
      others: [entry('old', { date: '2024-01-01' })],
    });
    expect(kinds).toEqual({ fresh: 'new', kept: 'unchanged', told: 'updated', old: 'left' });
    expect(codes).toEqual([]);
    expect(changeWords(changes)).toBe('1 new, 1 updated, 0 resent');
  });

  it('calls what is older than all that subscribers hold by its name: a longer feed is not new to them', () => {
    const { kinds, changes } = compared({
      held: [published('a', { date: '2024-02-01' })],
      entries: [entry('a', { date: '2024-02-01' }), entry('b', { date: '2024-01-01' })],
    });
    expect(kinds).toEqual({ a: 'unchanged', b: 'older' });
    expect(changeWords(changes)).toBe('0 new, 0 updated, 0 resent, 1 older');
  });

  it('calls everything new where subscribers hold an empty feed', () => {
    const { kinds } = compared({ held: [], entries: [entry('a', { date: '2024-02-01' }), entry('b')] });
    expect(kinds).toEqual({ a: 'new', b: 'new' });
  });

  it('says nothing of an entry that is older than the feed goes back, nor of one that expired', () => {
    const { kinds, codes } = compared({
      held: [
        published('a', { date: '2024-03-01' }),
        published('expired', { date: '2024-02-15' }),
        published('old', { date: '2024-01-01' }),
      ],
      entries: [entry('a', { date: '2024-03-01' }), entry('b', { date: '2024-02-01' })],
      floor: entry('b', { date: '2024-02-01' }).published,
      leftOut: { [`${home}/expired/`]: { path: 'articles/expired.md', reason: 'expired' } },
    });
    expect(kinds).toMatchObject({ expired: 'left', old: 'left' });
    expect(codes).toEqual([]);
  });

  it('a title may be edited: the id does not hang on it', () => {
    const { kinds, codes } = compared({
      held: [published('a', { title: 'Old' })],
      entries: [entry('a', { title: 'New' })],
    });
    expect([kinds, codes]).toEqual([{ a: 'updated' }, []]);
  });
});

describe('an id that changed', () => {
  it.each([
    ['the same title and date', { title: 'The harbour opens' }],
    ['the same address', { url: `http://www.news.example/b/index.html`, title: 'Another', html: '' }],
    [
      'nearly the same body',
      {
        title: 'Another',
        html: `<p>${'the harbour opens on monday with a band and '.repeat(1)}nine boats from the north pier to the old mole of the town</p>`,
      },
    ],
  ])('is an error with its fix, known by %s', (by, said) => {
    const html =
      '<p>The harbour opens on Monday with a band and nine boats, from the north pier to the old mole of the town.</p>';
    const { codes, diagnostics, changes } = compared({
      held: [published('a', { html, ...said })],
      entries: [entry('b', { title: 'The harbour opens', html })],
    });
    expect(codes).toEqual(['error id-changed']);
    expect(diagnostics[0]).toMatchObject({
      path: 'articles/b.md',
      message: expect.stringContaining(`(${by})`),
      help: expect.stringContaining(`\`id: ${home}/a/\``),
      fixes: [{ path: 'articles/b.md', field: 'id', value: `${home}/a/` }],
    });
    expect(changeWords(changes)).toBe('0 new, 0 updated, 1 resent');
  });

  // Addresses made from titles: an edited title was another id, and short bodies told nothing.
  it.each([
    ['the same date and time', { date: '2024-01-31T09:05:00Z' }, { html: '<p>One.</p>' }, { html: '<p>Two.</p>' }],
    ['nearly the same body', { html: '<p>Short.</p>' }, { date: '2024-01-01' }, { date: '2024-01-02' }],
    [
      'the same title and body',
      { title: 'Episode 3', html: '<p>Listen.</p>' },
      { date: '2026-01-03' },
      { date: '2026-01-05' },
    ],
  ])('is known by %s', (by, both, former, current) => {
    const { codes, diagnostics } = compared({
      held: [published('a', { ...both, ...former })],
      entries: [entry('b', { ...both, ...current })],
    });
    expect(codes).toEqual(['error id-changed']);
    expect(diagnostics[0]?.message).toContain(`(${by})`);
  });

  it('is known by the summary of a feed without bodies', () => {
    const { contentHtml: _, ...held } = published('a', { date: '2024-01-01' });
    const { contentHtml: __, ...now } = entry('b', { date: '2024-01-02' });
    const { codes, diagnostics } = compared({
      held: [{ ...held, summary: 'In short.' }],
      entries: [{ ...now, summary: 'In short.' }],
    });
    expect(codes).toEqual(['error id-changed']);
    expect(diagnostics[0]?.message).toContain('(the same summary)');
  });

  it.each([
    ['UTC', '2024-01-31T00:00:00Z'],
    ['Pacific/Chatham', '2024-01-30T10:15:00Z'],
  ])('is not known by a date alone, which is midnight in %s', (timeZone, date) => {
    const { codes } = compared({
      held: [published('a', { date, html: '<p>One.</p>' })],
      entries: [entry('b', { date, html: '<p>Two.</p>' })],
      timeZone,
    });
    expect(codes).toEqual(['warning vanished']);
  });

  it('writes what is no IRI as a guid', () => {
    const { diagnostics } = compared({ held: [published('a', { id: '12345 x' })], entries: [entry('a')] });
    expect(diagnostics[0]?.help).toContain('`guid: "12345 x"`');
  });

  it('is a warning where its author accepts it', () => {
    const { codes } = compared({
      held: [published('a', { title: 'T' })],
      entries: [entry('b', { title: 'T' })],
      acceptChanges: true,
    });
    expect(codes).toEqual(['warning id-changed']);
  });

  it('is none where the title alone is the same: a weekly column is no article sent again', () => {
    const { codes, kinds } = compared({
      held: [published('week-1', { title: 'This week', date: '2024-01-01', html: '<p>One.</p>' })],
      entries: [entry('week-2', { title: 'This week', date: '2024-01-08', html: '<p>Two.</p>' })],
    });
    expect(codes).toEqual(['warning vanished']);
    expect(kinds).toEqual({ 'week-2': 'new', 'week-1': 'vanished' });
  });

  // It came back one day under the other id, when nobody knew the former any more.
  it('is a warning for an article that the feed has no room for any more', () => {
    const { codes, kinds } = compared({
      held: [published('a', { title: 'T', date: '2024-01-01' })],
      entries: [entry('c', { date: '2024-02-01' })],
      others: [entry('b', { title: 'T', date: '2024-01-01' })],
    });
    expect([codes, kinds['a']]).toEqual([['warning id-changed'], 'left']);
  });
});

describe('a site that moved', () => {
  const names = ['a', 'b', 'c'];
  it.each([
    ['to another host', 'https://old.example'],
    ['to https', 'http://news.example'],
    ['up from a folder', 'https://news.example/blog'],
  ])('%s is told once, with the setting that keeps the ids', (_, base) => {
    const { codes, diagnostics } = compared({
      held: names.map((name) => published(name, { id: `${base}/${name}/`, url: `${base}/${name}/` })),
      entries: names.map((name) => entry(name)),
    });
    expect(codes).toEqual(['error site-moved']);
    expect(diagnostics[0]?.help).toContain(`site: { idBase: '${base}' }`);
    expect(diagnostics[0]?.fixes).toEqual(
      names.map((name) => ({ path: `articles/${name}.md`, field: 'id', value: `${base}/${name}/` })),
    );
  });

  it('is healed in all articles, also those that the feed has no room for, but for ids that are their own', () => {
    const old = (name: string) => ({ id: `https://old.example/${name}/`, url: `https://old.example/${name}/` });
    const { diagnostics } = compared({
      held: [
        published('a', { ...old('a'), date: '2024-03-01' }),
        published('out', { ...old('out'), date: '2024-02-01' }),
      ],
      entries: [entry('new', { date: '2024-04-01' }), entry('a', { date: '2024-03-01' })],
      others: [
        entry('out', { date: '2024-02-01' }),
        entry('older', { date: '2023-01-01' }),
        { ...entry('own', { date: '2023-01-01' }), hasOwnId: true },
        entry('tag', { id: 'tag:x', date: '2023-01-01' }),
      ],
    });
    expect(diagnostics).toMatchObject([{ code: 'site-moved' }]);
    expect(diagnostics[0]?.fixes?.map(({ path, value }) => [path, value])).toEqual([
      ['articles/a.md', 'https://old.example/a/'],
      ['articles/out.md', 'https://old.example/out/'],
      ['articles/older.md', 'https://old.example/older/'],
    ]);
  });

  it('is none where another kept its id: then one article moved, and the rest is where it was', () => {
    const { diagnostics } = compared({
      held: [published('a', { id: `${home}/blog/a/`, url: `${home}/blog/a/` }), published('b')],
      entries: [entry('a'), entry('b')],
      others: [entry('older', { date: '2023-01-01' })],
    });
    expect(diagnostics).toMatchObject([
      { code: 'id-changed', fixes: [{ path: 'articles/a.md', value: `${home}/blog/a/` }] },
    ]);
  });

  it('is told beside the articles that were renamed as well', () => {
    const { codes } = compared({
      held: ['a', 'b', 'x'].map((name) =>
        published(name, { id: `https://old.example/${name}/`, url: `https://old.example/${name}/`, title: name }),
      ),
      entries: [entry('a'), entry('b'), entry('y', { title: 'x' })],
    });
    expect([...codes].sort()).toEqual(['error id-changed', 'error site-moved']);
  });
});

describe('a date that moved', () => {
  it('on top of entries that were newer is an error with the old date as its fix: the published feed is the ledger then', () => {
    const moved = {
      held: [published('b', { date: '2024-02-01' }), published('a', { date: '2024-01-01' })],
      entries: [entry('a', { date: '2024-03-01' }), entry('b', { date: '2024-02-01' })],
    };
    const { codes, diagnostics } = compared(moved);
    expect(codes).toEqual(['error redated']);
    expect(compared({ ...moved, acceptChanges: true }).codes).toEqual(['warning redated']);
    expect(diagnostics[0]?.fixes).toEqual([
      { path: 'articles/a.md', field: 'published', value: '2024-01-01T00:00:00Z' },
    ]);
  });

  it('is nothing where the order stays: the time zone of the site changed, or the newest was put off', () => {
    const held = [published('b', { date: '2024-02-01T00:00:00Z' }), published('a', { date: '2024-01-31T23:00:00Z' })];
    const zone = [entry('b', { date: '2024-02-01T09:00:00Z' }), entry('a', { date: '2024-02-01T08:00:00Z' })];
    const later = [entry('b', { date: '2024-05-01T00:00:00Z' }), entry('a', { date: '2024-01-31T23:00:00Z' })];
    expect([zone, later].map((entries) => compared({ held, entries }).codes)).toEqual([[], []]);
  });

  it('blames the one that moved up, not those that it overtook, nor one that another was set back behind', () => {
    const { diagnostics } = compared({
      held: [
        published('c', { date: '2024-03-01' }),
        published('b', { date: '2024-02-01' }),
        published('a', { date: '2024-01-01' }),
      ],
      entries: [
        entry('a', { date: '2024-04-01' }),
        entry('b', { date: '2024-02-01T01:00:00Z' }),
        entry('c', { date: '2023-01-01' }),
      ],
    });
    expect(diagnostics.map(({ path }) => path)).toEqual(['articles/a.md']);
  });
});

describe('an entry that is gone', () => {
  it.each([
    [{}, 'no article has its id', undefined],
    [
      { [`${home}/a/`]: { path: 'articles/a.md', reason: 'draft' as const } },
      'its article is a draft',
      'articles/a.md',
    ],
    [
      { [`${home}/a/`]: { path: 'articles/a.md', reason: 'scheduled' as const } },
      'its article is dated in the future',
      'articles/a.md',
    ],
  ])('is a warning that says why: %j', (leftOut, why, path) => {
    const { diagnostics } = compared({ held: [published('a'), published('b')], entries: [entry('b')], leftOut });
    expect(diagnostics).toEqual([expect.objectContaining({ code: 'vanished', message: expect.stringContaining(why) })]);
    expect(diagnostics[0]?.path).toBe(path);
  });

  it('is an error where most are, and they would be in the feed: the folder is wrong, not the author', () => {
    const held = ['a', 'b', 'c', 'd', 'e'].map((name) => published(name));
    const three = compared({ held, entries: [entry('a'), entry('b')] });
    const two = compared({ held, entries: [entry('a'), entry('b'), entry('c')] });
    expect(three.codes).toEqual(['error mass-vanished']);
    expect(two.codes).toEqual(['warning vanished', 'warning vanished']);
    expect(compared({ held, entries: [entry('a')], acceptChanges: true }).codes).toEqual(['warning mass-vanished']);
  });

  it('is an error where all are, though there were but two', () => {
    const held = [published('a'), published('b')];
    const none = { entries: [entry('c', { date: '2025-01-01' })] };
    expect(compared({ held, ...none }).codes).toEqual(['error mass-vanished']);
    expect(compared({ held: held.slice(1), ...none }).codes).toEqual(['warning vanished']);
  });

  it('is told of with the article that it may be now, and the line for that', () => {
    const { diagnostics } = compared({
      held: [published('a', { title: 'This week', date: '2024-01-01', html: '<p>One.</p>' })],
      entries: [entry('b', { title: 'This week', date: '2024-01-08', html: '<p>Two.</p>' })],
    });
    expect(diagnostics).toMatchObject([
      {
        code: 'vanished',
        message: expect.stringContaining('no article has its id, unless it is `articles/b.md` now'),
        help: expect.stringContaining(`write \`id: ${home}/a/\` into \`articles/b.md\``),
        related: [{ path: 'articles/b.md' }],
      },
    ]);
  });

  it('is not told of where articles could not be read, since it may be one of them', () => {
    expect(compared({ held: [published('a'), published('b')], entries: [entry('b')], isWhole: false }).codes).toEqual(
      [],
    );
  });
});

describe('a body that changed', () => {
  const held = [published('a', { html: '<p>One <img src="https://x.example/p/1.png" alt=""></p>' })];
  const withBody = (html: string, more = {}) => compared({ held, entries: [{ ...entry('a', { html }), ...more }] });

  it.each([
    ['its words', '<p>Two <img src="https://x.example/p/1.png" alt=""></p>'],
    ['its pictures', '<p>One <img src="https://x.example/p/2.png" alt=""></p>'],
  ])('in silence is a warning: %s', (_, html) => {
    const { codes, diagnostics } = withBody(html);
    expect(codes).toEqual(['warning silent-change']);
    expect(diagnostics[0]?.fixes).toEqual([{ path: 'articles/a.md', field: 'updated', value: '2024-06-01T00:00:00Z' }]);
  });

  it.each([
    ['white space', '<p>One\n<img src="https://x.example/p/1.png" alt=""></p>\n'],
    ['markup', '<div><p>One <img src="https://x.example/p/1.png" alt="" width="3"></p></div>'],
    ['the host of pictures', '<p>One <img src="https://cdn.example/1.png?w=9" alt=""></p>'],
    [
      'a lead picture',
      '<p><img src="https://x.example/lead.png" alt=""></p>\n<p>One <img src="https://x.example/p/1.png" alt=""></p>',
    ],
    [
      'the line that asks for support',
      '<p>One <img src="https://x.example/p/1.png" alt=""></p>\n<hr>\n<p><em>Please <a href="https://x.example/give">give</a></em></p>',
    ],
    ['how much of it there is', `<p>One</p>\n<p><a href="${home}/a/">Continue reading</a></p>`],
  ])('is none where all that changed is %s', (_, html) => {
    expect(withBody(html.replace('<p>One</p>', '<p>One <img src="https://x.example/p/1.png"></p>')).codes).toEqual([]);
  });

  const linked = (href: string) => `<p>See <a href="${href}">this</a> and <a href='#top'>that</a>.</p>`;

  it('in silence is a warning: where its links lead', () => {
    const before = [published('a', { html: linked('https://x.example/one') })];
    const after = [entry('a', { html: linked('https://x.example/two') })];
    const { codes, kinds } = compared({ held: before, entries: after });
    expect([codes, kinds]).toEqual([['warning silent-change'], { a: 'updated' }]);
  });

  it.each([
    ['to another host', 'https://old.example'],
    ['to https', 'http://news.example'],
    ['out of a folder', 'https://news.example/blog'],
  ])('is none where all that changed is the address of the site: %s', (_, base) => {
    const { codes } = compared({
      held: [published('a', { id: 'x', url: `${base}/a/`, html: linked(`${base}/about/?a=1&amp;b`) })],
      entries: [entry('a', { id: 'x', html: linked(`${home}/about/?a=1&amp;b`) })],
    });
    expect(codes).toEqual([]);
  });

  it.each([
    ['a summary', { summary: 'Short.' }, { summary: 'Shorter.' }, 'updated'],
    [
      'an enclosure',
      { enclosures: ['https://x.example/1.mp3'] },
      { enclosures: ['https://x.example/2.mp3'] },
      'updated',
    ],
    [
      'a further enclosure',
      { enclosures: ['https://x.example/1.mp3'] },
      { enclosures: ['https://x.example/1.mp3', 'https://x.example/1.pdf'] },
      'updated',
    ],
    ['nothing but white space', { summary: 'Short.' }, { summary: ' Short.' }, 'unchanged'],
    ['what one side says nothing of', {}, { summary: 'New.', enclosures: ['https://x.example/2.mp3'] }, 'unchanged'],
  ])('or what goes with it is not unchanged: %s', (_, former, current, kind) => {
    const { kinds } = compared({
      held: [{ ...published('a'), ...former }],
      entries: [{ ...entry('a'), ...current }],
    });
    expect(kinds).toEqual({ a: kind });
  });

  it('is not compared with an excerpt, as WordPress has it in place of the body', () => {
    const { contentHtml, ...held } = published('a', { html: '<p>The beginning of a long […]</p>' });
    const { codes, kinds } = compared({
      held: [{ ...held, ...(contentHtml && { excerptHtml: contentHtml }) }],
      entries: [entry('a', { html: '<p>The beginning of a long story.</p>' })],
    });
    expect([codes, kinds]).toEqual([[], { a: 'unchanged' }]);
  });

  it('is not compared with the summary that RSS had in its place', () => {
    const { codes } = compared({
      held: [published('a', { html: 'In short: a &lt; b.' })],
      entries: [{ ...entry('a', { html: '<p>All of it.</p>' }), summary: 'In short: a < b.' }],
    });
    expect(codes).toEqual([]);
  });

  it('is none where a correction says so itself', () => {
    const note = '<p><strong>Correction:</strong> Two, not three.</p>';
    expect(withBody(`${note}\n${held[0]?.contentHtml}`, { notes: [note] }).codes).toEqual([]);
  });

  it('is told once where most did: no author did that', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { codes } = compared({
      held: names.map((name) => published(name, { html: '<p>Old.</p>' })),
      entries: names.map((name) => entry(name, { html: name === 'f' ? '<p>Old.</p>' : '<p>New.</p>' })),
    });
    expect(codes).toEqual(['warning bodies-changed']);
  });
});

describe('any feed', () => {
  const names = fc.uniqueArray(
    fc.integer({ min: 0, max: 40 }).map((number) => `n${number}`),
    { maxLength: 30 },
  );

  it('is unchanged when compared with itself, and every entry has one place in the comparison', () => {
    fc.assert(
      fc.property(names, names, (before, after) => {
        const same = compared({
          held: before.map((name) => published(name)),
          entries: before.map((name) => entry(name)),
        });
        expect(same.codes).toEqual([]);
        expect(Object.values(same.kinds).every((kind) => kind === 'unchanged')).toBe(true);
        const { changes } = compared({
          held: before.map((name) => published(name)),
          entries: after.map((name) => entry(name)),
        });
        expect(changes.entries.map(({ id }) => id).sort()).toEqual(
          [...new Set([...before, ...after])].map((name) => `${home}/${name}/`).sort(),
        );
      }),
    );
  });

  it('re-sends nothing once every fix is made', () => {
    fc.assert(
      fc.property(names, fc.constantFrom('https://old.example', 'http://news.example', `${home}/x`), (all, base) => {
        const held = all.map((name) =>
          published(name, { id: `${base}/${name}/`, url: `${base}/${name}/`, title: `T ${name}` }),
        );
        const entries = all.map((name) => entry(name, { title: `T ${name}` }));
        const { diagnostics } = compared({ held, entries });
        const ids = new Map(diagnostics.flatMap(({ fixes = [] }) => fixes.map(({ path, value }) => [path, value])));
        const mended = entries.map((one) => ({ ...one, id: ids.get(one.path) ?? one.id }));
        expect(compared({ held, entries: mended }).changes.counts).toMatchObject({ new: 0, resent: 0, vanished: 0 });
      }),
    );
  });
});
