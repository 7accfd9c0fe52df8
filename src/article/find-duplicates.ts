import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import type { Article } from './article.js';

/** The articles that share an address or an id with one before them. Articles with one address are told of once. */
export function findDuplicates(articles: readonly Article[]): readonly Diagnostic[] {
  const addresses = new Map<string, Article>();
  const ids = new Map<string, Article>();
  return articles.flatMap((article) => {
    const { url, id, file } = article;
    const [sameUrl, sameId] = [addresses.get(url), ids.get(id)];
    if (!sameUrl) addresses.set(url, article);
    if (!sameId) ids.set(id, article);
    if (sameUrl) return report('duplicate-address', { url }, { path: file.path, related: [first(sameUrl)] });
    return sameId ? report('duplicate-id', { id }, { path: file.path, related: [first(sameId)] }) : [];
  });
}

function first({ file }: Article): { readonly path: string; readonly message: string } {
  return { path: file.path, message: 'the other article' };
}
