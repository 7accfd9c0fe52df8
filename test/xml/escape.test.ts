import { describe, expect, it } from 'vitest';
import { escapeText, escapeValue } from '../../src/xml/escape.js';

describe('escaping', () => {
  it('writes hexadecimal references in texts, which readers that decode twice leave alone', () => {
    expect(escapeText(`a & b < c > d "e" 'f' ]]> &amp;`)).toBe(
      `a &#x26; b &#x3C; c &#x3E; d "e" 'f' ]]&#x3E; &#x26;amp;`,
    );
  });

  it('writes named references in attributes and addresses, for readers that know no numbers', () => {
    expect(escapeValue(`a & b < c > d "e" 'f'`)).toBe(`a &amp; b &lt; c &gt; d &quot;e&quot; 'f'`);
  });

  it('keeps the white space that a parser would change', () => {
    expect(escapeText('a\tb\nc\rd\r\ne')).toBe('a\tb\nc&#xD;d&#xD;\ne');
    expect(escapeValue('a\tb\nc\rd')).toBe('a&#x9;b&#xA;c&#xD;d');
  });

  it('drops what XML forbids and keeps the rest', () => {
    expect(escapeText('a\u0000b\u001fc\ud800d\udc00e\ufffef\uffffg')).toBe('abcdefg');
    expect(escapeValue('🎉\u0000\u0085\u{1ffff}\ufeff')).toBe('🎉\u0085\u{1ffff}\ufeff');
  });
});
