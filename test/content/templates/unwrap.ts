import { unwrapTemplates } from '../../../src/content/unwrap-templates.js';
import type { Diagnostic } from '../../../src/diagnostic/diagnostic.js';
import type { Dialect } from '../../../src/model/dialect.js';

interface Options {
  readonly dialect?: Dialect;
  readonly mdx?: boolean;
  readonly siteUrl?: string;
  /** The article's own page. */
  readonly url?: string;
  /** The articles there are, by what others call them. */
  readonly articles?: Readonly<Record<string, string>>;
}

/** An article's body without templates, and what is said about it. */
export function unwrapWithDiagnostics(
  markdown: string,
  {
    dialect = 'plain',
    mdx = false,
    siteUrl = 'https://site.example',
    url = `${siteUrl}/posts/a/`,
    articles = {},
  }: Options = {},
) {
  const resolve = (reference: string) => (Object.hasOwn(articles, reference) ? articles[reference] : undefined);
  return unwrapTemplates({ markdown, path: 'posts/a.md', firstLine: 5, url, siteUrl, dialect, mdx, resolve });
}

/** An article's body without templates. */
export function unwrap(markdown: string, options: Options = {}): string {
  return unwrapWithDiagnostics(markdown, options).markdown;
}

/** What is said about a body: code and message. */
export function complaints(markdown: string, options: Options = {}): readonly string[] {
  return unwrapWithDiagnostics(markdown, options).diagnostics.map(
    ({ code, message }: Diagnostic) => `${code}: ${message}`,
  );
}

/** A body as its blocks follow each other: one blank line between them, none around. */
export function squeeze(markdown: string): string {
  return markdown
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Lines as one text. */
export function lines(...all: readonly string[]): string {
  return all.join('\n');
}
