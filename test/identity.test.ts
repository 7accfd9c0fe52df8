import { parseFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { type BuildOptions, build } from '../src/build-texts.js';
import { usualLimit } from '../src/feed/select.js';
import { changeWords } from '../src/ledger/changes.js';
import { toInstant } from '../src/model/instant.js';

const names = ['harbour', 'pier', 'mole', 'ferry', 'light'];
const articles = names.map((name, index) => ({
  path: `${name}.md`,
  text: `---\ntitle: The ${name}\ndate: 2024-01-0${index + 1} 23:30\n---\n\nAll that is known of the ${name}.\n`,
}));
const config = { site: { url: 'https://old.example/blog', title: 'News' } };

function made(options: Partial<BuildOptions> = {}) {
  return build({ config, articles, now: new Date('2024-06-01T00:00:00Z'), ...options });
}

/** The ids of a feed, as a reader that is not ours has them. */
function idsIn(text: string): readonly (string | undefined)[] {
  const { format, feed } = parseFeed(text);
  if (format === 'rss') return (feed.items ?? []).map(({ guid }) => guid?.value);
  if (format === 'atom') return (feed.entries ?? []).map(({ id }) => id);
  return format === 'json' ? (feed.items ?? []).map(({ id }) => id) : [];
}

async function textOf(path: string, options: Partial<BuildOptions> = {}): Promise<string> {
  const { outputs, diagnostics } = await made(options);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return outputs.find((output) => output.path === path)?.text ?? '';
}

describe.each(['feed.json', 'atom.xml', 'rss.xml'])('compared with what subscribers hold in %s', (path) => {
  it('nothing is what it was not, when nothing changed', async () => {
    const { changes, diagnostics } = await made({ previous: await textOf(path) });
    expect([changes && changeWords(changes), changes?.counts.unchanged]).toEqual(['0 new, 0 updated, 0 resent', 5]);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['the domain', { url: 'https://new.example/blog' }, 'site-moved'],
    ['the scheme', { url: 'http://old.example/blog' }, 'site-moved'],
    ['the folder', { url: 'https://old.example/' }, 'site-moved'],
  ])('a move of %s is refused, and re-sends nothing with the setting that the error names', async (_, site, code) => {
    const previous = await textOf(path);
    const refused = await made({ previous, config: { site: { ...config.site, ...site } } });
    expect(refused.diagnostics.map((one) => one.code)).toEqual([code]);
    expect(refused.outputs).toEqual([]);
    const idBase = /idBase: '([^']*)'/.exec(refused.diagnostics[0]?.help ?? '')?.[1] ?? '';
    const healed = { previous, config: { site: { ...config.site, ...site, idBase } } };
    const { changes } = await made(healed);
    expect(changes?.counts).toMatchObject({ new: 0, resent: 0, vanished: 0 });
    expect(idsIn(await textOf(path, healed))).toEqual(idsIn(previous));
  });

  it('a rename is refused, and re-sends nothing with the line that the error names', async () => {
    const previous = await textOf(path);
    const renamed = articles.map(({ path: file, text }) => ({ path: `news-${file}`, text }));
    const refused = await made({ previous, articles: renamed });
    expect(refused.diagnostics.map((one) => one.code)).toEqual(names.map(() => 'id-changed'));
    const lines = new Map(
      refused.diagnostics.map((one) => [one.path, /`(id: [^`]*)`/.exec(one.help ?? '')?.[1] ?? '']),
    );
    const mended = renamed.map(({ path: file, text }) => ({
      path: file,
      text: text.replace('\n---\n', `\n${lines.get(file)}\n---\n`),
    }));
    expect(idsIn(await textOf(path, { previous, articles: mended }))).toEqual(idsIn(previous));
  });

  it('an edited title, another order of the files and another time zone re-send nothing', async () => {
    const previous = await textOf(path);
    const edited = [...articles]
      .reverse()
      .map(({ path: file, text }) => ({ path: file, text: text.replace('The pier', 'Our pier') }));
    const { changes, diagnostics } = await made({
      previous,
      articles: edited,
      config: { site: { ...config.site, timeZone: 'Asia/Tokyo' } },
    });
    expect(changes?.counts).toMatchObject({ new: 0, resent: 0, vanished: 0 });
    expect(diagnostics).toEqual([]);
  });
});

describe('ids on the former address of the site', () => {
  const moved = { site: { url: 'https://new.example', idBase: 'https://old.example/blog/', title: 'News' } };

  it('are made of it in every format, while links lead to the new one', async () => {
    for (const path of ['feed.json', 'atom.xml', 'rss.xml']) {
      const text = await textOf(path, { config: moved });
      expect(idsIn(text)).toEqual([...names].reverse().map((name) => `https://old.example/blog/${name}`));
      expect(text).toContain('https://new.example/pier');
    }
  });

  it('are no permalinks in RSS, since their page is elsewhere', async () => {
    expect(await textOf('rss.xml', { config: moved })).not.toContain('isPermaLink="true"');
    expect(await textOf('atom.xml', { config: moved })).toContain('<id>https://old.example/blog</id>');
  });

  it('leave an id of front matter alone', async () => {
    const [first] = articles;
    const own = [
      { path: 'a.md', text: (first?.text ?? '').replace('\n---\n', '\nid: tag:news.example,2024:a\n---\n') },
    ];
    expect(idsIn(await textOf('feed.json', { articles: own, config: moved }))).toEqual(['tag:news.example,2024:a']);
  });
});

describe('fixes, once they are made', () => {
  const titled = { ...config, permalink: '/:year/:month/:day/:title/' };

  /** The articles with the ids that the fixes of a refused build write. */
  async function healed(options: Partial<BuildOptions>, texts: typeof articles) {
    const refused = await made({ ...options, articles: texts });
    expect(refused.outputs).toEqual([]);
    const fixes = refused.diagnostics.flatMap((one) => one.fixes ?? []);
    const ids = new Map(fixes.filter(({ field }) => field === 'id').map(({ path, value }) => [path, value]));
    const mended = texts.map(({ path, text }) => ({
      path,
      text: ids.has(path) ? text.replace('\n---\n', `\nid: ${ids.get(path)}\n---\n`) : text,
    }));
    return { refused, mended, after: await made({ ...options, articles: mended }) };
  }

  // Addresses made from titles, and bodies too short to be known by: edited titles were sent again with exit code 0.
  it.each([{}, { content: 'summary' as const }])('send nothing again for edited titles, with %j', async (settings) => {
    const own = { ...titled, ...settings };
    const previous = await textOf('feed.json', { config: own });
    const edited = articles.map(({ path, text }) => ({ path, text: text.replace('title: The', 'title: Our own') }));
    const { refused, after } = await healed({ previous, config: own }, edited);
    expect(refused.diagnostics.map(({ code }) => code)).toEqual(names.map(() => 'id-changed'));
    expect(after.changes?.counts).toMatchObject({ new: 0, resent: 0, vanished: 0 });
  });

  it('keep the ids of articles that the feed has no room for, when the site moved', async () => {
    const few = { ...config, limit: 2 };
    const previous = await textOf('feed.json', { config: few });
    const all = idsIn(await textOf('feed.json'));
    const moved = { ...few, site: { ...few.site, url: 'https://new.example' } };
    const { mended } = await healed({ previous, config: moved }, articles);
    const longer = await textOf('feed.json', { articles: mended, config: { ...moved, limit: 'all' } });
    expect(idsIn(longer)).toEqual(all);
  });

  it('send nothing again for notes under other names and dates, as Jekyll names its files', async () => {
    const jekyll = { config: { ...config, dialect: 'jekyll' as const } };
    const note = (day: string) => [
      { path: `_posts/2024-01-${day}-episode-3.md`, text: '---\ntitle: Episode 3\n---\n\nListen.\n' },
    ];
    const previous = await textOf('feed.json', { ...jekyll, articles: note('03') });
    const { after } = await healed({ ...jekyll, previous }, note('05'));
    expect(after.changes?.counts).toMatchObject({ new: 0, resent: 0, vanished: 0 });
  });
});

describe('what vanished', () => {
  it('is a draft now, by its own id or by its address', async () => {
    const previous = await textOf('feed.json');
    const drafts = articles.map((article, index) =>
      index === 0 ? { ...article, text: article.text.replace('\n---\n', '\ndraft: true\n---\n') } : article,
    );
    const { diagnostics } = await made({ previous, articles: drafts });
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: 'vanished', path: 'harbour.md', message: expect.stringContaining('is a draft') }),
    ]);
  });

  it('is not told of where an article has an error, which may be the one', async () => {
    const previous = await textOf('feed.json');
    const broken = articles.map((article) => ({ ...article, text: article.text.replace('2024-01-01 23:30', 'soon') }));
    const { diagnostics } = await made({ previous, articles: broken });
    expect(diagnostics.map(({ code }) => code)).toEqual(['invalid-date']);
  });
});

describe('a previous feed', () => {
  it('that is none is an error, in memory as well', async () => {
    const { diagnostics, outputs } = await made({ previous: 'x' });
    expect([diagnostics.map(({ code }) => code), outputs]).toEqual([['unreadable-feed'], []]);
  });
});

describe('ids that a careless comparison takes for one', () => {
  const twin = { path: 'PIER.md', text: '---\ntitle: Another pier\ndate: 2024-02-01\n---\n\nNot the same at all.\n' };

  it('are refused where one of them is new, which is the one that is told of', async () => {
    const previous = await textOf('feed.json');
    for (const more of [{}, { previous }]) {
      const { outputs, diagnostics } = await made({ articles: [...articles, twin], ...more });
      expect(outputs).toEqual([]);
      expect(diagnostics).toMatchObject([{ code: 'similar-id', severity: 'error' }]);
      if ('previous' in more) expect(diagnostics[0]).toMatchObject({ path: 'PIER.md', related: [{ path: 'pier.md' }] });
    }
  });

  it('go out with a warning where subscribers hold both, or it is accepted', async () => {
    const accepted = await made({ articles: [...articles, twin], acceptChanges: true });
    expect(accepted.diagnostics).toMatchObject([{ code: 'similar-id', severity: 'warning' }]);
    const previous = accepted.outputs.find(({ path }) => path === 'feed.json')?.text ?? '';
    const held = await made({ articles: [...articles, twin], previous });
    expect(held.diagnostics).toMatchObject([{ code: 'similar-id', severity: 'warning' }]);
    expect(held.outputs).toHaveLength(3);
  });

  it('are told of also where the older one is past the feed', async () => {
    const { diagnostics } = await made({ articles: [...articles, twin], config: { ...config, limit: 1 } });
    expect(diagnostics).toMatchObject([{ code: 'similar-id', severity: 'error', path: 'PIER.md' }]);
  });

  it('leave out the new one with skipInvalid, and the rest is compared as ever', async () => {
    const previous = await textOf('feed.json');
    const { changes, diagnostics, outputs } = await made({
      articles: [...articles, twin],
      previous,
      skipInvalid: true,
    });
    expect(diagnostics).toMatchObject([{ code: 'similar-id', severity: 'error' }]);
    expect(outputs).toHaveLength(3);
    expect(changes?.counts).toMatchObject({ new: 0, unchanged: 5, vanished: 0 });
  });
});

describe('a feed without a limit that is as long as such a feed usually is', () => {
  const day = 24 * 60 * 60 * 1000;
  const words = ['boats', 'gulls', 'ropes', 'tides', 'crews', 'sails'];
  const many = Array.from({ length: usualLimit + 1 }, (_, index) => ({
    path: `${index}.md`,
    text: `---\ntitle: Part ${index}\ndate: ${toInstant(Date.UTC(2023, 0, 1) + 10 * index * day)}\n---\n\n${`${index} ${words[index % 6]}. `.repeat(20)}\n`,
  }));

  it('is full, so that an entry that is older than all in it makes room and is not missed', async () => {
    const previous = await textOf('feed.json', { articles: many.slice(0, -1) });
    expect(idsIn(previous)).toHaveLength(usualLimit);
    const { changes, diagnostics } = await made({ previous, articles: many.slice(1) });
    expect(diagnostics).toEqual([]);
    expect(changes?.counts).toMatchObject({ new: 1, unchanged: usualLimit - 1, left: 1, vanished: 0 });
  });

  it('is not full with an entry less, and misses one that was in it', async () => {
    const previous = await textOf('feed.json', { articles: many.slice(1) });
    const { changes } = await made({ previous, articles: many.slice(2) });
    expect(changes?.counts).toMatchObject({ new: 0, unchanged: usualLimit - 1, left: 0, vanished: 1 });
  });
});
