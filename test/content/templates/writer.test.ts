import { describe, expect, it } from 'vitest';
import { Writer } from '../../../src/content/templates/writer.js';
import { lines } from './unwrap.js';

function write(fill: (writer: Writer) => void): string {
  const writer = new Writer();
  fill(writer);
  return writer.toString();
}

describe('Writer', () => {
  it('puts blank lines around lines only where there are none', () => {
    const text = write((writer) => {
      writer.text('a\n\n');
      writer.lines(['<p>'], '', false);
      writer.text('\n\nb\n');
      writer.lines(['</p>'], '', false);
      writer.text('\nc');
    });
    expect(text).toBe(lines('a', '', '<p>', '', 'b', '', '</p>', '', 'c'));
  });

  it('needs none at the beginning and the end', () => {
    expect(write((writer) => writer.lines(['a', '', 'b'], '', false))).toBe('a\n\nb');
  });

  it('parts a line', () => {
    const text = write((writer) => {
      writer.text('a ');
      writer.lines(['b'], '', false);
      writer.text(' c');
    });
    expect(text).toBe('a \n\nb\n\nc');
  });

  it('stays in the quote that it is in', () => {
    const text = write((writer) => {
      writer.text('> a\n> ');
      writer.lines(['b', '', 'c'], '> ', false);
      writer.text('\n> d');
    });
    expect(text).toBe(lines('> a', '> ', '> b', '>', '> c', '>', '> d'));
  });

  it('does not take a quote behind the lines for a blank line', () => {
    const text = write((writer) => {
      writer.lines(['<p>'], '', false);
      writer.text('\n> a');
    });
    expect(text).toBe(lines('<p>', '', '> a'));
  });

  it('begins a list item without a blank line', () => {
    const text = write((writer) => {
      writer.text('- ');
      writer.lines(['a', 'b'], '  ', true);
    });
    expect(text).toBe(lines('- a', '  b'));
  });

  it('waits for something to be seen before it parts two blocks', () => {
    const text = write((writer) => {
      writer.lines(['a'], '', false);
      writer.text('\n');
      writer.text('  ');
      writer.lines(['b'], '  ', false);
      writer.text('\n');
    });
    expect(text).toBe('a\n  \n  b\n');
  });
});
