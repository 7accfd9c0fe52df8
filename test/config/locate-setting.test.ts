import { describe, expect, it } from 'vitest';
import { locateIn } from '../../src/config/locate-setting.js';
import { resolveConfig } from '../../src/config/resolve-config.js';
import { printText } from '../../src/diagnostic/print-text.js';

const yaml = `site:
  url: example # no scheme
  authors:
    - name: Newsroom
      mail: x
limit: 0
`;

const json = `{
  "name": "blog",
  "tidings": { "site": { "url": "example" } }
}
`;

describe('a mistake in a text', () => {
  it('is shown at the value, or at the key that should not be there', () => {
    const { diagnostics } = resolveConfig([
      {
        path: 'tidings.config.yaml',
        value: { site: { url: 'example', authors: [{ name: 'Newsroom', mail: 'x' }] }, limit: 0 },
        locate: locateIn(yaml),
      },
    ]);
    expect(
      printText(diagnostics, () => yaml),
    ).toBe(`error[invalid-config]: \`site.url\` is not an absolute http(s) address: \`example\`
  --> tidings.config.yaml:2:8
   |
 2 |   url: example # no scheme
   |        ^^^^^^^
   = help: write it as \`https://example.org\`

error[unknown-setting]: there is no setting \`site.authors[0].mail\`
  --> tidings.config.yaml:5:7
   |
 5 |       mail: x
   |       ^^^^
   = help: did you mean \`site.authors[0].email\`?

error[invalid-config]: \`limit\` is not a number of entries or \`all\`: \`0\`
  --> tidings.config.yaml:6:8
   |
 6 | limit: 0
   |        ^
   = help: write a whole number from 1, such as \`30\`, or \`all\`
`);
  });

  it('is found in the part of package.json that is the configuration', () => {
    expect(locateIn(json, ['tidings'])(['site', 'url'], 'value')).toEqual({
      start: { line: 3, column: 33 },
      end: { line: 3, column: 42 },
    });
  });

  it('has no place where the text does not hold it', () => {
    expect(locateIn(json)(['site', 'title'], 'value')).toBeUndefined();
    expect(locateIn(json)(['site', 'title'], 'key')).toBeUndefined();
    expect(locateIn('[1')(['a'], 'key')).toBeUndefined();
  });
});
