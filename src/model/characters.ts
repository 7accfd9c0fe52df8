import { rememberLast } from './remember-last.js';

// What the production Char of XML 1.0 (section 2.2) leaves out: most control characters, U+FFFE, U+FFFF, and surrogates.
const suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/**
 * The text without the characters that XML 1.0 forbids (section 2.2), lone surrogates among them. No reference can
 * stand for them either. JSON Feed could carry them, but the formats of one feed must not differ.
 */
export const withoutForbidden: (text: string) => string = rememberLast((text) =>
  // Nearly every text is clean, and to see that is many times faster.
  text.isWellFormed() && !suspicious.test(text) ? text : text.replace(forbidden, ''),
);
