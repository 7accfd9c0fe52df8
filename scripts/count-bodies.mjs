// Counts what no body in a feed may have, over a whole blog: npm run bodies -- FOLDER SITE [DIALECT]
// Exit code 1 if there is any. Needs lib/ (npm run compile).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { raw } from 'hast-util-raw';
import { build } from '../lib/index.js';

const [folder, url, dialect = 'auto'] = process.argv.slice(2);
if (!folder || !url) {
  process.stderr.write('usage: npm run bodies -- FOLDER SITE [DIALECT]\n');
  process.exit(2);
}

const now = new Date('2100-01-01T00:00:00Z');
const kinds = [
  ...['relative addresses', 'scripts', 'styles', 'handlers', 'iframes without a link'],
  ...['dead fragment links', 'duplicate ids', 'lost images'],
];
const counts = new Map(kinds.map((kind) => [kind, []]));

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .sort()
  .filter((path) => /\.(?:md|mdx|markdown|ya?ml|json)$/i.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));
const isArticle = ({ path }) => /\.(?:md|mdx|markdown)$/i.test(path);
const config = {
  site: { url, title: 'Counted' },
  dialect,
  limit: 'all',
  formats: { rss: false, atom: false },
  size: { warn: false },
};

/** The entries of a feed of some files. */
async function entriesOf(articles, embeds = 'poster') {
  const bodies = { lead: false, embeds };
  const { outputs, diagnostics } = await build({ config: { ...config, bodies }, articles, now });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return { errors, entries: outputs.length === 0 ? [] : JSON.parse(outputs[0].text).items };
}

/** All elements of a body. */
function elementsOf(html) {
  const elements = [];
  const open = [raw({ type: 'root', children: [{ type: 'raw', value: html }] })];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element') elements.push(node);
    for (const child of node.children ?? []) open.push(child);
  }
  return elements;
}

function addressesOf({ properties: { href, src, srcSet, poster, cite } }) {
  const candidates = srcSet ? [srcSet].flat().join(', ').split(/,\s+/) : [];
  return [href, src, poster, cite, ...candidates.map((candidate) => candidate.trim().split(/\s/)[0])].filter(
    (address) => address !== undefined,
  );
}

/** The last part of a picture's path, decoded. */
function nameOf(address) {
  const path = address.replace(/[?#].*$/s, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The names of the pictures that a source shows: in Markdown and in HTML, not in code and comments. */
function picturesIn(source) {
  const text = source
    .replace(/^([ \t>]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n[ \t>]*\2[^\n]*|$(?![\s\S]))/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(pre|code|script|style)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/(`+)[^`][\s\S]*?\1/g, '');
  const markdown = [...text.matchAll(/!\[[^\]]*\]\(\s*<?([^\s)>]+)/g)].map(([, address]) => address);
  const html = [...text.matchAll(/<img\b[^>]*?\ssrc\s*=\s*["'{]*([^\s"'>}]+)/gi)].map(([, address]) => address);
  return [...markdown, ...html].filter((address) => !address.startsWith('data:')).map(nameOf);
}

/** What an element may not be or have, by kind. */
const checks = {
  'relative addresses': (element) =>
    addressesOf(element).filter((address) => !/^(?:https?:\/\/|mailto:|tel:|data:image\/)/.test(address)),
  scripts: ({ tagName }) => (tagName === 'script' ? [tagName] : []),
  styles: ({ tagName, properties }) => (tagName === 'style' || properties.style !== undefined ? [tagName] : []),
  handlers: ({ properties }) => Object.keys(properties).filter((name) => /^on/i.test(name)),
  'iframes without a link': (element) => (holds(element, 'iframe') && !holds(element, 'a') ? [element.tagName] : []),
};

/** Whether an element has a child of that name, on any level. */
function holds(element, name) {
  return element.tagName === name || (element.children ?? []).some((child) => holds(child, name));
}

/** The links of a body to places of its own page that it does not have. */
function deadLinks(elements, page) {
  const ids = new Set(elements.map(({ properties: { id } }) => id));
  return elements.flatMap(({ tagName, properties: { href } }) => {
    const [target, fragment] = tagName === 'a' && href !== undefined ? href.split('#') : [];
    if (fragment === undefined || target.replace(/\/$/, '') !== page.replace(/\/$/, '')) return [];
    return ids.has(decodeURIComponent(fragment)) ? [] : [`#${fragment}`];
  });
}

function lookAt(elements, page) {
  for (const [kind, check] of Object.entries(checks)) {
    // A frame and its link stand in one figure.
    const looked = kind === 'iframes without a link' ? framesOf(elements) : elements;
    for (const what of looked.flatMap(check)) counts.get(kind).push(`${page}: ${what}`);
  }
  for (const what of deadLinks(elements, page)) counts.get('dead fragment links').push(`${page}: ${what}`);
}

function framesOf(elements) {
  const figures = elements.filter(({ tagName }) => tagName === 'figure');
  const lone = elements.filter((element) => element.tagName === 'iframe' && !figures.some((one) => isIn(element, one)));
  return [...figures, ...lone];
}

function isIn(element, whole) {
  return whole === element || (whole.children ?? []).some((child) => isIn(element, child));
}

let entries = [];
let errors = [];
for (const embeds of ['player', 'poster']) {
  ({ entries, errors } = await entriesOf(files, embeds));
  const seen = new Set();
  for (const { content_html: html = '', url: page } of entries) {
    const elements = elementsOf(html);
    lookAt(elements, page);
    for (const { properties } of elements) {
      if (properties.id === undefined) continue;
      if (seen.has(properties.id)) counts.get('duplicate ids').push(`${page}: ${properties.id}`);
      seen.add(properties.id);
    }
  }
}

// Which source an entry comes from is not in a feed: so each article once more, alone.
const beside = files.filter((file) => !isArticle(file));
let pictures = 0;
for (const file of files.filter(isArticle)) {
  const wanted = picturesIn(file.text);
  if (wanted.length === 0) continue;
  const alone = await entriesOf([file, ...beside]);
  if (alone.entries.length !== 1) continue;
  pictures += wanted.length;
  const shown = new Set(
    elementsOf(alone.entries[0].content_html ?? '')
      .filter(({ tagName }) => tagName === 'img' || tagName === 'source')
      .flatMap((element) => addressesOf(element).map(nameOf)),
  );
  for (const name of wanted) if (!shown.has(name)) counts.get('lost images').push(`${file.path}: ${name}`);
}

const lines = [
  `${folder}: ${files.filter(isArticle).length} files, ${entries.length} entries, ${pictures} images`,
  ...errors.map(({ path, code, message }) => `error ${path} [${code}] ${message}`),
  ...[...counts].flatMap(([kind, found]) => [
    `${String(found.length).padStart(6)} ${kind}`,
    ...found.slice(0, 20).map((one) => `       ${one}`),
  ]),
];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = entries.length > 0 && [...counts.values()].every((found) => found.length === 0) ? 0 : 1;
