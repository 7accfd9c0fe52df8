import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import type { Items, Program, Task } from './program.js';

const packageName = '@11ty/eleventy';

/** The folder of an installed Eleventy: below a folder that is named, else where the project would find it. */
export function findEleventy(root: string, named?: string): string | undefined {
  const folders =
    named === undefined
      ? (createRequire(join(root, 'x')).resolve.paths(packageName) ?? [])
      : [named, join(named, 'node_modules')];
  return folders
    .flatMap((folder) => [folder, join(folder, packageName)])
    .find((folder) => existsSync(join(folder, 'cmd.cjs')) && existsSync(join(folder, 'package.json')));
}

/** Eleventy, told to write no pages: only the three feeds. */
export function eleventy(installed: string, { articles, folder, items }: Task): Program {
  mkdirSync(folder, { recursive: true });
  const output = join(folder, 'feeds');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(folder, 'eleventy.config.js'), configuration(relative(folder, articles), items));
  return {
    name: 'eleventy',
    label: 'Eleventy',
    command: { file: process.execPath, args: [join(installed, 'cmd.cjs'), '--quiet'], cwd: folder },
    output,
    feeds: { rss: join(output, 'rss.xml'), atom: join(output, 'atom.xml'), json: join(output, 'feed.json') },
    caches: [],
  };
}

function configuration(input: string, items: Items): string {
  return `const escape = (text) => text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark]);
const site = 'https://example.org';
const entriesOf = ({ collections }) => {
  const articles = collections.all.filter(({ page }) => page.inputPath.endsWith('.md'));
  return articles.sort((a, b) => b.date - a.date)${items === 'all' ? '' : `.slice(0, ${items})`}.map((article) => ({
    url: site + article.page.filePathStem + '/',
    title: article.data.title,
    date: article.date.toISOString(),
    html: article.content,
  }));
};
const template = (permalink, write) => ({
  data: () => ({ permalink, eleventyImport: { collections: ['all'] }, eleventyExcludeFromCollections: true }),
  render: (data) => write(entriesOf(data)),
});
const rss = ({ url, title, date, html }) =>
  \`<item><title>\${escape(title)}</title><link>\${url}</link><guid>\${url}</guid><pubDate>\${new Date(date).toUTCString()}</pubDate><description>\${escape(html)}</description></item>\`;
const atom = ({ url, title, date, html }) =>
  \`<entry><title>\${escape(title)}</title><link href="\${url}"/><id>\${url}</id><updated>\${date}</updated><content type="html">\${escape(html)}</content></entry>\`;
const json = ({ url, title, date, html }) => ({ id: url, title, date_published: date, content_html: html });

export default function (config) {
  config.addGlobalData('permalink', () => false);
  config.addPreprocessor('drafts', 'md', (data) => (data.draft ? false : undefined));
  config.addTemplate('rss.11ty.js', template('rss.xml', (entries) =>
    \`<rss version="2.0"><channel><title>Bench</title>\${entries.map(rss).join('\\n')}</channel></rss>\`));
  config.addTemplate('atom.11ty.js', template('atom.xml', (entries) =>
    \`<feed xmlns="http://www.w3.org/2005/Atom"><title>Bench</title>\${entries.map(atom).join('\\n')}</feed>\`));
  config.addTemplate('json.11ty.js', template('feed.json', (entries) =>
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Bench', items: entries.map(json) })));
  return { dir: { input: ${JSON.stringify(input)}, output: 'feeds' }, markdownTemplateEngine: false };
}
`;
}
