import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/article/front-matter.js';
import { build } from '../../src/index.js';
import { frontMatters } from './front-matters.js';
import { Random } from './random.js';

const codes = (text: string) => splitFrontMatter(text, 'a.md').diagnostics.map(({ code }) => code);

describe('front matter in a language that runs', () => {
  const languages = [
    'js',
    'JS',
    'Js',
    'javascript',
    'JavaScript',
    'JAVASCRIPT',
    'coffee',
    'cson',
    'json5',
    'constructor',
  ];
  it.each([...languages, 'toString', '__proto__', 'hasOwnProperty'])('is refused, and not run: %s', (language) => {
    const code = 'globalThis.wasRun = true, { title: "A" }';
    expect(codes(`---${language}\n${code}\n---\n`)).toEqual(['unknown-front-matter-language']);
    expect('wasRun' in globalThis).toBe(false);
  });

  it('is the same the second time, as nothing is kept', () => {
    const text = '---\ntitle: [\n---\n';
    expect(codes(text)).toEqual(['invalid-front-matter']);
    expect(codes(text)).toEqual(['invalid-front-matter']);
  });
});

describe('names of JavaScript’s own', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', '__defineGetter__', 'hasOwnProperty'];
  it.each(names)('are fields like others: %s', (name) => {
    for (const text of [
      `---\n${name}:\n  draft: "true"\n---\n`,
      `+++\n[${name}]\ndraft = "true"\n+++\n`,
      `{"${name}": {"draft": "true"}}\n`,
    ]) {
      const { data } = splitFrontMatter(text, 'a.md').frontMatter;
      expect(Object.getPrototypeOf(data)).toBeNull();
      expect(Object.keys(data)).toEqual([name]);
      expect(data['draft']).toBeUndefined();
    }
    expect('draft' in {}).toBe(false);
  });
});

describe('front matter that is made to take long', () => {
  const size = 1_000_000;
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length));
  const unclosed = ['unclosed-front-matter'];
  const tooLarge = ['front-matter-too-large'];
  const doubtful = ['doubtful-front-matter'];

  // To look on from each of them to the end of the text would take minutes here, and run into the time limit.
  it.each([
    ['line ends', '\n'],
    ['blanks', ' '],
    ['blanks in lines', ' \n'],
    ['carriage returns', '\r'],
    ['byte order marks', '\ufeff'],
    ['rules', '---x\n'],
    ['dots', '... x\n'],
    ['braces', '{'],
    ['brackets', '['],
    ['backslashes', '\\'],
    ['NUL', '\0'],
    ['fields', 'a: b\n'],
    ['separators', '\u2028'],
  ])('is refused behind an opening line: a million characters of %s', (_name, piece) => {
    for (const opening of ['---\n', '---\ntitle: "']) {
      expect(codes(`${opening}${fill(piece)}`)).toEqual(unclosed);
      expect(codes(`${opening}${fill(piece)}\n---\n`)).toEqual(tooLarge);
    }
    for (const opening of ['+++\n', ';;;\n', '{"a": ']) {
      expect(codes(`${opening}${fill(piece)}`)).toEqual(unclosed);
      expect(codes(`${opening}${fill(piece)}\n---\n`)).toEqual(unclosed);
    }
  });

  it.each([
    ['line ends', '\n', [], []],
    ['blanks', ' ', [], []],
    ['blanks in lines', ' \n', [], []],
    ['carriage returns', '\r', [], []],
    ['byte order marks', '\ufeff', [], doubtful],
    ['rules', '---x\n', ['unknown-front-matter-language'], doubtful],
    ['dots', '... x\n', [], doubtful],
    ['braces', '{', [], doubtful],
    ['brackets', '[', [], doubtful],
    ['backslashes', '\\', [], doubtful],
    ['NUL', '\0', [], doubtful],
    ['fields', 'a: b\n', [], tooLarge],
    ['separators', '\u2028', [], doubtful],
  ])('is told from a body without an opening line: a million characters of %s', (_name, piece, alone, belowField) => {
    for (const end of ['', '\n---\n']) {
      expect(codes(`${fill(piece)}${end}`)).toEqual(alone);
      expect(codes(`title: a\n${fill(piece)}${end}`)).toEqual(belowField);
    }
  });

  const refusals = (field: string, piece: string): readonly string[] => {
    if (field === 'date') return ['invalid-date'];
    return ['slug', 'url'].includes(field) && piece === '&#x' ? ['invalid-address'] : [];
  };

  it.each([
    'image',
    'enclosure',
    'title',
    'summary',
    'authors',
    'tags',
    'slug',
    'url',
    'date',
    'lang',
    'license',
    'source',
  ])('is published or refused in the field %s', async (field) => {
    for (const piece of [
      ' ',
      '[',
      '[a](',
      '*a',
      '`',
      '<',
      '<a ',
      '&',
      '&#x',
      'a@',
      ',',
      '/',
      '\u0301',
      '😀',
      '(',
      '-',
      '%',
      '.',
    ]) {
      const value = `a${piece.repeat(Math.floor(50_000 / piece.length))}b`;
      // Without a date the article would be left out, and nothing would read the field but for its place.
      const date = field === 'date' ? '' : 'date: 2024-05-06\n';
      const text = `---\n${date}${JSON.stringify(field)}: ${JSON.stringify(value)}\n---\nWords.\n`;
      const { outputs, diagnostics } = await build({
        config: { site: { url: 'https://a.example', title: 'A' } },
        articles: [{ path: 'a.md', text }],
        now: new Date('2026-01-01'),
      });
      const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
      expect(errors, piece).toEqual(refusals(field, piece));
      expect(outputs, piece).toHaveLength(errors.length === 0 ? 3 : 0);
    }
  });
});

describe('any front matter of any kind', () => {
  it.each(Object.entries(frontMatters))(
    'gives fields or one error with a place, and never throws: %s',
    (_kind, make) => {
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          const { frontMatter, diagnostics } = splitFrontMatter(make(new Random(seed)), 'a.md');
          expect(diagnostics.length).toBeLessThanOrEqual(1);
          for (const { path, range } of diagnostics)
            expect([path, range?.start.line]).toEqual(['a.md', expect.any(Number)]);
          if (diagnostics.length > 0) expect(Object.keys(frontMatter.data)).toEqual([]);
          expect(JSON.stringify(frontMatter.data).length).toBeLessThan(1_000_000);
        }),
        { numRuns: 15 },
      );
    },
  );
});
