import { error, warning } from '../template.js';

/** What can be wrong with an article's body. */
export const content = {
  // templates
  'unknown-shortcode': warning<{ name: string; kind: string }>(
    ({ name, kind }) => `the ${kind} \`${name}\` cannot be shown in a feed and is dropped`,
    () => 'say it in Markdown or HTML; what stands between an opening and a closing tag is kept',
  ),
  'unknown-value': warning<{ name: string }>(
    ({ name }) => `\`${name}\` has a value only while the site is made, and is dropped`,
    () => 'write the value itself where subscribers should read it',
  ),
  'unknown-condition': warning<{ name: string }>(
    ({ name }) => `\`${name}\` is decided while the site is made, and is dropped with all that it holds`,
    () => 'write what subscribers should read outside of conditions and loops',
  ),
  'unresolved-link': warning<{ name: string }>(
    ({ name }) => `no article is \`${name}\`, and its address is left out`,
    () => 'name the file of an article that exists, or write the address itself',
  ),

  // bodies
  'unrenderable-body': error<{ reason: string }>(
    ({ reason }) => `the body cannot be made into HTML: \`${reason}\``,
    () => 'take out half of the body to find the part that does it, and write that part in another way',
  ),
  'body-too-large': error<{ size: number; source: number }>(
    ({ size, source }) => `the body of ${source} characters would become ${size} characters of HTML`,
    () =>
      'look for data among the prose, a table with far more columns in its head than in its rows, or a long address that is used many times',
  ),
  'too-many-marks': error(
    () => 'the body has more marks of emphasis (`*`, `_`) in one word or paragraph than can be read in bounded time',
    () => 'look for data among the prose, and put it into a file of its own; blank lines make paragraphs shorter',
  ),
  'empty-body': warning(
    () => 'the article has a body, but nothing of it can be shown in a feed',
    () => 'look for text in comments, scripts or frames, and for what `bodies.exclude` takes out',
  ),
  'unclosed-comment': warning<{ comment: string }>(
    ({ comment }) => `the comment that begins with \`${comment}\` is never closed, and all that follows is part of it`,
    () => 'put `-->` where the comment ends',
  ),
  'large-data-image': warning<{ size: number; most: number }>(
    ({ size, most }) => `a picture inside the page has ${size} bytes, more than ${most}, and is left out`,
    () => 'put the picture into a file of its own, or raise `bodies.dataImages`',
  ),
  'invalid-formula': warning<{ tex: string; reason: string }>(
    ({ tex, reason }) => `the formula \`${tex}\` cannot be read, and is shown as it is written: ${reason}`,
    () => 'mend the TeX, or set `bodies.math` to `false` if it is none',
  ),
  'too-deep': warning<{ deepest: number }>(
    ({ deepest }) => `quotes, lists or tags are nested more than ${deepest} levels deep; the deeper ones are flattened`,
    () => 'look for a quotation or an HTML element that is opened again and again and never closed',
  ),
};
