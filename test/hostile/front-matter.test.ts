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
  const size = 2_000_000;
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length));
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
  ])('is read or refused at once: %s', (_name, piece) => {
    const started = performance.now();
    for (const opening of ['', '---\n', '+++\n', ';;;\n', '{"a": ', 'title: a\n', '---\ntitle: "']) {
      splitFrontMatter(`${opening}${fill(piece)}`, 'a.md');
      splitFrontMatter(`${opening}${fill(piece)}\n---\n`, 'a.md');
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });

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
  ])('is read at once in the field %s', async (field) => {
    const started = performance.now();
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
      const text = `---\n${JSON.stringify(field)}: ${JSON.stringify(value)}\n---\nWords.\n`;
      await build({
        config: { site: { url: 'https://a.example', title: 'A' } },
        articles: [{ path: 'a.md', text }],
        now: new Date('2026-01-01'),
      });
    }
    expect(performance.now() - started).toBeLessThan(20_000);
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
