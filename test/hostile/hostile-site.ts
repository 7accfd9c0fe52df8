import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Breach } from './check-feeds.js';
import type { GeneratedFile } from './generate.js';
import { marks, now, site } from './marks.js';
import type { Feeds } from './read-feeds.js';

/** How a command is run on a hostile site. */
export interface HostileRun {
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds, after which it is stopped: none by default. */
  readonly limit?: number;
}

/** What a build of a hostile site came to. */
export interface HostileBuild {
  /** `null` for one that was stopped. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Milliseconds. */
  readonly time: number;
  /** Bytes, at the most. */
  readonly memory: number;
}

const config = {
  site: { url: site, title: 'Hostile' },
  // Anybody's article may look like one of another generator.
  dialect: 'plain',
  limit: 'all',
  size: { warn: false },
  bodies: { math: true },
};

/** Puts a hostile site into an empty folder: the articles, and around them what none of them may bring in. */
export function writeSite(folder: string, files: readonly GeneratedFile[]): void {
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  for (const { path, content } of files) {
    mkdirSync(dirname(join(articles, path)), { recursive: true });
    writeFileSync(join(articles, path), content);
  }
  writeFileSync(join(folder, 'tidings.config.json'), JSON.stringify(config));
  const secret = `---\ntitle: ${marks.secret}\ndate: 2025-01-01\n---\n${marks.secret}\n`;
  mkdirSync(join(folder, 'secrets'));
  for (const path of ['secret.md', 'secrets/secret.md']) writeFileSync(join(folder, path), secret);
  // Its length would be published with its type.
  writeFileSync(join(folder, '.env'), Buffer.alloc(Number(marks.hidden), 'SECRET=1\n'));
  writeFileSync(join(folder, 'secret.toml'), 'base_url = "https://secret.example"\n');
  symlinkSync('../secret.toml', join(articles, 'config.toml'));
  symlinkSync('../.env', join(articles, 'env.mp3'));
  symlinkSync('../secret.md', join(articles, 'link.md'));
  symlinkSync('../secrets', join(articles, 'linked'));
  symlinkSync('.', join(articles, 'loop'));
  symlinkSync('/dev/zero', join(articles, 'device.md'));
  symlinkSync('nowhere', join(articles, 'dangling.md'));
  spawnSync('mkfifo', [join(articles, 'pipe.md')]);
}

/** Builds it as its owner would, with the command as it is published. */
export function buildSite(cli: string, folder: string, args: readonly string[] = [], run?: HostileRun): HostileBuild {
  return runOn(cli, folder, ['build', ...args], run);
}

/** Runs any command on it. */
export function runOn(
  cli: string,
  folder: string,
  [command = '', ...args]: readonly string[],
  { env, limit }: HostileRun = {},
): HostileBuild {
  const usage = join(folder, 'usage');
  const probe = join(folder, 'probe.mjs');
  writeFileSync(probe, measure);
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', probe, cli, command, '--root', folder, '--now', now, ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1024 ** 3,
      timeout: limit,
      env: { PATH: process.env['PATH'], CI: 'true', TIDINGS_CANARY: canary(folder), TIDINGS_USAGE: usage, ...env },
    },
  );
  const memory = existsSync(usage) ? Number(readFileSync(usage, 'utf8')) : 0;
  return { status, stdout, stderr, time: performance.now() - started, memory };
}

const measure = `import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  writeFileSync(process.env.TIDINGS_USAGE, String(process.resourceUsage().maxRSS * 1024));
});
`;

/** The feeds that a build left behind. */
export function feedsOf(folder: string): Feeds {
  const [rss, atom, json] = ['rss.xml', 'atom.xml', 'feed.json'].map((name) =>
    readFileSync(join(folder, 'dist', name)),
  );
  return { rss: rss!, atom: atom!, json: json! };
}

/** Whether code of an article was run: it would have left a file. */
export function checkCanary(folder: string): readonly Breach[] {
  const left = [canary(folder), join(folder, 'canary')].some((file) => existsSync(file));
  return left ? [{ invariant: 1, what: 'code of an article was run' }] : [];
}

function canary(folder: string): string {
  return join(folder, 'canary-of-the-test');
}
