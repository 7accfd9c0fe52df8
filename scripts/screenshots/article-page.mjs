import { readFileSync } from 'node:fs';
import { gemoji } from 'gemoji';
import matter from 'gray-matter';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import temml from 'temml';

const style = `
  body { max-width: 34rem; margin: 0 auto; padding: 20px 24px; font: 17px/1.5 'Noto Serif', serif; color: #1d2433; background: #fff }
  header { border-bottom: 3px solid #9b1c2e; font: bold 15px 'Noto Sans', sans-serif; color: #9b1c2e; padding-bottom: 6px }
  h1 { font-size: 30px; line-height: 1.2; margin: 18px 0 4px } h2 { font-size: 22px; margin: 24px 0 8px }
  .byline { color: #6b7384; margin: 0 0 16px; font-size: 15px }
  figure { margin: 0 } figure img { max-width: 100%; height: auto } figcaption { font-size: 15px; color: #4a5468 }
  .note { margin: 16px 0; padding: 1px 14px; border-left: 4px solid #2f4b7c; background: #eef2f8; font: 15px/1.45 'Noto Sans', sans-serif }
  .note strong { color: #2f4b7c }
  summary { font-weight: bold } .anchor { color: #c3c8d2; text-decoration: none }
  .tabs { border: 1px solid #d5d9e0; border-radius: 6px } .tabs > [role=tabpanel] { padding: 0 14px }
  [role=tablist] { border-bottom: 1px solid #d5d9e0; padding: 6px 6px 0 }
  [role=tab] { font: 15px 'Noto Sans', sans-serif; border: 0; background: none; padding: 6px 12px; color: #6b7384 }
  [role=tab][aria-selected=true] { color: #9b1c2e; border-bottom: 3px solid #9b1c2e }
  code { font: 14px 'DejaVu Sans Mono', monospace }
  math { font-family: 'TeX Gyre Termes Math', math; font-size: 1.1em }
  .highlight { position: relative; background: #f5f3ec; border-radius: 6px; padding: 2px 14px }
  .copy { position: absolute; top: 8px; right: 8px }
  iframe { width: 100%; border: 0; aspect-ratio: 16 / 9; height: auto }
  .share-buttons a { display: inline-block; margin: 12px 8px 12px 0; padding: 5px 14px; border-radius: 99px; background: #2f4b7c; color: #fff; text-decoration: none; font: 14px 'Noto Sans', sans-serif }
  .newsletter { padding: 14px; background: #f7eceb; border-radius: 6px; font: 15px 'Noto Sans', sans-serif } .newsletter input { width: 150px }
  .footnotes { font-size: 14px; border-top: 1px solid #d5d9e0; margin-top: 20px } .sr-only { display: none }
`;

const emoji = new Map(gemoji.flatMap(({ names, emoji: sign }) => names.map((name) => [name, sign])));

/** What the usual plug-ins of a site generator do before Markdown: formulas and emoji. */
function withPlugins(markdown) {
  return markdown
    .replaceAll(/\$\$([\s\S]+?)\$\$/g, (_, source) => temml.renderToString(source.trim(), { displayMode: true }))
    .replaceAll(/\$([^$\n]+)\$/g, (_, source) => temml.renderToString(source))
    .replaceAll(/:([a-z_]+):/g, (written, name) => emoji.get(name) ?? written);
}

/**
 * An article as the page that a small site generator would make of it: all of its HTML, a style, and no thought of
 * feeds. It shares nothing with the way that Tidings takes.
 */
export function articlePage(path, site) {
  const { data, content } = matter(readFileSync(path, 'utf8'));
  const body = remark()
    .use(remarkGfm)
    .use(remarkHtml, { sanitize: false })
    .processSync(withPlugins(content))
    .toString()
    // The pages of others are served here without a certificate.
    .replaceAll('<iframe src="https:', '<iframe src="http:')
    .replaceAll(/<blockquote>\s*<p>\[!NOTE\]/g, '<blockquote class="note"><p><strong>Note</strong><br>');
  const date = new Date(data.date).toISOString().slice(0, 10);
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${data.title}</title><style>${style}</style>
<body><header>${site}</header><h1>${data.title}</h1><p class="byline">${data.author}, ${date}</p>
${body}`;
}
