import { isPermalinkPattern } from '../permalink-pattern.js';

/** Hugo has a pattern for each section, which one setting cannot express; nothing where no page has one. */
export function hugoPatterns(value: unknown): null | undefined {
  return patternsOf(value).length === 0 ? null : undefined;
}

/** The pattern of the one section that has one. */
export function onlyHugoPattern(value: unknown): string | undefined {
  const [pattern, ...others] = patternsOf(value);
  return pattern !== undefined && others.length === 0 && isPermalinkPattern(pattern) ? pattern : undefined;
}

// Those of sections and terms, beside `page`, are not for articles.
function patternsOf(value: unknown): readonly string[] {
  const permalinks: Readonly<Record<string, unknown>> = typeof value === 'object' ? { ...value } : {};
  const { page } = permalinks;
  const patterns = [...Object.values(permalinks), ...Object.values(typeof page === 'object' ? { ...page } : {})];
  return patterns.filter((one) => typeof one === 'string');
}
