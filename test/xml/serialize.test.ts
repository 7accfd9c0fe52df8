import { describe, expect, it } from 'vitest';
import { addressElement, element, textElement } from '../../src/xml/element.js';
import { serializeXml } from '../../src/xml/serialize.js';

describe('serializeXml', () => {
  it('writes an element a line, and a text within its element’s', () => {
    const root = element('feed', { lang: 'en' }, [
      textElement('title', 'a < b'),
      element('entry', {}, [[textElement('id', '1'), undefined, textElement('id', '2')], element('empty', {})]),
    ]);
    expect(serializeXml(root)).toBe(
      [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed lang="en">',
        '  <title>a &#x3C; b</title>',
        '  <entry>',
        '    <id>1</id>',
        '    <id>2</id>',
        '    <empty/>',
        '  </entry>',
        '</feed>',
        '',
      ].join('\n'),
    );
  });

  it('adds no white space beside a text', () => {
    const mixed = { name: 'p', attributes: {}, children: ['a ', element('b', {}, [element('c', {})]), ' d'] };
    expect(serializeXml(mixed)).toContain('<p>a <b><c/></b> d</p>');
  });

  it('leaves out what has no value', () => {
    const root = element('a', { b: undefined, c: '' }, [textElement('d', undefined), addressElement('e', undefined)]);
    expect(serializeXml(root)).toContain('<a c=""></a>');
  });

  it('writes addresses as attributes are written', () => {
    expect(serializeXml(element('a', {}, [addressElement('link', 'https://a.example/?b&c')]))).toContain('?b&amp;c<');
  });

  it('declares the prefixes that are used, in elements and attributes, once and in order', () => {
    const root = element('rss', { 'xml:lang': 'en' }, [
      element('media:content', {}, [textElement('dc:creator', 'x')]),
      element('item', { 'atom:rel': 'self' }),
      textElement('dc:creator', 'y'),
    ]);
    expect(serializeXml(root).match(/xmlns:\w+/g)).toEqual(['xmlns:atom', 'xmlns:dc', 'xmlns:media']);
  });

  it('takes further namespaces, and a default', () => {
    const root = element('feed', {}, [element('x:y', {})]);
    const xml = serializeXml(root, {
      defaultNamespace: 'http://www.w3.org/2005/Atom',
      namespaces: { x: 'https://x.example/?a&b' },
    });
    expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xmlns:x="https://x.example/?a&amp;b">');
  });

  it('refuses a prefix that it cannot declare, even one that objects have by nature', () => {
    expect(() => serializeXml(element('a', {}, [element('b:c', {})]))).toThrow(/prefix `b`/);
    expect(() => serializeXml(element('a', {}, [element('constructor:c', {})]))).toThrow(/prefix `constructor`/);
  });

  it.each([
    ['look.css', 'text/css'],
    ['look.CSS?v=1', 'text/css'],
    ['look.xsl', 'text/xsl'],
  ])('says of the style sheet %s that it is %s', (stylesheet, type) => {
    expect(serializeXml(element('a', {}), { stylesheet })).toContain(
      `<?xml-stylesheet href="${stylesheet}" type="${type}"?>\n<a>`,
    );
  });

  it('lets no style sheet end its instruction early', () => {
    expect(serializeXml(element('a', {}), { stylesheet: 'a?>&"' })).toContain('href="a?&gt;&amp;&quot;"');
  });
});
