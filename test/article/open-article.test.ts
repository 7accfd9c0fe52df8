import { describe, expect, it } from 'vitest';
import { splitExactly } from '../../src/article/front-matter.js';
import { parseArticles } from '../../src/article/parse-articles.js';
import type { SourceFile } from '../../src/article/source-file.js';
import type { Config } from '../../src/config/config.js';
import { resolveConfig } from '../../src/config/resolve-config.js';
import { instant } from './parse-texts.js';

const config = resolveConfig([{ value: { site: { url: 'https://site.example' } } }]).config as Config;

function open(text: string) {
  const file: SourceFile = { path: 'one.md', place: 'one.md', read: () => ({ text }) };
  const parsed = parseArticles({ files: [file], markers: [], config, now: instant('2026-06-01T12:00:00Z') });
  const [article] = parsed.articles;
  const opened = article && parsed.open(article);
  if (!opened || 'diagnostic' in opened) throw new Error(text);
  return opened;
}

const yaml = '---\ntitle: One\ndate: 2024-01-31\nimage: a.png\n---\n';

describe('an article that is opened', () => {
  it.each([
    ['a body', `${yaml}\nBody.\n\n---\nMore.\n`],
    ['no body', yaml],
    ['line ends of Windows', `${yaml}\nBody.\nMore.\n`.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${yaml}\nBody.\n`],
    ['an emoji', `${yaml}🦊 body\n`],
    ['TOML', '+++\ntitle = "One"\ndate = 2024-01-31\n+++\nBody.\n'],
    ['JSON', '{\n  "title": "One",\n  "date": "2024-01-31"\n}\nBody.\n'],
  ])('has the body of its file, and the line where that begins: %s', (_, text) => {
    const { body, bodyLine } = splitExactly(text, 'one.md');
    expect(open(text)).toMatchObject({ body, bodyLine });
  });

  it('knows where its fields and the texts of its body are', () => {
    const { places } = open(`${yaml}\nA *picture*.\n`);
    expect(places.ofField(['image']).range?.start).toEqual({ line: 4, column: 8 });
    expect(places.ofText('*picture*', 7).range?.start).toEqual({ line: 7, column: 3 });
  });
});
