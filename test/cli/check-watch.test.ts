import { describe, expect, it } from 'vitest';
import { checkWatch } from '../../src/cli/check-watch.js';
import type { FlagValues } from '../../src/cli/flags.js';

function messages(flags: FlagValues): readonly string[] {
  return checkWatch(flags).map(({ message }) => message);
}

describe('a watch', () => {
  it('asks no server for the feed that it compares with', () => {
    expect(messages({ against: ['HTTPS://blog.example/feed.xml'] })).toEqual([
      '`--watch` does not go with `--against URL`',
    ]);
  });

  it.each(['old/feed.xml', 'http:feed.xml', 'https:/feed.xml'])(
    'compares with what is loaded as a file: %s',
    (file) => {
      expect(messages({ against: [file] })).toEqual([]);
    },
  );

  it('neither edits articles nor annotates a job', () => {
    expect(messages({ fix: [], format: ['github'] })).toEqual([
      '`--watch` does not go with `--fix`',
      '`--watch` does not go with `--format github`',
    ]);
    expect(messages({ format: ['json'] })).toEqual([]);
  });
});
