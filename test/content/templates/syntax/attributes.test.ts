import { describe, expect, it } from 'vitest';
import { lines, squeeze, unwrap } from '../unwrap.js';

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

  it('are text elsewhere', () => {
    expect(unwrap('[a]({filename}a.md)', { dialect: 'hugo' })).toBe('[a]({filename}a.md)');
  });
});
