import { setField } from './article/edit-front-matter.js';
import { buildFolder, type FolderOptions, type FolderResult } from './build-folder.js';
import type { Config } from './config/config.js';
import type { Diagnostic, Fix } from './diagnostic/diagnostic.js';
import { report } from './diagnostic/report.js';
import { sortDiagnostics } from './diagnostic/sort.js';
import { discover } from './io/discover.js';
import { rewriteArticle, tidyArticles } from './io/rewrite-article.js';

/** A line that was written into the front matter of an article. */
export interface FixedArticle {
  readonly path: string;
  readonly line: string;
}

/** What a build came to, and what was written into the articles for it. */
export interface FixedResult extends FolderResult {
  readonly fixed: readonly FixedArticle[];
}

/**
 * Builds the feeds of a folder, and where a problem can be healed by a line in an article, writes that line and builds
 * again. Nothing is published before; afterwards it is, if nothing else stands in the way. What a run that was killed left
 * beside articles is removed.
 */
export async function fixFolder(options: FolderOptions = {}): Promise<FixedResult> {
  const { root = '.' } = options;
  const found = await buildFolder({ ...options, dryRun: true });
  if (!found.config || options.dryRun) return { ...found, fixed: [] };
  const fixes = found.diagnostics.flatMap((diagnostic) => diagnostic.fixes ?? []);
  const { fixed, diagnostics } = await fixArticles(root, found.config, fixes);
  const built = await buildFolder(options);
  const kind = built.kind === 'ok' && diagnostics.length > 0 ? 'articles' : built.kind;
  return { ...built, kind, fixed, diagnostics: sortDiagnostics([...diagnostics, ...built.diagnostics]) };
}

interface Fixed {
  readonly fixed: readonly FixedArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Only what is found as an article is written to, whatever path a fix names. */
async function fixArticles(root: string, config: Config, fixes: readonly Fix[]): Promise<Fixed> {
  const { files } = await discover(root, config.articles, config.out);
  tidyArticles(root, files);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const fixed: FixedArticle[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { path, field, value } of fixes) {
    const file = byPath.get(path);
    if (!file) continue;
    const edit = (text: string) => setField(text, path, field, value, config.fields);
    const rewritten = rewriteArticle(root, file, edit);
    if ('line' in rewritten) fixed.push({ path, line: rewritten.line });
    else diagnostics.push(report('unedited-article', { field, value, reason: rewritten.reason }, { path }));
  }
  return { fixed, diagnostics };
}
