import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Items, Program, Task } from './program.js';

/** Hugo, told to render no pages: only the bodies that the three feeds of its home page carry. */
export function hugo({ articles, folder, items }: Task): Program {
  mkdirSync(join(folder, 'layouts'), { recursive: true });
  writeFileSync(join(folder, 'config.toml'), configuration(articles));
  for (const [name, text] of Object.entries(layouts(items))) writeFileSync(join(folder, 'layouts', name), text);
  const output = join(folder, 'public');
  return {
    name: 'hugo',
    label: 'Hugo',
    command: { file: 'hugo', args: ['--quiet'], cwd: folder },
    output,
    feeds: { rss: join(output, 'rss.xml'), atom: join(output, 'atom.xml'), json: join(output, 'index.json') },
    caches: [join(folder, 'resources')],
  };
}

function configuration(articles: string): string {
  return `contentDir = ${JSON.stringify(articles)}
baseURL = "https://example.org/"
title = "Bench"
languageCode = "en"
disableKinds = ["taxonomy", "term", "section", "sitemap", "robotsTXT", "404"]

[outputs]
home = ["RSS", "ATOM", "JSON"]

[outputFormats.RSS]
baseName = "rss"

[outputFormats.ATOM]
mediaType = "application/atom+xml"
baseName = "atom"

[mediaTypes."application/atom+xml"]
suffixes = ["xml"]

[markup.goldmark.renderer]
unsafe = true

[[cascade]]
[cascade._target]
kind = "page"
[cascade._build]
render = "never"
list = "always"
`;
}

function layouts(items: Items): Readonly<Record<string, string>> {
  const entries = `${items === 'all' ? '' : `first ${items} `}site.RegularPages.ByDate.Reverse`;
  // A page that is not rendered has no address of its own.
  const url = '{{ site.BaseURL }}{{ strings.TrimSuffix ".md" .File.Path }}/';
  const content = '{{ .Content | htmlEscape | safeHTML }}';
  return {
    'index.rss.xml': `<rss version="2.0"><channel><title>{{ site.Title }}</title><link>{{ site.BaseURL }}</link>
{{ range ${entries} }}<item><title>{{ .Title }}</title><link>${url}</link><guid>${url}</guid>
<pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><description>${content}</description></item>
{{ end }}</channel></rss>
`,
    'index.atom.xml': `<feed xmlns="http://www.w3.org/2005/Atom"><title>{{ site.Title }}</title><id>{{ site.BaseURL }}</id>
{{ range ${entries} }}<entry><title>{{ .Title }}</title><link href="${url}"/><id>${url}</id>
<updated>{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}</updated><content type="html">${content}</content></entry>
{{ end }}</feed>
`,
    'index.json': `{ "version": "https://jsonfeed.org/version/1.1", "title": {{ site.Title | jsonify }}, "items": [
{{ range $index, $page := ${entries} }}{{ if $index }},{{ end }}{ "id": "${url}",
"title": {{ .Title | jsonify }}, "date_published": {{ .Date.Format "2006-01-02T15:04:05Z07:00" | jsonify }},
"content_html": {{ .Content | jsonify }} }
{{ end }}] }
`,
  };
}
