import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { splitFrontMatter } from '../../../src/article/front-matter.js';
import { renderHere } from '../../../src/content/render-here.js';
import type { RenderInput } from '../../../src/content/rendering.js';
import { openRenderPool, type RenderPool, type RenderPoolOptions } from '../../../src/io/render/render-pool.js';
import { workerProgram } from '../../../src/io/render/worker-program.js';
import { bodyInput } from '../../content/body-input.js';

const failing = join(import.meta.dirname, 'worker-that-fails.mjs');
const limits = { seconds: 1, memory: 64 };
const pools: RenderPool[] = [];

function open(options: Partial<RenderPoolOptions> = {}): RenderPool {
  const pool = openRenderPool({ limits, ...options });
  pools.push(pool);
  return pool;
}

afterEach(async () => {
  vi.restoreAllMocks();
  for (const pool of pools.splice(0)) await pool.close();
});

const body = (markdown: string, more: Partial<RenderInput> = {}) => ({ ...bodyInput(markdown), ...more });
const pidOf = ({ html }: { readonly html: string }) => html.split(' ')[0];

describe('a pool', () => {
  it('renders what this thread would, to the byte', async () => {
    const folder = join(import.meta.dirname, '../../fixtures');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.mdx?$/.test(path));
    const inputs = files.map((path) => {
      const { body: markdown } = splitFrontMatter(readFileSync(join(folder, path), 'utf8'), path);
      const resolve = (reference: string) => (/\.md$/.test(reference) ? `https://a.example/${reference}` : undefined);
      return body(markdown, { path, mdx: path.endsWith('.mdx'), resolve });
    });
    expect(inputs.length).toBeGreaterThan(20);
    const { render } = open({ limits: { seconds: 30, memory: 512 }, most: 2 });
    const there = await Promise.all(inputs.map(render));
    for (const [index, input] of inputs.entries()) expect(there[index]).toEqual(await renderHere(input));
  });

  it('gives each its own body, however long the others take', async () => {
    vi.spyOn(performance, 'eventLoopUtilization').mockReturnValue({ idle: 0, active: 0, utilization: 0.1 });
    const { render } = open({ program: failing, most: 3, bodiesPerWorker: 100 });
    const asked = Array.from({ length: 400 }, (_, index) => `wait ${index % 2}`);
    const bodies = await Promise.all(asked.map((markdown) => render(body(markdown))));
    expect(bodies.map(({ html }) => html.replace(/^\d+ /, ''))).toEqual(asked);
    expect(new Set(bodies.map(pidOf)).size).toBe(3);
  });

  it.each([
    ['one worker for few bodies', 50, 0.1, 1],
    ['others for many, as far as there may be', 500, 0.1, 3],
    ['no other where this process is busy itself', 500, 0.9, 1],
  ])('starts %s', async (_name, count, utilization, workers) => {
    vi.spyOn(performance, 'eventLoopUtilization').mockReturnValue({ idle: 0, active: 0, utilization });
    const { render } = open({ program: failing, most: 3, bodiesPerWorker: 100 });
    const bodies = await Promise.all(Array.from({ length: count }, () => render(body('wait 0'))));
    expect(new Set(bodies.map(pidOf)).size).toBe(workers);
  });

  it('sends a worker several bodies at once', async () => {
    const write = vi.spyOn(Socket.prototype, 'write');
    const { render } = open({ program: failing });
    await Promise.all(Array.from({ length: 80 }, () => render(body('wait 3'))));
    expect(write.mock.calls.length).toBeLessThan(40);
  });

  it('gives the JSON of a body, for who keeps it', async () => {
    const { renderToKeep } = open({ limits: { seconds: 30, memory: 512 } });
    const { body: rendered, json } = await renderToKeep(body('# Zwölf\n\n🎉'));
    expect(rendered.html).toContain('🎉');
    expect(JSON.parse(json().toString())).toEqual(rendered);
  });

  it('starts no worker after its end', async () => {
    const pool = open({ program: failing });
    const bodies = Array.from({ length: 30 }, () => pool.render(body('wait 5')));
    await bodies[0];
    await pool.close();
    const pids = (await Promise.all(bodies)).filter(({ html }) => html !== '').map(pidOf);
    expect(new Set(pids).size).toBe(1);
    expect(pids.length).toBeLessThan(30);
  });

  it('answers what a body asks for', async () => {
    const { render } = open({ program: failing });
    const resolve = (reference: string) => `https://a.example/${reference}`;
    expect((await render(body('ask', { resolve }))).html).toBe('https://a.example/other.md');
    expect((await render(body('ask', { resolve: () => undefined }))).html).toBe('none');
  });
});

describe('the addresses that a body asks for', () => {
  it('are looked up once, however often the body names them', async () => {
    const asked: string[] = [];
    const resolve = (reference: string) => {
      asked.push(reference);
      return `https://a.example/${reference}`;
    };
    const { render } = open({ limits: { seconds: 30, memory: 512 } });
    // The second cannot be seen in the text, and is asked for when it is needed.
    const { html } = await render(body(`${'[a](a.md) '.repeat(9)}\n\n[b](b&#46;md) [b](b&#46;md)`, { resolve }));
    expect(asked).toEqual(['a.md', 'b.md']);
    expect(html.match(/https:[^"]+/g)).toEqual([
      ...Array(9).fill('https://a.example/a.md'),
      ...Array(2).fill('https://a.example/b.md'),
    ]);
  });
});

describe('a body that does its worst', () => {
  it.each([
    ['hang', 'slow-body', 1],
    ['backtrack', 'slow-body', 1],
    ['wait 20000', 'slow-body', 1],
    ['objects', 'heavy-body', 20],
    ['numbers', 'heavy-body', 20],
    ['texts', 'heavy-body', 20],
    ['leave', 'unrenderable-body', 20],
    ['fault', 'unrenderable-body', 20],
  ])('%s: costs itself alone', async (deed, code, seconds) => {
    const { render } = open({ program: failing, most: 1, limits: { seconds, memory: 64 } });
    const bodies = await Promise.all(
      ['one', deed, 'two', 'three'].map((one) => render(body(one, { path: `${one}.md` }))),
    );
    expect(bodies.map(({ html }) => html.replace(/^\d+ /, ''))).toEqual(['one', '', 'two', 'three']);
    expect(bodies.flatMap(({ diagnostics }) => diagnostics)).toMatchObject([{ code, path: `${deed}.md` }]);
  });

  it('does not stand for one that only had no room left by those before it', async () => {
    const { render } = open({ program: failing, most: 1 });
    const before = await render(body('remember'));
    const after = await render(body('large'));
    expect([before, after].map(({ html }) => html.replace(/^\d+ /, ''))).toEqual(['remember', 'large']);
    expect(pidOf(after)).not.toBe(pidOf(before));
  });
});

describe('the program of a worker', () => {
  const start = (lastResort: string) => {
    const worker = spawn(process.execPath, [String(workerProgram()), lastResort], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const talk = worker.stdio[3] as Duplex;
    talk.on('error', () => {}).resume();
    return { worker, talk };
  };

  it('ends when the build is gone', async () => {
    const { worker, talk } = start('60000');
    await once(talk, 'data');
    talk.destroy();
    expect(await once(worker, 'exit')).toEqual([0, null]);
  });

  it('ends itself in the midst of a body that a dead build can stop no more', async () => {
    const { worker, talk } = start('300');
    const { resolve: _, ...task } = body('- a\n'.repeat(1_000_000));
    talk.write(`${JSON.stringify(task)}\n`);
    expect(await once(worker, 'exit')).toEqual([1, null]);
  });

  it('is given nothing of the environment but what tells where compiled code is', async () => {
    vi.stubEnv('TIDINGS_TEST_SECRET', 'secret');
    vi.stubEnv('NODE_COMPILE_CACHE', '/somewhere');
    onTestFinished(() => void vi.unstubAllEnvs());
    const { render } = open({ program: failing });
    const { html } = await render(body('environment'));
    expect(html).not.toContain('secret');
    expect(JSON.parse(html)).toMatchObject({ NODE_COMPILE_CACHE: '/somewhere' });
  });
});

describe('where there is no worker', () => {
  it.each([
    ['is not there', join(import.meta.dirname, 'nowhere.mjs')],
    ['ends at once', join(import.meta.dirname, 'render-pool.test.ts')],
  ])('because its program %s, this thread renders', async (_, program) => {
    const pool = openRenderPool({ limits, program });
    expect((await pool.render(body('Hello, *world*.'))).html).toBe('<p>Hello, <em>world</em>.</p>');
    await pool.close();
  });
});
