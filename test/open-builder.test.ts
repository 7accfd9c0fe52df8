import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openBuilder } from '../src/open-builder.js';
import { temporaryFolder } from './io/temporary-folder.js';

const article = '---\ntitle: Hello\ndate: 2024-01-31\nimage: a.png\nimage_alt: A\n---\nHello, *world*.\n';
const program = `
import { appendFileSync } from 'node:fs';
appendFileSync(new URL('runs.txt', import.meta.url), 'run ');
export default { site: { url: 'https://example.org' } };
`;

function opened() {
  const root = temporaryFolder({ 'tidings.config.mjs': program, 'articles/a.md': article });
  const onSettled = vi.fn(async () => {});
  const media: string[] = [];
  const builder = openBuilder(
    { root, now: '2024-06-01T00:00:00Z' },
    { onSettled, onMedia: (path) => media.push(path) },
  );
  onTestFinished(builder.close);
  const at = (path: string) => join(root, path);
  const runs = () => readFileSync(at('runs.txt'), 'utf8').trim().split(' ').length;
  return { builder, at, runs, media, onSettled };
}

/** The processes that this one has started; none where the system does not tell. */
function children(): readonly string[] {
  const list = `/proc/${process.pid}/task/${process.pid}/children`;
  return existsSync(list) ? readFileSync(list, 'utf8').split(' ').filter(Boolean) : [];
}

describe('a builder', () => {
  it('builds what is there each time, by a configuration that it reads when something else than articles changed', async () => {
    const { builder, at, runs, onSettled } = opened();
    expect((await builder.build()).kind).toBe('ok');
    writeFileSync(at('articles/a.md'), article.replace('world', 'reader'));
    const { files, changes } = await builder.build(new Set([at('articles/a.md')]));
    expect(readFileSync(at(files[0]?.path ?? ''), 'utf8')).toContain('reader');
    expect(changes?.counts).toMatchObject({ updated: 1 });
    expect(runs()).toBe(1);
    await builder.build(new Set([at('articles/a.md'), at('tidings.config.mjs')]));
    expect(runs()).toBe(2);
    await builder.build();
    expect(runs()).toBe(3);
    expect(onSettled).toHaveBeenCalledTimes(4);
  });

  it('tells where media files are looked for, before there are any', async () => {
    const { builder, media } = opened();
    await builder.build();
    expect(media).toEqual(expect.arrayContaining(['articles/a.png']));
  });

  it('keeps its workers, and ends them when it is closed', async () => {
    const before = new Set(children());
    const own = () => children().filter((id) => !before.has(id));
    const { builder, at } = opened();
    await builder.build();
    const workers = own();
    writeFileSync(at('articles/a.md'), article.replace('world', 'reader'));
    await builder.build();
    expect(own()).toEqual(workers);
    builder.close();
    await vi.waitFor(() => expect(own()).toEqual([]), { timeout: 20_000 });
  });
});
