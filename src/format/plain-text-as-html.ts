import { withoutForbidden } from '../model/characters.js';

/**
 * A plain text for a place where readers expect HTML, such as RSS's `description`. Only what HTML would take for a tag
 * or a reference is written as a reference, so that readers that do not look for HTML show most texts as they are:
 * `Q&A: is 1 < 2?` stays, `<br>` becomes `&lt;br>`.
 */
export function plainTextAsHtml(text: string): string {
  // Forbidden characters go first: one of them between `<` and a letter must not leave a tag behind.
  return withoutForbidden(text)
    .replace(/&(?=[a-z#])/gi, '&amp;')
    .replace(/<(?=[a-z/!?])/gi, '&lt;');
}
