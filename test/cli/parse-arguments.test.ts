import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flags } from '../../src/cli/flags.js';
import { parseArguments } from '../../src/cli/parse-arguments.js';

const parse = (...args: readonly string[]) => parseArguments(args, 'build');

/** The values of arguments without a mistake. */
function valuesOf(...args: readonly string[]) {
  const { values, diagnostics } = parse(...args);
  expect(diagnostics).toEqual([]);
  return values;
}

describe('arguments', () => {
  it('give each flag its value, behind it or behind a `=`', () => {
    expect(valuesOf('--out', 'public', '--site=https://example.org/?a=b', '--strict', '--limit', 'all')).toEqual({
      out: ['public'],
      site: ['https://example.org/?a=b'],
      strict: [],
      limit: ['all'],
    });
  });

  it('can hold several folders behind one flag, and the flag several times', () => {
    expect(valuesOf('--articles', 'a', 'b', '--quiet', '--articles=c', 'd')).toEqual({
      articles: ['a', 'b', 'c', 'd'],
      quiet: [],
    });
  });

  it('have the last value of a flag that takes one', () => {
    expect(valuesOf('--out', 'a', '--out', 'b')).toEqual({ out: ['b'] });
  });

  it('know the short names', () => {
    expect(valuesOf('-h', '-V')).toEqual({ help: [], version: [] });
  });

  it('can hold a value that begins with a dash, behind a `=`', () => {
    expect(valuesOf('--title=-30-')).toEqual({ title: ['-30-'] });
  });
});

describe('the argument of a command', () => {
  it.each([
    [['old.xml']],
    [['--dry-run', 'old.xml']],
    [['old.xml', '--dry-run']],
    [['--root', 'site', 'old.xml']],
    [['--articles', 'a', 'b', '--', 'old.xml']],
  ])('can stand anywhere but behind a flag that takes several: %j', (args) => {
    expect(parseArguments(args, 'import')).toMatchObject({ operand: 'old.xml', diagnostics: [] });
  });

  it.each([
    [[], 'missing-argument'],
    [[''], 'missing-argument'],
    [['--articles', 'a', 'old.xml'], 'missing-argument'],
    [['old.xml', 'older.xml'], 'unexpected-argument'],
  ])('is one, and there: %j', (args, code) => {
    expect(parseArguments(args, 'import').diagnostics).toMatchObject([{ code }]);
  });
});

describe('a mistake in the arguments', () => {
  it.each([
    [['--artcles', 'x'], 'there is no flag `--artcles`', 'did you mean `--articles`?'],
    [['--Site=x'], 'there is no flag `--Site`', 'did you mean `--site`?'],
    [['-articles', 'x'], 'there is no flag `-articles`', 'did you mean `--articles`?'],
    [['-o', 'x'], 'there is no flag `-o`', 'did you mean `--out`?'],
    [['-v'], 'there is no flag `-v`', 'did you mean `--version`?'],
    [['--no-strict'], 'there is no flag `--no-strict`', 'did you mean `--strict`?'],
    [['--wordpress'], 'there is no flag `--wordpress`', '`tidings build --help` lists the flags'],
    [['--constructor'], 'there is no flag `--constructor`', '`tidings build --help` lists the flags'],
    [['--__proto__=x'], 'there is no flag `--__proto__`', '`tidings build --help` lists the flags'],
    [['--out'], '`--out` has no value', 'write it as `--out DIR`'],
    [['--out='], '`--out` has no value', 'write it as `--out DIR`'],
    [['--out', '--strict'], '`--out` has no value', 'write it as `--out DIR`'],
    [['--articles', 'a', ''], '`--articles` has no value', 'write it as `--articles DIR|GLOB …`'],
    [['--strict=yes'], '`--strict` takes no value: `yes`', 'write `--strict` alone, or leave it out'],
    [['--format', 'jsn'], '`--format` cannot be `jsn`', 'did you mean `--format json`?'],
    [['--format', 'xml'], '`--format` cannot be `xml`', 'choose one of `text`, `json`, `github`'],
    [['--out', 'a', 'posts'], '`posts` belongs to no flag', 'to read articles from there, write `--articles posts`'],
    [['--strict', 'build'], '`build` belongs to no flag', 'the command comes first: `tidings build`'],
    [['--', 'posts'], '`posts` belongs to no flag', 'to read articles from there, write `--articles posts`'],
  ])('%j says what is wrong and the fix', (args, message, help) => {
    expect(parse(...args).diagnostics).toEqual([expect.objectContaining({ message, help, severity: 'error' })]);
  });

  it('hides no other', () => {
    const { diagnostics } = parse('posts', '--outt', '--limit', '--format', 'x');
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'unexpected-argument',
      'unknown-flag',
      'missing-flag-value',
      'invalid-flag-value',
    ]);
  });

  it('never is a thrown error, whatever the words are', () => {
    const word = fc.oneof(
      fc.constantFrom('-', '--', '=', '--=', '-=', 'x', ...Object.keys(flags).map((name) => `--${name}`)),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word), (args) => {
        expect(parse(...args).values).toBeDefined();
      }),
    );
  });
});
