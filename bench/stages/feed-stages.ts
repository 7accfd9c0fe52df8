import { buildFeeds } from '../../src/build.js';
import { renderHere } from '../../src/content/render-here.js';
import { EntryTexts } from '../../src/entry-texts.js';
import { feedComposer } from '../../src/feed/compose-feeds.js';
import type { Feed } from '../../src/feed/feed.js';
import type { FormatName } from '../../src/model/feed-document.js';
import type { OutputTexts } from '../../src/model/output-texts.js';
import { textsInMemory } from '../../src/texts-in-memory.js';
import { writeFile } from '../../src/write-file.js';
import type { Material } from './material.js';
import { Moment, type Stage } from './stage.js';

const write: Readonly<Record<FormatName, (feed: Feed) => string>> = {
  rss: (feed) => feed.rss2(),
  atom: (feed) => feed.atom1(),
  json: (feed) => feed.json1(),
};

const nowhere: OutputTexts = { open: () => ({ write: () => 0, end: () => {} }), have: () => false };

/** From rendered articles to feeds: what an article costs that a feed carries. */
export function feedStages(material: Material): readonly Stage[] {
  const { config, rendered, feeds, files, now } = material;
  const ofFormats = [...feeds].flatMap(([format, feed]): readonly Stage[] => {
    const writeAndCheck = (): void => {
      const document = feed.toDocument();
      const file = writeFile(
        { name: format, path: format, document },
        new EntryTexts(format, document),
        nowhere,
        () => ({}),
      );
      while (file.next());
      file.end();
    };
    return [
      { name: `write ${format}`, run: () => write[format](feed), without: 'to document' },
      { name: `check ${format}`, run: writeAndCheck, without: `write ${format}` },
    ];
  });
  // Rendering is the most of a build, and would hide what comparing costs.
  const bodies = new Map(rendered.map(({ article, body }) => [article.file.path, body]));
  const input = {
    config,
    files,
    markers: [],
    now,
    texts: textsInMemory(),
    renderer: async (task: Parameters<typeof renderHere>[0]) => bodies.get(task.path) ?? renderHere(task),
  };
  const [published] = [...feeds.values()].map((feed) => feed.json1().replace('and counted', 'and recounted'));
  const compare = async (): Promise<Moment | undefined> => {
    let start: Moment | undefined;
    // The feed of before is asked for when all else is done.
    const previous = {
      *[Symbol.iterator]() {
        start = new Moment();
        yield { name: 'feed.json', text: published ?? '' };
      },
    };
    await buildFeeds({ ...input, previous });
    return start;
  };
  const [feed] = feeds.values();
  return [
    { name: 'compose', run: () => feedComposer(config).feeds(rendered) },
    { name: 'to document', run: () => feed?.toDocument() },
    ...ofFormats,
    { name: 'compare', run: compare },
  ];
}
