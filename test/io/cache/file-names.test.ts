import { describe, expect, it } from 'vitest';
import { FileNames } from '../../../src/io/cache/file-names.js';

type File = readonly [path: string, signature: string | undefined];

function nameOf(files: readonly File[]): string | undefined {
  const names = new FileNames();
  for (const file of files) names.add(...file);
  expect(names.count()).toBe(files.length);
  return names.name();
}

const some = (count: number): readonly File[] =>
  Array.from({ length: count }, (_, index) => [`articles/${index}.md`, `${index}`]);

describe('the name of files', () => {
  it.each([
    ['few', some(3)],
    ['very many', some(300_000)],
  ])('is the same for the same files only, be they %s', (_, files) => {
    const name = nameOf(files);
    expect(name).toBe(nameOf(files));
    const [first, second, ...others] = files as readonly [File, File, ...File[]];
    for (const other of [
      [second, first, ...others],
      [first, ...others],
      [[first[0], 'another'], second, ...others],
      [['another', first[1]], second, ...others],
      [...files, ['one/more.md', '1']],
    ] satisfies (readonly File[])[])
      expect(nameOf(other)).not.toBe(name);
  });

  it('is short, however many they are', () => {
    expect(nameOf(some(300_000))).toHaveLength(43);
    expect(nameOf(some(1000))?.length).toBeLessThan(100_000);
  });

  it('is another where a path ends otherwise and a signature begins otherwise', () => {
    expect(nameOf([['a.md1', '2']])).not.toBe(nameOf([['a.md', '12']]));
    expect(
      nameOf([
        ['a', '1'],
        ['b', '2'],
      ]),
    ).not.toBe(nameOf([['a1;1 b', '2']]));
  });

  it('is none where one of them has no signature', () => {
    expect(
      nameOf([
        ['a.md', '1'],
        ['b.md', undefined],
        ['c.md', '1'],
      ]),
    ).toBeUndefined();
  });
});
