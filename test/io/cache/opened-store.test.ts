import { describe, expect, it } from 'vitest';
import type { ReadArticle } from '../../../src/article/open-article.js';
import type { SourceFile } from '../../../src/article/source-file.js';
import { openByteStore } from '../../../src/io/cache/byte-store.js';
import { openOpenedStore } from '../../../src/io/cache/opened-store.js';
import type { Instant } from '../../../src/model/instant.js';
import { temporaryFolder } from '../temporary-folder.js';

const now = '2026-06-01T12:00:00Z' as Instant;
const later = '2026-06-02T12:00:00Z' as Instant;
const file = (path = 'articles/one.md', place = 'one.md'): SourceFile => ({ path, place, read: () => ({ text: '' }) });
const text = '---\ntitle: One 🦊\n---\nBody.\n';
const read = { article: { mark: 7, title: 'One 🦊' }, bodyLine: 4, bodyLength: 6 } as unknown as ReadArticle;

interface Asked {
  readonly file?: SourceFile;
  readonly text?: string;
  readonly settings?: unknown;
  readonly now?: Instant;
}

/** Keeps an article, and gives what another build then has of one; and what a third has of the first. */
function keptAndAsked(kept: ReadArticle, asked: Asked = {}) {
  const folder = temporaryFolder();
  const before = openByteStore(folder);
  openOpenedStore(before, ['settings'], now)(file(), text).put(kept);
  before.save();
  const bytes = openByteStore(folder);
  const memory = openOpenedStore(bytes, asked.settings ?? ['settings'], asked.now ?? now);
  const { value } = memory(asked.file ?? file(), asked.text ?? text);
  bytes.add('another', Buffer.from('x'));
  bytes.save();
  return { value, third: openOpenedStore(openByteStore(folder), ['settings'], now)(file(), text).value };
}

describe('an article that was opened before', () => {
  it('is what it was, and is kept for the next build', () => {
    expect(keptAndAsked(read)).toEqual({ value: read, third: read });
    expect(keptAndAsked(read, { now: later }).value).toEqual(read);
  });

  it.each<readonly [string, Asked]>([
    ['text', { text: `${text}More.\n` }],
    ['path', { file: file('articles/two.md') }],
    ['place', { file: file('articles/one.md', 'articles/one.md') }],
    ['settings', { settings: ['other'] }],
  ])('is opened again with another %s, and then forgotten', (_, asked) => {
    expect(keptAndAsked(read, asked)).toEqual({ value: undefined, third: undefined });
  });

  it('is opened again when a date has come that changes something', () => {
    const timed = { ...read, until: later };
    expect(keptAndAsked(timed).value).toEqual(timed);
    expect(keptAndAsked(timed, { now: later }).value).toBeUndefined();
  });

  it('is opened again by a build of an earlier time', () => {
    expect(keptAndAsked(read, { now: '2026-06-01T11:59:59Z' as Instant }).value).toBeUndefined();
  });
});
