import { parse, TomlError } from 'smol-toml';
import { type ParsedText, rangeFrom } from './parsed-text.js';

/** Parses TOML, with whole numbers of any size. */
export function parseToml(text: string): ParsedText {
  try {
    return { value: parse(text.replace(/^\ufeff/, ''), { integersAsBigInt: true }) };
  } catch (thrown) {
    const reason =
      String(thrown)
        .split('\n')[0]
        ?.replace(/^.*Invalid TOML document: /, '') ?? '';
    return thrown instanceof TomlError ? { reason, range: rangeFrom(thrown.line, thrown.column) } : { reason };
  }
}
