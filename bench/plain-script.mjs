// What a site makes its feeds with where nobody looked for a program: read all, render all, sort, take the newest.
// A peer of the benchmark: node plain-script.mjs ARTICLES OUT N|all [--tables]
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Feed } from 'feed';
import matter from 'gray-matter';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';

const [articles, out, limit, tables] = process.argv.slice(2);
const site = 'https://example.org';

const processor = tables ? remark().use(remarkGfm).use(remarkHtml) : remark().use(remarkHtml);

const posts = [];
for (const name of readdirSync(articles, { recursive: true })) {
  if (!name.endsWith('.md')) continue;
  const { data, content } = matter(readFileSync(join(articles, name), 'utf8'));
  if (data.draft) continue;
  const html = String(await processor.process(content));
  posts.push({ ...data, html, url: `${site}/${name.slice(0, -'.md'.length)}/` });
}
posts.sort((a, b) => b.date - a.date);

const newest = limit === 'all' ? posts : posts.slice(0, Number(limit));
const feed = new Feed({
  id: `${site}/`,
  link: `${site}/`,
  title: 'Bench',
  updated: newest[0].date,
  copyright: '',
  feedLinks: { rss: `${site}/rss.xml`, atom: `${site}/atom.xml`, json: `${site}/feed.json` },
});
for (const { title, url, date, updated, description, html, authors, tags } of newest) {
  feed.addItem({
    id: url,
    link: url,
    title,
    date: updated ?? date,
    published: date,
    description,
    content: html,
    author: authors.map(({ name, url: link }) => ({ name, link })),
    category: tags.map((tag) => ({ name: tag })),
  });
}

mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'rss.xml'), feed.rss2());
writeFileSync(join(out, 'atom.xml'), feed.atom1());
writeFileSync(join(out, 'feed.json'), feed.json1());
