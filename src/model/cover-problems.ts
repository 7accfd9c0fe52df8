import type { CoverFacts } from './podcast.js';

const smallest = 1400;
const largest = 3000;

/** What Apple Podcasts has against a cover, in words. Its size has to be known. */
export function coverProblems({ mediaType, width = 0, height = 0, isRgb }: CoverFacts): readonly string[] {
  const problems = [
    [mediaType !== 'image/jpeg' && mediaType !== 'image/png', `is of the type \`${mediaType ?? 'unknown'}\``],
    [width !== height, `is not square but ${width} by ${height} pixels`],
    [width === height && width < smallest, `is only ${width} by ${height} pixels`],
    [width === height && width > largest, `is as large as ${width} by ${height} pixels`],
    [isRgb === false, 'has other colours than RGB'],
  ] as const;
  return problems.flatMap(([isThere, problem]) => (isThere ? [problem] : []));
}
