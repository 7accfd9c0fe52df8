import { rememberLast } from './remember-last.js';

// What the production Char of XML 1.0 (section 2.2) leaves out: most control characters, surrogates, U+FFFE, U+FFFF.
const suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/**
 * The text without the characters that XML 1.0 forbids (section 2.2), lone surrogates among them. No reference can
 * stand for them either. JSON Feed could carry them, but the formats of one feed must not differ.
 */
export const withoutForbidden: (text: string) => string = rememberLast((text) =>
  // Without `u`, the first test is three times as fast; it also stops at proper surrogate pairs, which the second keeps.
  suspicious.test(text) ? text.replace(forbidden, '') : text,
);
