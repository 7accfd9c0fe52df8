import type { ParsedArticles } from './article/parse-articles.js';
import type { SourceFile } from './article/source-file.js';
import type { Diagnostic } from './diagnostic/diagnostic.js';

/** The articles that a build leaves out for their errors, so that the others can be published. */
export interface InvalidArticles {
  /** Leaves out the articles that these name as wrong; whether any of them was not left out before. */
  readonly leaveOut: (diagnostics: readonly Diagnostic[]) => boolean;
  readonly isLeftOut: (path: string | undefined) => boolean;
  /** What was found of the articles that are left out, when they were still in. */
  readonly diagnostics: readonly Diagnostic[];
  /** The articles, and those that are left out as invalid among the others that are in no feed. */
  readonly without: (parsed: ParsedArticles) => ParsedArticles;
}

/**
 * Notes the articles with errors, and leaves them out. So it is with a list of authors beside them: who may write an
 * article may write that, too.
 *
 * @param files all that the build reads.
 * @param isWanted whether that is wanted; if not, none is ever left out, and an error blocks the build.
 */
export function invalidArticles(files: readonly SourceFile[], isWanted: boolean): InvalidArticles {
  const paths = new Set(isWanted ? files.map(({ path }) => path) : []);
  const invalid = new Set<string>();
  const kept: Diagnostic[] = [];
  const isLeftOut = (path: string | undefined): boolean => path !== undefined && invalid.has(path);
  return {
    isLeftOut,
    diagnostics: kept,
    leaveOut(diagnostics) {
      if (!isWanted) return false;
      const before = invalid.size;
      for (const { severity, path } of diagnostics) {
        if (severity === 'error' && path !== undefined && paths.has(path)) invalid.add(path);
      }
      if (invalid.size === before) return false;
      for (const diagnostic of diagnostics) if (isLeftOut(diagnostic.path)) kept.push(diagnostic);
      return true;
    },
    without(parsed) {
      if (invalid.size === 0) return parsed;
      const wrong = parsed.articles.filter(({ file }) => isLeftOut(file.path));
      return {
        ...parsed,
        articles: parsed.articles.filter(({ file }) => !isLeftOut(file.path)),
        leftOut: [...parsed.leftOut, ...wrong.map(({ file }) => ({ path: file.path, reason: 'invalid' as const }))],
      };
    },
  };
}
