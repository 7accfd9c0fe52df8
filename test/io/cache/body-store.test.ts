import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RenderedBody, RenderInput } from '../../../src/content/rendering.js';
import { report } from '../../../src/diagnostic/report.js';
import { type BodyStore, openBodyStore } from '../../../src/io/cache/body-store.js';
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
  const store = openBodyStore(folder, program);
  const render = store.over(renderer);
  const bodies = [];
  for (const one of inputs) bodies.push(await render(one));
  store.save();
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
        const store = openBodyStore(folder, 'program');
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
      const store = openBodyStore(folder, 'program');
      const { rendered, renderer } = counting([{ ...failing, severity: 'error' }]);
      await store.over(renderer)(input('one'));
      store.save();
      expect(rendered).toEqual(['one']);
    }
  });

  it('that is only a warning is kept with it', async () => {
    const folder = temporaryFolder();
    const warning = { code: 'too-deep', severity: 'warning', message: 'm', path: 'articles/one.md' } as const;
    const bodies: RenderedBody[] = [];
    for (let times = 0; times < 2; times += 1) {
      const store = openBodyStore(folder, 'program');
      bodies.push(await store.over(counting([warning]).renderer)(input('one')));
      store.save();
      expect(store.hits()).toBe(times);
    }
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[1]?.diagnostics).toEqual([warning]);
  });
});

describe('the folder', () => {
  const bodiesIn = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('bodies-'));

  it('has an index and one file of bodies, however many builds there were', async () => {
    const folder = temporaryFolder();
    for (const text of ['one', 'two', 'three']) await build(folder, [input(text)]);
    expect(readdirSync(folder).length).toBe(2);
    expect(bodiesIn(folder).length).toBe(1);
  });

  it('loses what builds left that were killed, and not what one that runs is writing', async () => {
    const dead = 2 ** 22 + 7;
    const folder = temporaryFolder({
      [`bodies-${dead}-00000000`]: 'x',
      [`bodies-${process.ppid}-00000000`]: 'x',
      [`.articles-3.tidings-${dead}-00000000.tmp`]: 'x',
      other: '',
    });
    await build(folder, [input('one')]);
    expect(readdirSync(folder)).toContain('other');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const left = bodiesIn(folder);
    expect(left).toContain(`bodies-${process.ppid}-00000000`);
    expect(left).not.toContain(`bodies-${dead}-00000000`);
  });

  it('may be that of two builds at once, and of a third after them', async () => {
    const folder = temporaryFolder();
    await build(folder, [input('zero')]);
    const fakes = [counting(), counting()];
    const stores = fakes.map(() => openBodyStore(folder, 'program'));
    const renders = stores.map((store, index) => store.over((fakes[index] as (typeof fakes)[0]).renderer));
    for (const text of ['one', 'zero', 'two']) await Promise.all(renders.map((render) => render(input(text))));
    for (const store of stores as readonly BodyStore[]) store.save();
    expect(fakes.map(({ rendered }) => rendered)).toEqual([
      ['one', 'two'],
      ['one', 'two'],
    ]);
    expect(bodiesIn(folder).length).toBe(1);
    expect(await build(folder, [input('one'), input('zero'), input('two')])).toMatchObject({ hits: 3 });
  });

  it('that is gone or may not be written costs only the time', async () => {
    const folder = temporaryFolder();
    rmSync(folder, { recursive: true });
    expect(await build(folder, [input('one')])).toMatchObject({ rendered: ['one'], hits: 0 });
    expect(await build(folder, [input('one')])).toMatchObject({ rendered: ['one'], hits: 0 });
  });
});
