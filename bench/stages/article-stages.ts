import { closeSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findBlock } from '../../src/article/front-matter/find-block.js';
import { parseBlock } from '../../src/article/front-matter/parse-block.js';
import { splitFrontMatter } from '../../src/article/front-matter.js';
import { parseArticles } from '../../src/article/parse-articles.js';
import type { Material } from './material.js';
import type { Stage } from './stage.js';

/** Bytes that hold the front matter of almost every article. */
const head = 4096;

/** From files to parsed articles: what every article costs, whether a feed carries it or not. */
export function articleStages({ files, texts, config, now }: Material, folder: string): readonly Stage[] {
  const paths = files.map(({ path }) => join(folder, path));
  for (const [index, path] of paths.entries()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, texts[index] ?? '');
  }
  const blocks = texts.flatMap((text) => {
    const found = findBlock(text);
    return found && 'block' in found ? [found] : [];
  });
  const buffer = Buffer.allocUnsafe(head);
  return [
    { name: 'read whole', run: () => paths.map((path) => readFileSync(path, 'utf8').length) },
    { name: 'read head', run: () => paths.map((path) => readHead(path, buffer)) },
    { name: 'parse YAML', run: () => blocks.map(parseBlock) },
    { name: 'split front matter and parse it', run: () => texts.map((text) => splitFrontMatter(text, 'a.md')) },
    {
      name: 'parse article',
      run: () => parseArticles({ files, markers: [], config, now }),
      without: 'split front matter and parse it',
    },
  ];
}

function readHead(path: string, buffer: Buffer): string {
  const file = openSync(path, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, 0));
  } finally {
    closeSync(file);
  }
}
