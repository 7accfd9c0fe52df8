import { describe, expect, it } from 'vitest';
import { lines, squeeze, unwrap, unwrapWithDiagnostics } from '../unwrap.js';

describe('attribute lists', () => {
  it.each(['jekyll', 'pelican'] as const)('are no text for %s', (dialect) => {
    expect(squeeze(unwrap(lines('Text', '{: .lead #a}', '', '[a](b){:target="_blank"} c'), { dialect }))).toBe(
      lines('Text', '', '[a](b) c'),
    );
  });

  it.each(['hugo', 'eleventy'] as const)('stand in lines of their own for %s', (dialect) => {
    expect(squeeze(unwrap(lines('Text', '{.lead #a}'), { dialect }))).toBe('Text');
    expect(unwrap('Text {.lead}', { dialect })).toBe('Text {.lead}');
  });

  it.each(['jekyll', 'hugo', 'zola', 'docusaurus', 'plain'] as const)('stand behind headings for %s', (dialect) => {
    expect(unwrap('## Title {#my-id .a}', { dialect })).toBe('## Title ');
    expect(unwrap('## The set {a}', { dialect })).toBe('## The set {a}');
    expect(unwrap('Text {#a}', { dialect })).toBe('Text {#a}');
  });

  it('are text in code', () => {
    expect(unwrap('`{: .a}`', { dialect: 'jekyll' })).toBe('`{: .a}`');
  });

  it('of kramdown may hide a comment', () => {
    expect(unwrap('a{::comment}b{:/comment}c', { dialect: 'jekyll' })).toBe('ac');
  });
});

describe('tables of contents', () => {
  it.each([
    ['jekyll', lines('* TOC', '{:toc}')],
    ['jekyll', lines('1. Contents', '{:toc .a}')],
    ['pelican', '[TOC]'],
    ['plain', '[[toc]]'],
    ['plain', '[[_TOC_]]'],
  ] as const)('are dropped for %s: %s', (dialect, contents) => {
    expect(squeeze(unwrap(lines('a', '', contents, '', 'b'), { dialect }))).toBe(lines('a', '', 'b'));
  });

  it.each(['see [toc]', '[toc]: /a', '[TOC](a)', 'a\n[TOC]', '`[TOC]`'])('are not found in prose: %s', (body) => {
    expect(unwrap(body)).toBe(body);
  });
});

describe('addresses of Pelican', () => {
  const pelican = { dialect: 'pelican', articles: { 'a.md': 'https://a.example/a/' } } as const;

  it('lead to articles and files', () => {
    expect(unwrap('[a]({filename}a.md#b) ![c]({static}/c.png) ![d]({attach}d.png)', pelican)).toBe(
      '[a](https://a.example/a/#b) ![c](/c.png) ![d](d.png)',
    );
  });

  it('may be between bars', () => {
    expect(
      unwrap('[a](|filename|a.md) ![c](|static|/c.png) <a href="|attach|d.pdf">d</a>\n\n[e]: |filename|a.md', pelican),
    ).toBe('[a](https://a.example/a/) ![c](/c.png) <a href="d.pdf">d</a>\n\n[e]: https://a.example/a/');
    const table = lines('a |static|/c.png', '|tag|author|', '| --- | --- |', '| index |filename|');
    expect(unwrap(table, pelican)).toBe(table);
  });

  it('lead to the front page', () => {
    expect(unwrap('[a]({index}) <a href="|index|">b</a>', { ...pelican, siteUrl: 'https://site.example/blog' })).toBe(
      '[a](https://site.example/blog/) <a href="https://site.example/blog/">b</a>',
    );
  });

  it('lead nowhere where only its configuration says where the page is', () => {
    const body = lines('[a]({tag}python) [b](<{category}news>)', '<a href="{author}newsroom">c</a> [d](|tag|python)');
    expect(unwrap(body, pelican)).toBe(lines('[a]() [b](<>)', '<a href="">c</a> [d]()'));
    expect(unwrapWithDiagnostics(body, pelican).diagnostics).toMatchObject(
      ['{tag}python', '{category}news', '{author}newsroom', '|tag|python'].map((name) => ({
        code: 'unresolved-link',
        message: `no article is \`${name}\`, and its address is left out`,
        range: { start: {} },
      })),
    );
  });

  it('are nothing but addresses', () => {
    const spaced = '<a href="{tag}two words">a</a> [b](<{category}Foo Bar>) [c]({index}#x)';
    const found = unwrap(spaced, { dialect: 'pelican' });
    expect(found).toMatch(/^<a href="">a<\/a> \[b\]\(<?>?\) \[c\]\(https:.*\/#x\)$/);
    const reference = '[a][b] [c]({category}Foo Bar)\n\n[b]: {tag}python';
    expect(unwrap(reference, { dialect: 'pelican' })).toBe(reference);
    const body = lines('Write {tag}x, "{author}" or ({index}).', '', '`[a]({tag}x)` |static|/a.png');
    expect(unwrap(body, pelican)).toBe(body);
  });

  it('are text elsewhere', () => {
    expect(unwrap('[a]({tag}b) [c](|filename|a.md)', { dialect: 'plain' })).toBe('[a]({tag}b) [c](|filename|a.md)');
    expect(unwrap('[a]({filename}a.md)', { dialect: 'hugo' })).toBe('[a]({filename}a.md)');
  });
});
