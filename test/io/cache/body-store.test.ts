import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RenderedBody, RenderInput } from '../../../src/content/rendering.js';
import { report } from '../../../src/diagnostic/report.js';
import { openBodyStore } from '../../../src/io/cache/body-store.js';
import { openByteStore } from '../../../src/io/cache/byte-store.js';
import { type KeepingRenderer, toKeep } from '../../../src/io/render/body-to-keep.js';
import { temporaryFolder } from '../temporary-folder.js';

type Links = Readonly<Record<string, string>>;

const settings = {} as RenderInput['settings'];
const input = (markdown: string, links: Links = {}): RenderInput => ({
  markdown,
  path: 'articles/one.md',
  firstLine: 4,
  url: 'https://example.org/one',
  siteUrl: 'https://example.org',
  idPrefix: 'a-',
  dialect: 'plain' as RenderInput['dialect'],
  mdx: false,
  settings,
  resolve: (reference) => links[reference],
});

/** Renders by asking where two other articles are, and counts how often it has to. */
function counting(diagnostics: RenderedBody['diagnostics'] = []) {
  const rendered: string[] = [];
  const renderer: KeepingRenderer = async ({ markdown, resolve }) => {
    rendered.push(markdown);
    const html = `<p>${markdown} 🦊 ${resolve('two.md')} ${resolve('three.md') ?? 'nowhere'}</p>`;
    return toKeep({ html, images: [], media: [], diagnostics } as unknown as RenderedBody);
  };
  return { rendered, renderer };
}

/** A build with some bodies; gives what was rendered anew. */
async function build(folder: string, inputs: readonly RenderInput[], program = 'program') {
  const { rendered, renderer } = counting();
  const bytes = openByteStore(folder);
  const store = openBodyStore(bytes, program);
  const render = store.over(renderer);
  const bodies = [];
  for (const one of inputs) bodies.push(await render(one));
  bytes.save();
  return { rendered, bodies, hits: store.hits() };
}

const links = { 'two.md': 'https://example.org/two' };

describe('a body that was kept', () => {
  it('is not rendered again, and is the same', async () => {
    const folder = temporaryFolder();
    const first = await build(folder, [input('one', links), input('two', links)]);
    const second = await build(folder, [input('two', links), input('one', links)]);
    expect(first).toMatchObject({ rendered: ['one', 'two'], hits: 0 });
    expect(second).toEqual({ rendered: [], hits: 2, bodies: first.bodies.toReversed() });
  });

  it.each<readonly [string, Partial<RenderInput>]>([
    ['text', { markdown: 'other' }],
    ['line', { firstLine: 5 }],
    ['path', { path: 'articles/two.md' }],
    ['address', { url: 'https://example.org/two' }],
    ['title', { title: 'One' }],
    ['language', { language: 'ar' }],
    ['prefix of ids', { idPrefix: 'b-' }],
    ['settings', { settings: { links: 'none' } as unknown as RenderInput['settings'] }],
    ['kind of file', { mdx: true }],
  ])('is rendered again with another %s', async (_, changed) => {
    const folder = temporaryFolder();
    await build(folder, [input('one', links)]);
    expect(await build(folder, [{ ...input('one', links), ...changed }])).toMatchObject({ hits: 0 });
  });

  it('is rendered again by another program', async () => {
    const folder = temporaryFolder();
    await build(folder, [input('one', links)]);
    expect(await build(folder, [input('one', links)], 'other')).toMatchObject({ rendered: ['one'] });
  });

  it.each<readonly [string, Links]>([
    ['moves', { 'two.md': 'https://example.org/moved' }],
    ['goes', {}],
    ['comes', { ...links, 'three.md': 'https://example.org/three' }],
  ])('is rendered again when another article that it links to %s', async (_, changed) => {
    const folder = temporaryFolder();
    await build(folder, [input('one', links)]);
    const { rendered, bodies } = await build(folder, [input('one', changed)]);
    expect(rendered).toEqual(['one']);
    expect(bodies[0]?.html).toContain(`${changed['two.md']} ${changed['three.md'] ?? 'nowhere'}`);
  });

  it('is rendered again when anything in the files of the cache is another', async () => {
    const folder = temporaryFolder();
    await build(folder, [input('one', links)]);
    const { bodies: good } = await build(temporaryFolder(), [input('one', links)]);
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      for (let at = 0; at < bytes.length; at += 1) {
        const harmed = Buffer.from(bytes);
        harmed.writeUInt8(harmed.readUInt8(at) ^ 1, at);
        writeFileSync(join(folder, name), harmed);
        const store = openBodyStore(openByteStore(folder), 'program');
        const { rendered, renderer } = counting();
        expect(await store.over(renderer)(input('one', links))).toEqual(good[0]);
        expect(rendered).toEqual(['one']);
      }
      writeFileSync(join(folder, name), bytes);
    }
  });

  it('is forgotten when a build does not want it', async () => {
    const folder = temporaryFolder();
    await build(folder, [input('one', links), input('two', links)]);
    await build(folder, [input('one', links), input('three', links)]);
    expect(await build(folder, [input('one', links), input('two', links)])).toMatchObject({ rendered: ['two'] });
  });
});

describe('a body with an error', () => {
  it('is not kept: on another day there may be more time', async () => {
    const folder = temporaryFolder();
    const failing = report('slow-body' as Parameters<typeof report>[0], { seconds: 1 } as never);
    for (let times = 0; times < 2; times += 1) {
      const bytes = openByteStore(folder);
      const store = openBodyStore(bytes, 'program');
      const { rendered, renderer } = counting([{ ...failing, severity: 'error' }]);
      await store.over(renderer)(input('one'));
      bytes.save();
      expect(rendered).toEqual(['one']);
    }
  });

  it('that is only a warning is kept with it', async () => {
    const folder = temporaryFolder();
    const warning = { code: 'too-deep', severity: 'warning', message: 'm', path: 'articles/one.md' } as const;
    const bodies: RenderedBody[] = [];
    for (let times = 0; times < 2; times += 1) {
      const bytes = openByteStore(folder);
      const store = openBodyStore(bytes, 'program');
      bodies.push(await store.over(counting([warning]).renderer)(input('one')));
      bytes.save();
      expect(store.hits()).toBe(times);
    }
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[1]?.diagnostics).toEqual([warning]);
  });
});
