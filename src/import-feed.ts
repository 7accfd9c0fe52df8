import type { Article } from './article/article.js';
import { setField } from './article/edit-front-matter.js';
import { type ParsedArticles, parseArticles } from './article/parse-articles.js';
import type { FolderOptions, FolderResult } from './build-folder.js';
import type { Config } from './config/config.js';
import type { ConfigOptions } from './config/options-layer.js';
import { type Diagnostic, hasErrors } from './diagnostic/diagnostic.js';
import { report } from './diagnostic/report.js';
import { sortDiagnostics } from './diagnostic/sort.js';
import { type CollectedEntries, collectEntries } from './import/collect-entries.js';
import { type ImportedEntry, type ImportReport, stateOf } from './import/import-report.js';
import { type BodyOfArticle, type MatchedArticles, matchArticles } from './import/match-articles.js';
import { discover } from './io/discover.js';
import { loadFeed } from './io/published/load-feed.js';
import { openRenderPool } from './io/render/render-pool.js';
import { rewriteArticle, tidyArticles } from './io/rewrite-article.js';
import { sourceTexts } from './io/source-texts.js';
import { present } from './model/present.js';
import { renderArticles } from './render-articles.js';
import { type Settled, settle } from './settle.js';

/** What an import is told. */
export interface ImportOptions
  extends ConfigOptions,
    Pick<FolderOptions, 'root' | 'config' | 'now' | 'dryRun' | 'onProgress'> {
  /** The feed: an http(s) address, or the path of a file, relative to the root. */
  readonly feed: string;
}

/** What an import came to. */
export interface ImportResult extends Pick<FolderResult, 'kind' | 'diagnostics' | 'sources'> {
  /** Absent when it did not come to matching. */
  readonly report?: ImportReport;
}

/**
 * Takes the ids of an existing feed, and of the archives that it leads to, into the front matter of the articles of a
 * folder, so that its subscribers are sent nothing again.
 */
export async function importFeed(options: ImportOptions): Promise<ImportResult> {
  const { root = '.' } = options;
  const outcome = await takeOver(root, options);
  return { sources: sourceTexts(root), ...outcome, diagnostics: sortDiagnostics(outcome.diagnostics) };
}

type Outcome = Omit<ImportResult, 'sources'> & Partial<Pick<ImportResult, 'sources'>>;

async function takeOver(root: string, options: ImportOptions): Promise<Outcome> {
  const settled = await settle(root, options);
  if (!('config' in settled)) return { kind: 'config', diagnostics: settled.diagnostics };
  const collected = await collect(root, options.feed);
  if ('reason' in collected) {
    const { reason } = collected;
    return { kind: 'config', diagnostics: [report('unreadable-feed', { source: options.feed, reason })] };
  }
  return takeInto(root, options, settled, collected);
}

// What parses feeds is loaded only here: a build without a feed to compare with never waits for it.
async function collect(root: string, feed: string): Promise<CollectedEntries | { readonly reason: string }> {
  const { readPublished } = await import('./ledger/read-published.js');
  return collectEntries(feed, { load: (source) => loadFeed(source, root), read: readPublished });
}

async function takeInto(
  root: string,
  options: ImportOptions,
  { config, now, diagnostics: doubts }: Settled,
  { entries, documents, unread }: CollectedEntries,
): Promise<Outcome> {
  const { files, markers, missing, diagnostics: passedOver } = await discover(root, config.articles, config.out);
  if (missing.length > 0) return { kind: 'config', diagnostics: [...missing, ...doubts, ...passedOver] };
  const parsed = parseArticles({ files, markers, config, now });
  const render = (articles: readonly Article[]) => bodiesOf(articles, parsed, config, options.onProgress);
  const opened = parsed.articles.map(parsed.open);
  const articles = opened.flatMap((one) => ('article' in one ? one.article : []));
  const matched = await matchArticles(entries, articles, render, config.site.timeZone);
  if (!options.dryRun) tidyArticles(root, files);
  const written = matched.matches.map((match) => takeId(match, root, config, options.dryRun ?? false));
  const diagnostics = [
    ...doubts,
    ...passedOver,
    // An article that cannot be read is matched with nothing. What else is doubtful in them, a build tells.
    ...parsed.diagnostics.filter(({ severity }) => severity === 'error'),
    ...opened.flatMap((one) => ('diagnostic' in one ? one.diagnostic : [])),
    ...unread.map((archive) => report('unread-archive', archive)),
    ...written.flatMap(({ diagnostic }) => diagnostic ?? []),
  ];
  return {
    kind: hasErrors(diagnostics) ? 'articles' : 'ok',
    diagnostics,
    sources: sourceTexts(root, files),
    report: {
      documents,
      imported: written.map(({ imported }) => imported),
      unmatchedEntries: matched.unmatchedEntries.map(({ contentHtml: _, excerptHtml: __, ...entry }) => entry),
      unmatchedArticles: matched.unmatchedArticles.map(({ file }) => file.path),
    },
  };
}

async function bodiesOf(
  articles: readonly Article[],
  parsed: ParsedArticles,
  config: Config,
  onProgress: FolderOptions['onProgress'] = () => {},
): Promise<ReadonlyMap<Article, BodyOfArticle>> {
  const pool = openRenderPool(config);
  const rendered = await renderArticles(articles, { ...parsed, config, renderer: pool.render }, (done) =>
    onProgress('render', done, articles.length),
  ).finally(pool.close);
  const bodies = new Map(rendered.articles.map(({ article, body }) => [article.file.path, body]));
  return new Map(
    articles.flatMap((article) => {
      const body = bodies.get(article.file.path);
      return body ? [[article, present({ html: body.html, title: body.title })] as const] : [];
    }),
  );
}

interface TakenId {
  readonly imported: ImportedEntry;
  readonly diagnostic?: Diagnostic;
}

function takeId(match: MatchedArticles['matches'][number], root: string, config: Config, dryRun: boolean): TakenId {
  const { id } = match.published;
  const { file } = match.entry.article;
  const state = stateOf(match);
  const imported = { id, path: file.path, by: match.by, confidence: match.confidence, state };
  if (state === 'right') return { imported };
  if (state === 'kept') return { imported: { ...imported, ownId: match.entry.id } };
  const edit = (text: string) => setField(text, file.path, 'id', id, config.fields);
  const rewritten = rewriteArticle(root, file, edit, dryRun || state === 'unsure');
  const done = state === 'unsure' || dryRun ? state : 'written';
  if ('line' in rewritten) return { imported: { ...imported, state: done, line: rewritten.line } };
  if (state === 'unsure') return { imported };
  const place = { path: file.path };
  return {
    imported: { ...imported, state: 'failed' },
    diagnostic: report('unedited-article', { field: 'id', value: id, reason: rewritten.reason }, place),
  };
}
