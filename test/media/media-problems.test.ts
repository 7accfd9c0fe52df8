import { describe, expect, it } from 'vitest';
import { type LookedAt, mediaProblems } from '../../src/media/media-problems.js';

const url = 'https://cdn.example/a.mp3';
const looked = (change: Partial<LookedAt>): LookedAt => ({
  ...{ reference: url, role: 'picture', found: { kind: 'missing', tried: [url] }, file: { url } },
  ...change,
});

describe('mediaProblems', () => {
  it('says what a server answered, and advises no folder for what is on the web', () => {
    const [problem] = mediaProblems(looked({ found: { kind: 'missing', tried: [url] } }));
    expect(problem).toMatchObject({
      code: 'missing-media',
      message: `there is no file at \`${url}\`: its server answers with status 404 or 410`,
    });
    expect(problem?.help).not.toContain('media.folders');
  });

  it('advises folders for what is not in the project', () => {
    const [problem] = mediaProblems(looked({ reference: 'a.mp3', found: { kind: 'missing', tried: ['x/a.mp3'] } }));
    expect(problem?.message).toBe('there is no file `a.mp3`; looked for `x/a.mp3`');
    expect(problem?.help).toContain('media.folders');
  });

  it('is an error for an enclosure alone', () => {
    const severities = (['lead', 'picture', 'enclosure'] as const).map((role) => mediaProblems(looked({ role }))[0]);
    expect(severities.map((problem) => problem?.severity)).toEqual(['warning', 'warning', 'error']);
  });
});
