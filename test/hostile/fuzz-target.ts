import { printGithub } from '../../src/diagnostic/print-github.js';
import { printText } from '../../src/diagnostic/print-text.js';
import { build } from '../../src/index.js';
import { type Breach, checkFeeds } from './check-feeds.js';
import { checkPrinted } from './check-printed.js';
import { goodArticle } from './good-article.js';
import { marks, now, site } from './marks.js';
import { Random } from './random.js';

const good = goodArticle(0, new Random(0));
const config = { site: { url: site, title: 'Fuzzed' }, limit: 'all', bodies: { math: true } } as const;

/** Builds a site of one good article and one that may be anything, and looks for breaches of the twelve. */
export async function tryInput(
  text: string,
): Promise<{ readonly breaches: readonly Breach[]; readonly features: readonly string[] }> {
  const articles = [
    { path: good.path, text: good.text },
    { path: 'fuzzed.md', text },
  ];
  try {
    const { outputs, diagnostics } = await build({ config, articles, now: new Date(now), skipInvalid: true });
    const [rss, atom, json] = outputs.map((output) => Buffer.from(output.text));
    const breaches = [
      ...checkPrinted(printText(diagnostics, (path) => articles.find((article) => article.path === path)?.text)),
      ...checkPrinted(printGithub(diagnostics), /^::(?:error|warning) (?:file=fuzzed\.md[,:]|title=)/),
    ];
    if (!rss || !atom || !json)
      return { breaches: [...breaches, { invariant: 12, what: 'nothing is published' }], features: [] };
    // A mutation may well take away what made a draft of an article; and the site has but one address to take.
    const holds = ({ invariant, what }: Breach) => invariant !== 2 && invariant !== 8 && !what.startsWith(marks.taken);
    const files = [{ path: good.path, content: good.text, kind: 'good', expected: good.expected }];
    const features = diagnostics.map(({ code, message }) => `${code} ${message.replace(/`[^`]*`|\d+/g, '')}`);
    return { breaches: [...breaches, ...checkFeeds({ rss, atom, json }, files).filter(holds)], features };
  } catch (thrown) {
    const what = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { breaches: [{ invariant: 9, what: `thrown: ${what.slice(0, 1_000)}` }], features: [] };
  }
}
